import { expect, it } from 'vitest';
import { resultTemplate } from '../../../lib/delivery/log.mjs';
import { nginxConfiguration } from '../../../lib/delivery/nginx.mjs';
import { ANSWERS, KEYS } from '../../../lib/domain/answers';
import { CLOSED_LISTS } from '../../../lib/gates/closed-lists';

const configuration = await nginxConfiguration({
  styleHashes: ['x'],
  live: [],
  entries: [],
  ...CLOSED_LISTS,
});
const named = (pattern: RegExp) => [...configuration.matchAll(pattern)].map(([, name]) => name);

it('nginx puts the answers into an address in the order of the keys', () => {
  const [answers = ''] = named(/set \$site_answers "(.*)";/g);
  expect(answers).toBe(KEYS.map((key) => `\${site_${key}}`).join(''));
});

it('nginx reads every key, and knows each by the name a form gives it', () => {
  expect(named(/^map \$arg_(\w+) \$site_\w+/gm)).toEqual([...KEYS]);
  for (const key of KEYS) expect(configuration).toContain(`map $arg_${key} $site_${key} {`);
});

it('nginx takes for the reader who says nothing of himself one who exists', () => {
  const [reader] = named(/^ {2}"" "\/([a-z-]+)";/gm);
  expect(ANSWERS.who).toContain(reader);
});

it('nginx knows each result by the name of its file, whoever reads, in words that it can take', async () => {
  const results = Array.from({ length: 400 }, (_, at) => ({
    kind: 'answers',
    address: `/check/parent/delay/a-longer-name-of-an-answer-${at}`,
    template: resultTemplate('/check/*', at % 2 === 0 ? 'meeting' : 'mediation'),
  }));
  const made = await nginxConfiguration({
    styleHashes: ['x'],
    live: [],
    entries: [...results, { kind: 'answers', address: '/check/parent', template: '/check/*' }],
    ...CLOSED_LISTS,
  });
  const rows = [...made.matchAll(/^ {2}"~(\S+)" "(\/check.*)";$/gm)].map(
    ([, pattern = '', name = '']) => ({ pattern, name }),
  );
  expect(rows.length).toBeGreaterThan(2);
  expect(Math.max(...rows.map(({ pattern }) => pattern.length))).toBeLessThan(4096);
  const called = (uri: string) =>
    rows.flatMap(({ pattern, name }) => (new RegExp(pattern).test(uri) ? [name] : []));
  for (const { address, template } of results) {
    expect(called(`${address}/index.html`)).toEqual([template]);
    expect(called(`${address.replace('parent', 'young-person')}/index.html`)).toEqual([template]);
  }
  expect(called('/check/parent/index.html')).toEqual([]);
  expect(called('/check/parent/delay/index.html')).toEqual([]);
});

it('every answer is of the letters that nginx takes for an answer', () => {
  const strange = Object.values(ANSWERS)
    .flat()
    .filter((answer) => !/^[a-z0-9-]+$/.test(answer));
  expect(strange).toEqual([]);
});
