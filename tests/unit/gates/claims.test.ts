import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkLanguage } from '@/lib/gates/check';
import { claimFaults, hasBeenTried } from '@/lib/gates/claims';
import { CONTENT } from '@/lib/words/read';

const folder = mkdtempSync(join(tmpdir(), 'claims-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const PLAN = readFileSync(join(CONTENT, 'try-with-people.md'), 'utf8');

/** Whether a folder whose plan says this has been tried. */
function tried(plan: string): boolean {
  writeFileSync(join(folder, 'try-with-people.md'), plan);
  return hasBeenTried(folder);
}

const claims = (text: string) =>
  claimFaults({
    file: 'a.mdx',
    kind: 'page',
    readers: ['everyone', 'parent'],
    passages: () => [{ file: 'a.mdx', line: 3, text, part: 'sentence' }],
  });

describe('a page of a site that nobody has tried', () => {
  it.each([
    'This site is easy to use.',
    'Letters that are simple to follow.',
    'It is user-friendly.',
    'Accessible to everyone.',
    'We tested with families.',
    'It was designed with disabled young people.',
    'Checked by people with learning disabilities.',
    'Parents told us that it helps.',
  ])('cannot say: %s', (text) => {
    expect(claims(text)).toHaveLength(1);
    expect(claims(text)[0]).toMatchObject({ file: 'a.mdx', line: 3 });
  });

  it.each([
    'People with learning disabilities have not checked these words yet.',
    'No one who uses a screen reader has tested it with parents.',
    'So we cannot say that it works for everyone.',
    'It is easy to come back and change it.',
    'A report by a doctor can be read by the council.',
  ])('can say: %s', (text) => {
    expect(claims(text)).toEqual([]);
  });

  it('is told of a claim wherever a reader meets it', async () => {
    const root = join(folder, 'site');
    cpSync(join(process.cwd(), 'tests/support/broken-content/silent-step'), root, {
      recursive: true,
    });
    mkdirSync(join(root, 'guides'));
    const label =
      'title: Good\nsummary: It is good.\naudience: everyone\nsources: [reg-33]\nchecked: 2026-11-23';
    writeFileSync(join(root, 'guides/good.mdx'), `---\n${label}\n---\n\nIt is easy to use.\n`);
    const faults = await checkLanguage(root);
    expect(faults.filter(({ file }) => file === 'site/guides/good.mdx')).toEqual([
      {
        file: 'site/guides/good.mdx',
        line: 9,
        message: '"easy to use" claims what nobody has tried; see content/try-with-people.md',
      },
    ]);
  });
});

describe('the plan to try the site with people', () => {
  it('holds no result yet', () => {
    expect(hasBeenTried(CONTENT)).toBe(false);
  });

  it('lets the pages speak once there is one, and not before', () => {
    expect(tried(PLAN)).toBe(false);
    expect(tried(PLAN.replace('None yet.', '2027-02-01. P1: five tried it, five passed.'))).toBe(
      true,
    );
    expect(tried('# Try it with people\n')).toBe(false);
  });
});
