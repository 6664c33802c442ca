import { expect, it } from 'vitest';
import { countReport, countResults } from '../../../lib/delivery/counts.mjs';
import { createLog, resultTemplate } from '../../../lib/delivery/log.mjs';

const line = (over: object) =>
  JSON.stringify({
    time: '2026-12-01T10:00:00Z',
    method: 'GET',
    address: resultTemplate('/check/*', 'meeting'),
    status: 200,
    ms: 1,
    ...over,
  });

it('counts the results of each step in each month, the most opened first', async () => {
  const counts = await countResults([
    line({}),
    line({ address: resultTemplate('/check/*', 'mediation') }),
    line({ address: resultTemplate('/check/*', 'mediation'), status: 304 }),
    line({ time: '2026-11-30T23:59:59Z' }),
  ]);
  expect(countReport(counts)).toEqual([
    '2026-11',
    '       1  meeting',
    '2026-12',
    '       2  mediation',
    '       1  meeting',
  ]);
});

it('reads what nginx writes, which has no method and no time taken', async () => {
  const counts = await countResults([
    '{"time":"2026-12-01T10:00:00+00:00","address":"/check/* → ombudsman","status":200}',
    '{"time":"2026-12-01T10:00:00+00:00","address":"(other)","status":200}',
  ]);
  expect(countReport(counts)).toEqual(['2026-12', '       1  ombudsman']);
});

it('reads what our own log writes', async () => {
  const written: string[] = [];
  const log = createLog((lines) => written.push(...lines));
  log.request('GET', resultTemplate('/check/*', 'meeting'), 200, 1);
  log.flush();
  const [[, steps] = []] = await countResults(written);
  expect(steps).toEqual(new Map([['meeting', 1]]));
});

it('counts no question, no fault, no look at the headers alone, and no line of another program', async () => {
  const counts = await countResults([
    line({ address: '/check/*' }),
    line({ status: 404 }),
    line({ method: 'HEAD' }),
    '{"dropped":12,"time":"2026-12-01T10:00:00Z"}',
    '{"time":"2026-12-0',
    'null',
    '',
  ]);
  expect(countReport(counts)).toEqual(['No result in this log.']);
});
