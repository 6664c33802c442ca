import { createServer } from 'node:http';
import { expect, test } from '@playwright/test';
import { paths } from '@/app/paths';

type Heard = { readonly status: number; readonly type: string | null; readonly body: unknown };

/** What a page of another site can read of an answer, as its own script sees it. */
const HEARD: readonly (readonly [string, string, number, object])[] = [
  [
    'a decision',
    `${paths.recommendation}?about=out-of-education&topic=no-place&tried=nothing`,
    200,
    { nextStep: 'written-request' },
  ],
  [
    'a decision whose answers have moved',
    `${paths.recommendation}?about=something-else&topic=out-of-school&tried=nothing`,
    200,
    { situation: { about: 'out-of-education', topic: 'out-of-school' } },
  ],
  [
    'a date',
    '/api/deadlines?kind=appeal&letterDate=2026-11-02',
    200,
    { kind: 'appeal', letterDate: '2026-11-02' },
  ],
  ['the words', '/api/vocabulary?who=young-person', 200, { who: 'young-person' }],
  ['the description', '/api/openapi.json', 200, { openapi: '3.1.1' }],
  ['a fault of its own', `${paths.recommendation}?about=nonsense`, 400, { status: 400 }],
  ['that there is no such address', '/api/nothing', 404, { status: 404 }],
];

test('A page of another site can read all that the API says, faults too, and no page', async ({
  page,
  baseURL,
}) => {
  const outside = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html' });
    response.end('<!doctype html><title>Another council</title>');
  });
  await new Promise<void>((resolve) => outside.listen(0, resolve));
  const place = outside.address();
  if (place === null || typeof place === 'string') throw new Error('It listens on no port.');
  await page.goto(`http://localhost:${place.port}/`);
  const hear = (address: string): Promise<Heard | 'nothing'> =>
    page.evaluate(async (url) => {
      try {
        const answer = await fetch(url);
        const type = answer.headers.get('content-type');
        return { status: answer.status, type, body: await answer.json() };
      } catch {
        return 'nothing' as const;
      }
    }, `${baseURL}${address}`);
  for (const [what, address, status, body] of HEARD) {
    const type = status === 200 ? 'application/json' : 'application/problem+json';
    expect
      .soft(await hear(address), what)
      .toMatchObject({ status, type: expect.stringContaining(type), body });
  }
  expect(await hear(paths.start)).toBe('nothing');
  outside.close();
  outside.closeAllConnections();
});
