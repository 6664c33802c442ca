import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sentencesIn, wordsIn } from '@/lib/gates/passage';
import { councilWords, voices } from '@/lib/words/read';
import { EVERYONE, say } from '@/lib/words/say';
import { COUNCIL_PAGE_HOMES, type Home } from '@/tests/support/council-page-homes';

const PAGE = readFileSync(join(process.cwd(), 'tests/support/council-page.txt'), 'utf8');

/** The sentences of a page of plain text. A heading, an item of a list and an address is each one. */
function sentencesOf(page: string): string[] {
  return page.split('\n').flatMap((line) => sentencesIn(line.replace(/^- /u, '')));
}

/** Pages that are made from data, and the file that holds their words. */
const FILES: Readonly<Record<string, string>> = {
  '/help': 'council/council.json',
  '/routes': 'interface.json',
};

function read(page: string): string {
  const file = FILES[page] ?? `${page.slice(1)}.mdx`;
  const text = readFileSync(join(process.cwd(), 'content', file), 'utf8');
  return withCouncilWords(text).replaceAll(/\s+/gu, ' ');
}

/** What the council says, in the place of the tags and phrases that stand for it. */
function withCouncilWords(text: string): string {
  const sentences = new Map(Object.entries(councilWords().sentences));
  return text
    .replaceAll(/<Council says="([^"]+)"\/?>/gu, (_, id: string) =>
      [sentences.get(id)?.text ?? []].flat().join(' '),
    )
    .replaceAll(/\[[^[\]]*informal service[^[\]]*\]/gu, (phrase) =>
      say(phrase, EVERYONE, voices()),
    );
}

/** The sentences that no home names, then the words that are gone from a home. */
function lost(page: string, homes: readonly Home[]): string[] {
  const named = homes.map(({ sentence }) => sentence);
  const homeless = sentencesOf(page).filter((sentence) => !named.includes(sentence));
  const gone = homes.flatMap(({ page: home, says }) =>
    says.filter((words) => !read(home).includes(words)).map((words) => `${home}: ${words}`),
  );
  return [...homeless, ...gone];
}

test("every sentence of the council's page has a home here that says it", () => {
  expect(lost(PAGE, COUNCIL_PAGE_HOMES)).toEqual([]);
});

test("the homes are those of the council's page, sentence by sentence in its order", () => {
  expect(COUNCIL_PAGE_HOMES.map(({ sentence }) => sentence)).toEqual(sentencesOf(PAGE));
});

test('a sentence without a home is found', () => {
  const page = `${PAGE}\n- You can also send a letter by pigeon.\n`;
  expect(lost(page, COUNCIL_PAGE_HOMES)).toEqual(['You can also send a letter by pigeon.']);
});

test('an idea that has left its home is found', () => {
  const home = { sentence: 'A pigeon.', page: '/routes/meeting', says: ['send a pigeon'] };
  expect(lost('A pigeon.', [home])).toEqual(['/routes/meeting: send a pigeon']);
});

test('every home is proved by words that could not be there by chance', () => {
  const weak = COUNCIL_PAGE_HOMES.filter(
    ({ says }) => says.length === 0 || says.some((words) => wordsIn(words).length < 2),
  );
  expect(weak).toEqual([]);
});

/** What the page says that the law has overtaken, or that could cost a family its right to appeal. */
const OUTDATED = [
  /CCG/u,
  /\bLGO\b/u,
  /Local Government Ombudsman/u,
  /Section E, H and C/u,
  /before moving to a more formal process/u,
  /people first/u,
  /6 week decision/u,
  /whilst awaiting an appeal, or when/u,
  /link:$/u,
  /here:$/u,
  /visit:$/u,
  /formal complaint about a decision/u,
];

test.each(OUTDATED)('where the page says %s, the site differs and says why', (outdated) => {
  const homes = COUNCIL_PAGE_HOMES.filter(({ sentence }) => outdated.test(sentence));
  expect(homes.length).toBeGreaterThan(0);
  expect(homes.filter(({ differs }) => differs === undefined)).toEqual([]);
});
