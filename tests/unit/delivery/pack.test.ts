import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { compress } from '../../../lib/delivery/compress.mjs';
import { readPack, styleHashOf, writePack } from '../../../lib/delivery/pack.mjs';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pack-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function page(address: string, words: string) {
  const body = Buffer.from(`<main>${words}</main>`);
  return {
    address,
    kind: 'page' as const,
    template: address,
    type: 'text/html; charset=utf-8',
    body,
    ...(await compress(body, 6)),
  };
}

async function write(words = 'Start') {
  return writePack(folder, {
    build: 'build-1',
    sources: 'sources-1',
    style: 'b{}',
    cut: ['a{}', 'b{}'],
    bodies: [
      await page('/', words),
      {
        address: '/a.docx',
        kind: 'file',
        template: '/a.docx',
        type: 'x',
        body: Buffer.from([0, 255]),
      },
    ],
    documents: {
      notFound: await page('/404', 'Not found'),
      trouble: await page('/trouble', 'Trouble'),
    },
    live: [{ address: '/search', kind: 'page' }],
    siteAddress: null,
    knownUntil: '2028-12-31',
    moved: [],
  });
}

it('names each style once, the whole first', async () => {
  const { style } = await write();
  expect(style).toEqual({
    text: 'b{}',
    hash: styleHashOf('b{}'),
    hashes: [styleHashOf('b{}'), styleHashOf('a{}')],
  });
});

it('gives back every body, byte for byte', async () => {
  await write();
  const { entries, bytes, index, read } = await readPack(folder);
  const start = entries.get('/');
  expect(brotliDecompressSync(bytes.subarray(...(start?.br ?? [0, 0]))).toString()).toBe(
    '<main>Start</main>',
  );
  expect(gunzipSync(await read(index.documents.trouble.gzip ?? [0, 0])).toString()).toBe(
    '<main>Trouble</main>',
  );
  expect(gunzipSync(await read(start?.gzip ?? [0, 0])).toString()).toBe('<main>Start</main>');
  expect([...bytes.subarray(...(entries.get('/a.docx')?.identity ?? [0, 0]))]).toEqual([0, 255]);
});

it('keeps in memory only what nearly everybody gets', async () => {
  await write();
  const { bytes, index } = await readPack(folder);
  const all = [...index.entries, ...Object.values(index.documents)];
  const length = ([from, to] = [0, 0]) => to - from;
  const kept = all.reduce((sum, { br, identity }) => sum + length(br) + length(identity), 0);
  expect(bytes.length).toBe(kept);
  expect(all.every(({ gzip }) => gzip === undefined || gzip[0] >= kept)).toBe(true);
});

it('serves exact addresses only, and no name of a prototype', async () => {
  await write();
  const { entries } = await readPack(folder);
  for (const address of ['/404', '/trouble', '__proto__', 'constructor', '/toString', ''])
    expect(entries.has(address)).toBe(false);
});

it('has a content version that changes with the words only', async () => {
  const first = await write();
  expect((await write()).content).toBe(first.content);
  expect((await write('Other words')).content).not.toBe(first.content);
});

it('is refused when it is cut short or of another format', async () => {
  await write();
  await truncate(join(folder, 'pack.bin'), 10);
  await expect(readPack(folder)).rejects.toThrow('10 bytes long');
  await write();
  const index = await readFile(join(folder, 'pack.json'), 'utf8');
  await writeFile(join(folder, 'pack.json'), index.replace('"format":4', '"format":2'));
  await expect(readPack(folder)).rejects.toThrow('another version');
});
