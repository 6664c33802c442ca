import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { DRAWINGS } from '@/lib/domain/drawing';
import { easyReadFaults } from '@/lib/gates/easy-read';
import { known } from '@/lib/gates/known';
import { EASY_READ_PAGE } from '@/lib/gates/page-kinds';
import { pageRuleFaults } from '@/lib/gates/page-rules';
import { EASY_READ, readables } from '@/lib/gates/readables';
import { gradesOf } from '@/lib/gates/reading-grade';
import { easyReadIds } from '@/lib/words/library';
import { pageTree, parsePage } from '@/lib/words/page-tree';

const CLOCK = '<Draw of="stop"/> A talk does not stop the two months.';
const LABEL =
  '---\ntitle: A page\nsummary: It says one thing.\nof: meeting\ndraw: talk\nsources: [reg-33]\nchecked: 2026-11-23\n---\n\n';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** The faults of one of some Easy Read pages, by name. */
function faultsOf(pages: Readonly<Record<string, string>>, id = 'one'): string[] {
  const root = mkdtempSync(join(tmpdir(), 'easy-read-'));
  folders.push(root);
  mkdirSync(join(root, 'easy-read'));
  for (const [name, body] of Object.entries(pages))
    writeFileSync(join(root, 'easy-read', `${name}.mdx`), LABEL + body);
  return easyReadFaults(id, root).map(
    ({ message, line }) => `${line === undefined ? '' : `line ${line}: `}${message}`,
  );
}

describe('an Easy Read page', () => {
  it('has no fault where each line is short, has its drawing, and the clock is said', () => {
    expect(faultsOf({ one: `## A part\n\n${CLOCK}\n\n<Contact id="ipsea"/>\n` })).toEqual([]);
  });

  it.each([
    ['a line without a drawing', 'A line.', 'a line starts with one drawing'],
    ['a drawing behind its words', 'A line. <Draw of="pen"/>', 'a line starts with one drawing'],
    ['two drawings', '<Draw of="pen"/> <Draw of="tick"/> A line.', 'starts with one drawing'],
    ['a drawing alone', '<Draw of="pen"/>', '<Draw> stands at the start of a line'],
    ['a list', '- <Draw of="pen"/> A line.', 'Easy Read has no list'],
    ['words to say apart', '> <Draw of="pen"/> A line.', 'Easy Read has no block'],
    ['a contact in a line', '<Draw of="pen"/> Ask <Contact id="ipsea"/> now.', 'of its own'],
    [
      'more than one idea',
      '<Draw of="pen"/> One two three four five. One two three four five. One two three four five. One two three four five six.',
      'a line has 21 words; at most 20',
    ],
  ])('is refused with %s, at its line', (_, body, fault) => {
    const faults = faultsOf({ one: `${CLOCK}\n\n${body}\n` });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(fault);
    expect(faults[0]).toMatch(/^line 12: /u);
  });

  it('says that what it is about does not stop the two months', () => {
    expect(faultsOf({ one: '<Draw of="talk"/> A talk is good.\n' })).toEqual([
      'it must say that what it is about does not stop the two months to appeal',
    ]);
  });

  it('is the only one that says its page again', () => {
    expect(faultsOf({ one: CLOCK, two: CLOCK })).toEqual([]);
    expect(faultsOf({ one: CLOCK, two: CLOCK }, 'two')).toEqual([
      'line 4: easy-read/one.mdx says the same page again; a page has one Easy Read',
    ]);
  });

  it('takes the drawings that there are, and no block for some readers', () => {
    const told = (body: string) =>
      pageRuleFaults(parsePage(LABEL + body, 'a.mdx'), 'a.mdx', EASY_READ_PAGE, known()).map(
        ({ message }) => message,
      );
    expect(told('<Draw of="pne"/> A line.')).toEqual([
      '<Draw> knows no of "pne"; did you mean "pen"?',
    ]);
    expect(told('<Cite id="reg-33"/> A line.')[0]).toContain('<Cite> is not allowed here');
  });
});

describe('the Easy Read pages', () => {
  it('use every drawing that there is', () => {
    const used = new Set(
      easyReadIds().flatMap((id) =>
        [...JSON.stringify(pageTree(`easy-read/${id}.mdx`)).matchAll(/"value":"(\w+)"/gu)].map(
          ([, name]) => name,
        ),
      ),
    );
    expect(DRAWINGS.filter((name) => !used.has(name))).toEqual([]);
  });

  it('are each held to shorter sentences and a lower grade than any other text', async () => {
    const texts = readables().filter(({ file }) => file.includes('/easy-read/'));
    expect(texts).toHaveLength(easyReadIds().length);
    for (const text of texts) {
      expect(text, text.file).toMatchObject(EASY_READ);
      expect(gradesOf(text, 'everyone').own, text.file).toBeLessThanOrEqual(EASY_READ.highestGrade);
    }
  });
});
