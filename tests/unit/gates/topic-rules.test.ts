import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '@/lib/gates/check';
import { describeFault } from '@/lib/words/content-error';
import { CONTENT } from '@/lib/words/read';

let folder = '';
let copies = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'topics-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** The faults of this content with one file changed, each without the name of the folder. */
async function faultsWith(name: string, change: (text: string) => string): Promise<string[]> {
  copies += 1;
  const root = join(folder, String(copies));
  await cp(CONTENT, root, { recursive: true });
  const text = await readFile(join(root, name), 'utf8');
  const changed = change(text);
  expect(changed).not.toBe(text);
  await writeFile(join(root, name), changed);
  return (await checkContent(root)).map((fault) =>
    describeFault(fault)
      .replace(`${copies}/`, '')
      .replace(/ line \d+:/u, ':'),
  );
}

const FILE = 'topics/records.mdx';

/** What an editor may forget of a topic, or say wrongly, and what is then told. */
const FAULTS: readonly (readonly [
  what: string,
  change: (text: string) => string,
  told: readonly string[],
])[] = [
  [
    'the heading of its part',
    (text) => text.replace(/^title: .*\n/mu, ''),
    [`${FILE}: "title" is missing`],
  ],
  [
    'what has happened',
    (text) => text.replace(/^happened: .*\n/mu, ''),
    [`${FILE}: "happened" is missing`],
  ],
  [
    'its words in a question',
    (text) => text.replace(/^asked:\n(?: .*\n)+/mu, 'asked: {}\n'),
    [`${FILE}: the question "topic-something-else" has no words for this topic`],
  ],
  [
    'the heading of the question under which it stands',
    (text) => text.replace(/^ +group: .*\n/mu, ''),
    [
      `${FILE}: no group is named under "topic-something-else"; it is one of plan-or-council, school-and-transport, help-and-other`,
    ],
  ],
  [
    'a heading that the question has',
    (text) => text.replace('group: help-and-other', 'group: help-and-others'),
    [
      `${FILE}: "topic-something-else" has no group called "help-and-others"; did you mean "help-and-other"?`,
    ],
  ],
  [
    'which question offers it',
    (text) => text.replace('\nasked:\n', '\nasked:\n  topic-school-place:\n    label: "Records"\n'),
    [`${FILE}: the question "topic-school-place" does not offer this topic`],
  ],
  [
    'what families say of it',
    (text) => text.replace(/^familiesSay:\n(?: .*\n)+/mu, ''),
    [
      `${FILE}: no sentence leads to "topics/records"; write what families say of it`,
      `${FILE}: no sentence gives the answer "records"; write what families say of it`,
    ],
  ],
  [
    'that what families say is about it',
    (text) => text.replace('answers: [something-else, records]', 'answers: [council-conduct]'),
    [
      `${FILE}: "records": its answers do not name this topic; move it to the file of its own`,
      `${FILE}: no sentence gives the answer "records"; write what families say of it`,
    ],
  ],
  [
    'its part of the page',
    (text) => text.slice(0, text.indexOf('\n---\n') + 5),
    [`${FILE}: nothing stands below the label: write what the page says of this topic`],
  ],
  [
    'its sources',
    (text) => text.replace('sources: [ico-copies, ', 'sources: ['),
    [`${FILE}: "ico-copies" is cited below, so list it in sources`],
  ],
  [
    'where a step is taken',
    (text) =>
      text.replace(
        /^ {8}by: .*\n/mu,
        (by) => `${by}        channels:\n          - { use: phone, contact: icbb }\n`,
      ),
    [`${FILE}: no contact called "icbb"; did you mean "icb"?`],
  ],
];

describe('the file of a topic', () => {
  it.each(FAULTS)('is sent back without %s', async (_, change, told) => {
    expect((await faultsWith(FILE, change)).toSorted()).toEqual(told.toSorted());
  });

  it('is the one home of what it says', async () => {
    const told = `${FILE}: "records" (happened) stands in happened.json too; give it one home`;
    expect(
      await faultsWith('happened.json', (text) => text.replace('{', '{ "records": "Words.",')),
    ).toEqual([told]);
  });

  it('has the name of a topic', async () => {
    const faults = await faultsWith(FILE, (text) => `${text}\n`).then(() =>
      checkContent(join(folder, String(copies))),
    );
    expect(faults).toEqual([]);
    await cp(join(CONTENT, FILE), join(folder, String(copies), 'topics/record.mdx'));
    expect((await checkContent(join(folder, String(copies)))).map(describeFault)).toEqual([
      `${copies}/topics/record.mdx: nothing on the site has this name; did you mean "records"?`,
    ]);
  });
});
