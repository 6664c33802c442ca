import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fingerprint, isCurrent } from '../../../lib/delivery/fingerprint.mjs';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'fingerprint-'));
  await mkdir(join(root, 'app/check'), { recursive: true });
  await writeFile(join(root, 'app/check/page.tsx'), 'one');
  await writeFile(join(root, 'package-lock.json'), '{}');
});
afterEach(() => rm(root, { recursive: true }));

it('is the same for a copy with other dates', async () => {
  const copy = await mkdtemp(join(tmpdir(), 'fingerprint-copy-'));
  await cp(root, copy, { recursive: true });
  expect(await fingerprint(copy)).toBe(await fingerprint(root));
  await rm(copy, { recursive: true });
});

it.each([
  ['a word changes', () => writeFile(join(root, 'app/check/page.tsx'), 'two')],
  ['a file is added', () => writeFile(join(root, 'app/new.tsx'), '')],
  [
    'a file moves',
    async () => cp(join(root, 'app/check'), join(root, 'app/choose'), { recursive: true }),
  ],
  ['a package changes', () => writeFile(join(root, 'package-lock.json'), '{"a":1}')],
])('changes when %s', async (_, change) => {
  const before = await fingerprint(root);
  await change();
  expect(await fingerprint(root)).not.toBe(before);
});

it('does not change with what is made', async () => {
  const before = await fingerprint(root);
  await mkdir(join(root, '.next'));
  await writeFile(join(root, '.next/BUILD_ID'), 'x');
  expect(await fingerprint(root)).toBe(before);
});

it('is unknown where there are no sources, so that a shipped site is never rebuilt', async () => {
  await rm(join(root, 'app'), { recursive: true });
  expect(await fingerprint(root)).toBeUndefined();
});

it('tells whether a built site still fits', async () => {
  const sources = (await fingerprint(root)) ?? '';
  const built = { sources };
  expect(await isCurrent(root, undefined)).toBe(false);
  expect(await isCurrent(root, built)).toBe(true);
  expect(await isCurrent(root, { ...built, sources: 'other' })).toBe(false);
  await rm(join(root, 'app'), { recursive: true });
  expect(await isCurrent(root, built)).toBe(true);
});
