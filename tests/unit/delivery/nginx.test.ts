import { expect, it } from 'vitest';
import { nginxConfiguration } from '../../../lib/delivery/nginx.mjs';
import { ANSWERS, KEYS } from '../../../lib/domain/answers';
import { CLOSED_LISTS } from '../../../lib/gates/closed-lists';

const configuration = await nginxConfiguration({
  styleHash: 'x',
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

it('every answer is of the letters that nginx takes for an answer', () => {
  const strange = Object.values(ANSWERS)
    .flat()
    .filter((answer) => !/^[a-z0-9-]+$/.test(answer));
  expect(strange).toEqual([]);
});
