import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { READERS } from '@/lib/domain/reader';
import { checkLanguage } from '@/lib/gates/check';
import { languageFaults } from '@/lib/gates/language';
import { passagesOf, sentencesIn } from '@/lib/gates/passage';
import type { Readable } from '@/lib/gates/readable';
import { gradeFaults } from '@/lib/gates/reading-grade';
import { describeFault } from '@/lib/words/content-error';
import { parsePage } from '@/lib/words/page-tree';
import { contact, voices } from '@/lib/words/read';
import type { Speaker } from '@/lib/words/say';

const BROKEN = join(process.cwd(), 'tests/support/broken-content/language');

function readable(text: string): Readable {
  const file = 'page.mdx';
  const tree = parsePage(text, file);
  const words = { voices: voices(), nameOf: (id: string) => contact(id).shortName };
  return {
    file,
    kind: 'page',
    readers: READERS,
    passages: (reader) => passagesOf(tree, file, { voice: reader }, words),
  };
}

function faultsOf(text: string): string[] {
  const page = readable(text);
  return [...languageFaults(page), ...gradeFaults(page)].map(({ message }) => message);
}

const page = (body: string) => `---\ntitle: A page\n---\n\n${body}\n`;

for (const name of readdirSync(BROKEN))
  test(`language that does not serve is found: ${name.replace('.mdx', '').replaceAll('-', ' ')}`, async () => {
    const text = readFileSync(join(BROKEN, name), 'utf8');
    const fault = /fault: '(.*)'/u.exec(text)?.[1]?.replaceAll("''", "'");
    expect(faultsOf(text).join('\n')).toContain(fault);
  });

test('a fault says which reader meets it', async () => {
  expect(faultsOf(page('[your child] can come.'))).toContain(
    '"the child or" opens with a small letter (read by everyone)',
  );
});

test('a block for one voice is read in that voice alone', async () => {
  const block = '<For voice="professional">\n\nPlease note this.\n\n</For>';
  expect(faultsOf(page(block))).toEqual(['"Please note": leave it out (read by a professional)']);
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
    expect(faultsOf(page(text))).toEqual([]);
  });

test('a result is read with the blocks for its answers alone', async () => {
  const text = page(
    '<For answers="college">\n\n**College.** One.\n\n</For>\n\n<For meeting="setting">\n\n**Two.**\n\n</For>\n\nThree.',
  );
  const tree = parsePage(text, 'p');
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
