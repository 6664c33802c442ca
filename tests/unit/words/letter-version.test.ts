import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LetterVersion } from '@/lib/domain/letter';
import { letterAsText } from '@/lib/words/letter-text';
import { inVariant } from '@/lib/words/letter-tree';
import { bodyBlocks, letterInWords } from '@/lib/words/letter-version';
import { letterIds, letterVersions } from '@/lib/words/library';
import { parsePage } from '@/lib/words/page-tree';
import { voices } from '@/lib/words/read';
import { say } from '@/lib/words/say';
import { wordsFor } from '@/lib/words/words';

const GENERAL = 'general';

const blocksOf = (
  body: string,
  voice: 'parent' | 'young-person' = 'parent',
  variant: LetterVersion['variant'] = GENERAL,
) =>
  bodyBlocks(inVariant(parsePage(`---\n---\n\n${body}\n`, 'letter.mdx'), variant), (text) =>
    say(text, { voice }, voices()),
  );

/** Words alone: marks of Markdown, of lists and of variants are not read aloud. */
const wordsOf = (text: string): string[] =>
  text
    .replaceAll(/<\/?Only[^>]*>/gu, '')
    .replaceAll(/^\s*(?:[-*]|\d+\.)\s+/gmu, '')
    .replaceAll('**', '')
    .split(/\s+/u)
    .filter((word) => word !== '');

const EVERY_VERSION = letterIds().flatMap((id) =>
  letterVersions(id).map((version) => ({ id, version, said: letterInWords(id, version) })),
);

describe('the text of a letter', () => {
  it('becomes paragraphs and the items of lists', () => {
    expect(blocksOf('Dear ________\n\nPlease:\n\n- ring\n- write\n\n* come\n\nThank you.')).toEqual(
      [
        { kind: 'paragraph', text: 'Dear ________' },
        { kind: 'paragraph', text: 'Please:' },
        { kind: 'bullet', text: 'ring' },
        { kind: 'bullet', text: 'write' },
        { kind: 'bullet', text: 'come' },
        { kind: 'paragraph', text: 'Thank you.' },
      ],
    );
    expect(blocksOf('1. One\n2. Two').map(({ kind }) => kind)).toEqual(['number', 'number']);
  });

  it('joins the lines of a paragraph, and loses the marks of strong words', () => {
    expect(blocksOf('Two **months**\n  from the letter.\n\n\n\nThank you.\n')).toEqual([
      { kind: 'paragraph', text: 'Two months from the letter.' },
      { kind: 'paragraph', text: 'Thank you.' },
    ]);
  });

  it('keeps an item whole that runs over two lines', () => {
    expect(blocksOf('- one thing\n  and another\n- a second').map(({ text }) => text)).toEqual([
      'one thing and another',
      'a second',
    ]);
  });

  it('is said in the words of whoever signs it', () => {
    expect(blocksOf('This is about [my child].')[0]?.text).toBe('This is about my child.');
    expect(blocksOf('This is about [my child].', 'young-person')[0]?.text).toBe(
      'This is about me.',
    );
  });

  it('says in each variant what is for it and for all, and nothing that is for others', () => {
    const body =
      'For all.\n\n<Only in="general plan-late">\n\nFor two.\n\n</Only>\n\n<Only in="plan-late">\n\n- One\n- Two\n\n</Only>\n\nA <Only in="review-late">short </Only>line.';
    const textsIn = (variant: LetterVersion['variant']) =>
      blocksOf(body, 'parent', variant).map(({ text }) => text);
    expect(textsIn(GENERAL)).toEqual(['For all.', 'For two.', 'A line.']);
    expect(textsIn('plan-late')).toEqual(['For all.', 'For two.', 'One', 'Two', 'A line.']);
    expect(textsIn('review-late')).toEqual(['For all.', 'A short line.']);
  });

  it('makes a paragraph of the one line that is left of a list', () => {
    const body = '- <Only in="general plan-late">First</Only>\n- <Only in="general">Second</Only>';
    expect(blocksOf(body).map(({ kind }) => kind)).toEqual(['bullet', 'bullet']);
    expect(blocksOf(body, 'parent', 'plan-late')).toEqual([{ kind: 'paragraph', text: 'First' }]);
  });

  it.each(letterIds())('has no word that stands in no version: %s', (id) => {
    const file = readFileSync(join(process.cwd(), `content/letters/${id}.mdx`), 'utf8');
    const body = file.split(/^---$/mu).slice(2).join('---');
    const paragraphs = body
      .split(/\n\s*\n/u)
      .filter((one) => !/^<\/?Only[^>]*>$/u.test(one.trim()));
    for (const signs of ['parent', 'young-person'] as const) {
      const said = EVERY_VERSION.filter((one) => one.id === id && one.version.signs === signs).map(
        (one) => one.said.blocks.flatMap(({ text }) => wordsOf(text)).join(' '),
      );
      for (const paragraph of paragraphs) {
        const words = wordsOf(say(paragraph, { voice: signs }, voices())).join(' ');
        expect(
          said.some((letter) => letter.includes(words)),
          paragraph,
        ).toBe(true);
      }
    }
  });

  it('has blanks to fill in and no phrase left in its brackets, in every version', () => {
    for (const { id, version, said } of EVERY_VERSION) {
      const text = [said.subject, said.short, ...said.blocks.map((block) => block.text)].join('\n');
      expect(text, `${id} ${version.variant}`).toContain('________');
      expect(text, `${id} ${version.variant}`).not.toMatch(/[[\]]|\*\*|<[A-Z]/u);
    }
  });

  it('asks to choose a line in no variant that has one line only', () => {
    const wrong = EVERY_VERSION.filter(({ said }) =>
      said.blocks.some(
        ({ text }, at) => /\(Keep /u.test(text) && said.blocks[at + 1]?.kind !== 'bullet',
      ),
    );
    expect(wrong.map(({ id, version }) => `${id} ${version.variant}`)).toEqual([]);
  });

  it('says something of its own in every variant', () => {
    for (const { id, version, said } of EVERY_VERSION.filter(
      (one) => one.version.variant !== GENERAL,
    )) {
      const general = letterInWords(id, { ...version, variant: GENERAL });
      expect(said.subject, `${id} ${version.variant}`).not.toBe(general.subject);
    }
  });

  it('never has a young person write of a child', () => {
    const wrong = EVERY_VERSION.filter(
      ({ version, said }) =>
        version.signs === 'young-person' &&
        [said.subject, said.short, ...said.blocks.map(({ text }) => text)].some((text) =>
          /\bmy (?:child|son|daughter)\b/iu.test(text),
        ),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

describe('what stands around a letter', () => {
  it('is who writes, when, to whom, about what, and who signs, in this order', () => {
    const order = [
      'sender',
      'date',
      'recipient',
      'greeting',
      'subject',
      'about',
      'closing',
    ] as const;
    for (const { id, said } of EVERY_VERSION) {
      const kinds = said.blocks.map(({ kind }) => kind);
      const places = order.map((kind) => kinds.indexOf(kind));
      expect(places, id).not.toContain(-1);
      expect(places, id).toEqual(places.toSorted((one, other) => one - other));
      expect(kinds.at(-1)).toBe('closing');
    }
  });

  it('names the body it goes to where it goes to one, and leaves a blank elsewhere', () => {
    for (const { said } of EVERY_VERSION) {
      const [first] = said.blocks.filter(({ kind }) => kind === 'recipient');
      const words = wordsFor({ voice: 'parent' }).letters.frame;
      expect(first?.text).toBe(said.contact?.shortName ?? words.to);
    }
  });
});

describe('a letter as plain text', () => {
  it('ends every line as every system reads it, and ends with one line', () => {
    for (const { said } of EVERY_VERSION) {
      const text = letterAsText(said.blocks);
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
      expect(text).toMatch(/[^\r\n]\r\n$/u);
    }
  });

  it('keeps paragraphs and lists apart by an empty line, and the items of a list together', () => {
    const text = letterAsText(blocksOf('One.\n\nTwo:\n\n- a\n- b\n\nThree.\n\nFour.'));
    expect(text.trimEnd().split('\r\n')).toEqual([
      'One.',
      '',
      'Two:',
      '',
      '- a',
      '- b',
      '',
      'Three.',
      '',
      'Four.',
    ]);
  });

  it('keeps the numbers of a numbered list', () => {
    const lines = letterAsText(blocksOf('1. First\n2. Second')).trimEnd().split('\r\n');
    expect(lines).toEqual(['1. First', '2. Second']);
  });

  it('holds every block of every letter once, in order', () => {
    for (const { said } of EVERY_VERSION) {
      const text = letterAsText(said.blocks);
      let from = 0;
      for (const block of said.blocks) {
        const at = text.indexOf(block.text, from);
        expect(at).toBeGreaterThanOrEqual(from);
        from = at + block.text.length;
      }
    }
  });
});
