import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { letterAsText } from '@/lib/words/letter-text';
import { letterBlocks, letterVersions } from '@/lib/words/letter-versions';
import { letterIds } from '@/lib/words/library';
import { parsePage } from '@/lib/words/page-tree';
import { voices } from '@/lib/words/read';
import { say } from '@/lib/words/say';

const blocksOf = (body: string, voice: 'parent' | 'young-person' = 'parent') =>
  letterBlocks(parsePage(`---\n---\n\n${body}\n`, 'letter.mdx'), { voice }, voices());

/** Words alone: marks of Markdown and of lists are not read aloud. */
const wordsOf = (text: string): string[] =>
  text
    .replaceAll(/^\s*(?:[-*]|\d+\.)\s+/gmu, '')
    .replaceAll('**', '')
    .split(/\s+/u)
    .filter((word) => word !== '');

const EVERY_VERSION = letterIds().flatMap((id) =>
  letterVersions(id).map(({ signs, blocks }) => ({ id, signs, blocks })),
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

  it.each(letterIds())('keeps every word, in its order, in every version: %s', (id) => {
    const file = readFileSync(join(process.cwd(), `content/letters/${id}.mdx`), 'utf8');
    const body = file.split(/^---$/mu).slice(2).join('---');
    for (const { signs, blocks } of letterVersions(id)) {
      const words = wordsOf(say(body, { voice: signs }, voices()));
      expect(blocks.flatMap(({ text }) => wordsOf(text))).toEqual(words);
    }
  });

  it('has blanks to fill in and no phrase left in its brackets, in every version', () => {
    expect(EVERY_VERSION.length).toBeGreaterThan(12);
    for (const { id, signs, blocks } of EVERY_VERSION) {
      const text = blocks.map((block) => block.text).join('\n');
      expect(text, `${id} ${signs}`).toContain('________');
      expect(text, `${id} ${signs}`).not.toMatch(/[[\]]|\*\*|<[A-Z]/u);
    }
  });

  it('never has a young person write of a child', () => {
    const wrong = EVERY_VERSION.filter(
      ({ signs, blocks }) =>
        signs === 'young-person' &&
        blocks.some(({ text }) => /\bmy (?:child|son|daughter)\b/iu.test(text)),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

describe('a letter as plain text', () => {
  it('ends every line as every system reads it, and ends with one line', () => {
    for (const { blocks } of EVERY_VERSION) {
      const text = letterAsText(blocks);
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
    for (const { blocks } of EVERY_VERSION) {
      const text = letterAsText(blocks);
      let from = 0;
      for (const block of blocks) {
        const at = text.indexOf(block.text, from);
        expect(at).toBeGreaterThanOrEqual(from);
        from = at + block.text.length;
      }
    }
  });
});
