import { expect, it } from 'vitest';
import { readConfiguration } from '../../../lib/delivery/configuration.mjs';

it('has a default for every setting', () => {
  const { configuration, faults } = readConfiguration({});
  expect({ ...configuration, proxies: configuration.proxies.rules }).toEqual({
    port: 3000,
    host: undefined,
    log: true,
    drainMs: 0,
    proxies: [],
    subDomains: true,
  });
  expect(faults).toEqual([]);
});

it('reads every setting', () => {
  const { configuration, faults } = readConfiguration({
    PORT: '8080',
    HOST: '::1',
    LOG: 'off',
    DRAIN: '5',
    TRUSTED_PROXIES: '10.0.0.0/8, ::1',
    HSTS_SUBDOMAINS: 'off',
  });
  expect(configuration).toMatchObject({
    port: 8080,
    host: '::1',
    log: false,
    drainMs: 5000,
    subDomains: false,
  });
  expect(configuration.proxies.rules).toHaveLength(2);
  expect(faults).toEqual([]);
});

it.each(['x', '-1', '5s', '301', '1.5', ''])('refuses the drain "%s"', (DRAIN) => {
  expect(readConfiguration({ DRAIN }).faults).toHaveLength(1);
});

it.each(['proxy.example', '10.0.0.0/33', '::1/129', '10.0.0', '10.0.0.0/x'])(
  'refuses the proxy "%s"',
  (TRUSTED_PROXIES) => {
    expect(readConfiguration({ TRUSTED_PROXIES }).faults).toHaveLength(1);
  },
);

it.each(['', 'abc', '-1', '65536', '80.5', '1e3', ' 80'])('refuses the port "%s"', (PORT) => {
  expect(readConfiguration({ PORT }).faults).toHaveLength(1);
});

it('tells all faults at once', () => {
  const { faults } = readConfiguration({
    PORT: 'x',
    HOST: 'a b',
    LOG: 'yes',
    DRAIN: 'no',
    HSTS_SUBDOMAINS: 'no',
    TRUSTED_PROXIES: 'a',
  });
  expect(faults.map((fault) => fault.split(' ')[0])).toEqual([
    'PORT',
    'HOST',
    'LOG',
    'DRAIN',
    'HSTS_SUBDOMAINS',
    'TRUSTED_PROXIES',
  ]);
});
