import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkLanguage } from '@/lib/gates/check';
import { languageFaults } from '@/lib/gates/language';
import { passagesOf, sentencesIn } from '@/lib/gates/passage';
import { type Readable, readables } from '@/lib/gates/readable';
import { gradeFaults, gradesOf } from '@/lib/gates/reading-grade';
import { compile } from '@/lib/words/compile';
import { describeFault } from '@/lib/words/content-error';
import { ARTICLE_PAGE } from '@/lib/words/page-kinds';
import { known } from '@/lib/words/pages';
import { contact, voices } from '@/lib/words/read';
import { READERS, type Speaker } from '@/lib/words/say';

const BROKEN = join(process.cwd(), 'tests/support/broken-content/language');

async function readable(text: string): Promise<Readable> {
  const file = 'page.mdx';
  const { tree } = await compile({ path: text, file, text }, ARTICLE_PAGE, () => known());
  const words = { voices: voices(), nameOf: (id: string) => contact(id).shortName };
  return {
    file,
    kind: 'page',
    readers: READERS,
    passages: (reader) => passagesOf(tree, file, { voice: reader }, words),
  };
}

async function faultsOf(text: string): Promise<string[]> {
  const page = await readable(text);
  return [...languageFaults(page), ...gradeFaults(page)].map(({ message }) => message);
}

const page = (body: string) => `---\ntitle: A page\n---\n\n${body}\n`;

for (const name of readdirSync(BROKEN))
  test(`language that does not serve is found: ${name.replace('.mdx', '').replaceAll('-', ' ')}`, async () => {
    const text = readFileSync(join(BROKEN, name), 'utf8');
    const fault = /fault: '(.*)'/u.exec(text)?.[1]?.replaceAll("''", "'");
    expect((await faultsOf(text)).join('\n')).toContain(fault);
  });

test('a fault says which reader meets it', async () => {
  expect(await faultsOf(page('[your child] can come.'))).toContain(
    '"the child or" opens with a small letter (read by everyone)',
  );
});

test('a block for one voice is read in that voice alone', async () => {
  const block = '<For voice="professional">\n\nPlease note this.\n\n</For>';
  expect(await faultsOf(page(block))).toEqual([
    '"Please note": leave it out (read by a professional)',
  ]);
});

const FINE = {
  'thirty days to arrange mediation':
    'The council must arrange mediation within 30 days. It is free.',
  'eight weeks for a final plan': 'The final plan must come within 8 weeks of the notice.',
  'a name with an exclamation mark in it': 'Ask <Contact id="sossen" inline/> for help.',
  '"should" where no law is cited': 'Say who should come.',
  'an abbreviation that is written out first':
    'An education, health and care (EHC) plan says it. The EHC plan is yours.',
  'Section I as the subject': 'Only Section I is wrong.',
  'size, which no one spells otherwise': 'Ask about the size of the class.',
};

for (const [what, text] of Object.entries(FINE))
  test(`the gates let pass ${what}`, async () => {
    expect(await faultsOf(page(text))).toEqual([]);
  });

test('a result is read with the blocks for its answers alone', async () => {
  const text = page(
    '<For answers="college">\n\n**College.** One.\n\n</For>\n\n<For meeting="setting">\n\n**Two.**\n\n</For>\n\nThree.',
  );
  const { tree } = await compile({ path: text, file: 'p', text }, ARTICLE_PAGE, () => known());
  const words = { voices: voices(), nameOf: (id: string) => contact(id).shortName };
  const read = (speaker: Speaker) => passagesOf(tree, 'p', speaker, words).map((one) => one.text);
  expect(read({ voice: 'everyone' })).toEqual(['College. One.', 'Two.', 'Three.']);
  expect(read({ voice: 'parent', answers: ['academy'], meeting: 'setting' })).toEqual([
    'Two.',
    'Three.',
  ]);
  expect(read({ voice: 'parent', answers: ['college'], meeting: 'sen-team' })).toEqual([
    'College. One.',
    'Three.',
  ]);
});

test('a full stop ends a sentence, and one inside a number or a name does not', () => {
  expect(sentencesIn('It is rule 39.1. Ask SOS!SEN today.')).toEqual([
    'It is rule 39.1.',
    'Ask SOSSEN today.',
  ]);
});

test('a step beside the clock that does not say so is found', async () => {
  const root = join(process.cwd(), 'tests/support/broken-content/silent-step');
  const faults = (await checkLanguage(root)).map(describeFault);
  expect(faults).toContain(
    'silent-step/routes/meeting.mdx: <Cannot> must say that this does not stop the two months to appeal',
  );
});

test('the content has no fault of language', async () => {
  expect((await checkLanguage()).map(describeFault)).toEqual([]);
});

test('every text has a score for every reader', async () => {
  const table = (await readables()).map((text) => {
    const everyone = gradesOf(text, 'everyone');
    const young = gradesOf(text, 'young-person');
    return {
      text: text.onResult ? `${text.file}, on a result` : text.file,
      'everyone, all words': everyone.all.toFixed(1),
      'everyone, names aside': everyone.own.toFixed(1),
      'young person, all words': young.all.toFixed(1),
      'young person, names aside': young.own.toFixed(1),
    };
  });
  console.table(table);
  expect(table.length).toBeGreaterThan(30);
});
