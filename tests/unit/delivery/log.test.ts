import { expect, it, vi } from 'vitest';
import {
  addressTemplate,
  createLog,
  resultTemplate,
  SiteFault,
  stepOf,
  traceOf,
} from '../../../lib/delivery/log.mjs';

it('writes one line of JSON for each request, with five things in it', () => {
  const written: string[] = [];
  const log = createLog((lines) => written.push(...lines));
  log.request('GET', '/check/*', 200, 1.234);
  log.request('-', '(no request)', 400, 0);
  expect(written).toEqual([]);
  log.flush();
  const lines = written.map((line): unknown => JSON.parse(line));
  expect(lines).toEqual([
    {
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      method: 'GET',
      address: '/check/*',
      status: 200,
      ms: 1.2,
    },
    { time: expect.any(String), method: '-', address: '(no request)', status: 400, ms: 0 },
  ]);
});

it('writes by itself after a moment, and at once when there is much', () => {
  vi.useFakeTimers();
  const write = vi.fn();
  const log = createLog(write);
  log.request('GET', '/', 200, 1);
  vi.advanceTimersByTime(1000);
  expect(write).toHaveBeenCalledTimes(1);
  for (let count = 0; count < 256; count += 1) log.request('GET', '/', 200, 1);
  expect(write).toHaveBeenCalledTimes(2);
  vi.useRealTimers();
});

it('names an address by its route, without the answers', () => {
  expect(addressTemplate('/check/[[...answers]]')).toBe('/check/*');
  expect(addressTemplate('/letters/[file]')).toBe('/letters/*');
  expect(addressTemplate('/search')).toBe('/search');
});

it('names a result by its step alone, and reads the step from that name', () => {
  const named = resultTemplate(addressTemplate('/check/[[...answers]]'), 'mediation');
  expect(named).toBe('/check/* → mediation');
  expect(stepOf(named)).toBe('mediation');
  expect(stepOf('/check/*')).toBeUndefined();
});

it('says of an error where it was thrown, and its words only if they are ours', () => {
  expect(traceOf(new TypeError('cannot read "my private words"\nat all'))).toMatch(
    /^TypeError\n\s+at /,
  );
  expect(traceOf(new TypeError('cannot read "my private words"'))).not.toContain('private');
  expect(traceOf(new SiteFault('A page took too long.'))).toMatch(
    /^SiteFault: A page took too long\.\n/,
  );
  expect(traceOf('text')).toBe('something that is no error');
});
