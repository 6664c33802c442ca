import { expect, it } from 'vitest';
import { readConfiguration } from '../../../lib/delivery/configuration.mjs';

it('has a default for every setting', () => {
  expect(readConfiguration({})).toEqual({
    configuration: { port: 3000, host: undefined, log: true },
    faults: [],
  });
});

it('reads the three settings', () => {
  expect(readConfiguration({ PORT: '8080', HOST: '::1', LOG: 'off' })).toEqual({
    configuration: { port: 8080, host: '::1', log: false },
    faults: [],
  });
});

it.each(['', 'abc', '-1', '65536', '80.5', '1e3', ' 80'])('refuses the port "%s"', (PORT) => {
  expect(readConfiguration({ PORT }).faults).toHaveLength(1);
});

it('tells all faults at once', () => {
  const { faults } = readConfiguration({ PORT: 'x', HOST: 'a b', LOG: 'yes' });
  expect(faults.map((fault) => fault.split(' ')[0])).toEqual(['PORT', 'HOST', 'LOG']);
});
