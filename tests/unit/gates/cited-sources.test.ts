import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { checkContent } from '@/lib/gates/check';
import { describeFault } from '@/lib/words/content-error';
import { CONTENT } from '@/lib/words/read';

const folder = await mkdtemp(join(tmpdir(), 'cited-'));
afterAll(() => rm(folder, { recursive: true }));

it.each([
  ['duties.json', 'reg-44', 'reg-444'],
  ['council/changes.json', 'reg-34', 'reg-344'],
])('a source that %s names and nobody knows is a fault', async (name, known, unknown) => {
  // What was read of a folder is kept.
  const root = join(folder, known);
  await cp(CONTENT, root, { recursive: true });
  const text = await readFile(join(root, name), 'utf8');
  await writeFile(join(root, name), text.replace(`"${known}"`, `"${unknown}"`));
  expect((await checkContent(root)).map(describeFault)).toEqual([
    expect.stringContaining(`${name}: no source called "${unknown}"; did you mean "${known}"?`),
  ]);
});
