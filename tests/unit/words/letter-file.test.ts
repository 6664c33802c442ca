import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { GET, generateStaticParams } from '@/app/letters/[id]/[variant]/[signs]/[file]/route';
import { paths } from '@/app/paths';
import type { LetterVersion } from '@/lib/domain/letter';
import { CLOSED_LISTS } from '@/lib/gates/closed-lists';
import { LETTER_FILE_TYPES, letterFileName, movedLetterFiles } from '@/lib/words/letter-address';
import { letterFile, letterFiles } from '@/lib/words/letter-file';
import { letterAsText, letterGroups } from '@/lib/words/letter-text';
import { letterInWords } from '@/lib/words/letter-version';
import { letter, letterIds, letterVersions } from '@/lib/words/library';
import { requestFor } from '@/tests/support/request';

const VERSIONS = letterIds().flatMap((id) =>
  letterVersions(id).map((version) => [id, version] as const),
);

const ask = async (id: string, version: LetterVersion, file: string) =>
  GET(requestFor(paths.letterFile(id, version, 'txt')), {
    params: Promise.resolve({ id, ...version, file }),
  });

const bytesOf = (...letter: Parameters<typeof letterFile>) =>
  Buffer.from(letterFile(...letter).body);

const unpacked = async (response: Response) => {
  const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
  return {
    names: Object.keys(files),
    read: (name: string) => strFromU8(files[name] ?? new Uint8Array()),
  };
};

const plain = (xml: string) =>
  xml
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

/** Every text of a letter, in order, and whether it is the item of a list. */
const linesOf = (id: string, version: LetterVersion) =>
  letterInWords(id, version).blocks.map(({ kind, text }) => ({
    text,
    item: kind === 'bullet' || kind === 'number',
  }));

const blanksOf = (id: string, version: LetterVersion) =>
  letterInWords(id, version).blocks.flatMap(({ text }) => text.match(/_{4,}/gu) ?? []).length;

describe('the files of the letters', () => {
  it('are one of each type for every version, and the build makes them all', () => {
    const wanted = VERSIONS.flatMap(([id, version]) =>
      LETTER_FILE_TYPES.map((type) => ({
        id,
        ...version,
        file: letterFileName(id, version, type),
      })),
    );
    expect(letterFiles()).toEqual(wanted);
    expect(generateStaticParams()).toEqual(wanted);
  });

  it('are each saved under a name that tells the letter, and no two under one', () => {
    const names = letterFiles().map(({ file }) => file);
    expect(new Set(names).size).toBe(names.length);
    for (const { id, variant, file } of letterFiles()) {
      expect(file).toMatch(new RegExp(`^letter-${id}[a-z0-9-]*\\.(?:docx|odt|txt)$`, 'u'));
      expect(file.includes(`-${variant}`) || variant === 'general').toBe(true);
    }
  });

  it('hold the whole letter as a Word file, with a named field for each blank', async () => {
    for (const [id, version] of VERSIONS) {
      const response = await ask(id, version, letterFileName(id, version, 'docx'));
      expect(response.headers.get('Content-Type')).toBe(
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      );
      const { names, read } = await unpacked(response);
      const types = read('[Content_Types].xml');
      for (const name of names.filter((one) => !/rels|Content/u.test(one)))
        expect(types).toContain(`PartName="/${name}"`);
      const xml = read('word/document.xml');
      const paragraphs = [...xml.matchAll(/<w:p>.*?<\/w:p>/gsu)].map(([one]) => ({
        text: plain(one),
        item: one.includes('<w:numPr>'),
      }));
      expect(paragraphs).toEqual(linesOf(id, version));
      expect(xml.match(/<w:sdt>.*?<w:showingPlcHdr\/><w:text\/>/gsu) ?? []).toHaveLength(
        blanksOf(id, version),
      );
      const ids = [...xml.matchAll(/<w:id w:val="(\d+)"/gu)].map(([, one]) => one);
      expect(new Set(ids).size).toBe(ids.length);
      expect(read('word/styles.xml')).toContain('<w:lang w:val="en-GB"/>');
      const core = read('docProps/core.xml');
      expect(plain(core)).toContain(letter(id).title);
      expect(core).toContain(letter(id).checked);
      expect(core).not.toMatch(/creator|lastModifiedBy/u);
    }
  });

  it('hold the whole letter as an OpenDocument file, its type first and not packed', async () => {
    for (const [id, version] of VERSIONS) {
      const response = await ask(id, version, letterFileName(id, version, 'odt'));
      const bytes = new Uint8Array(await response.clone().arrayBuffer());
      expect(strFromU8(bytes.slice(30, 77))).toBe(
        'mimetypeapplication/vnd.oasis.opendocument.text',
      );
      const { names, read } = await unpacked(response);
      const manifest = read('META-INF/manifest.xml');
      for (const name of names.filter((one) => !/mimetype|manifest/u.test(one)))
        expect(manifest).toContain(`manifest:full-path="${name}"`);
      const xml = read('content.xml');
      const texts = [...xml.matchAll(/<text:(p|h) .*?<\/text:\1>/gsu)].map(([one]) => plain(one));
      expect(texts).toEqual(linesOf(id, version).map(({ text }) => text));
      expect(xml.match(/<text:placeholder /gu) ?? []).toHaveLength(blanksOf(id, version));
      const lists = letterGroups(letterInWords(id, version).blocks).filter(
        ({ kind }) => kind === 'bullet' || kind === 'number',
      );
      expect(xml.match(/<text:list /gu) ?? []).toHaveLength(lists.length);
      expect(read('styles.xml')).toContain('fo:language="en" fo:country="GB"');
      expect(plain(read('meta.xml'))).toContain(letter(id).title);
      expect(read('meta.xml')).not.toMatch(/creator/u);
    }
  });

  it('hold the whole letter as plain text', async () => {
    for (const [id, version] of VERSIONS) {
      const response = await ask(id, version, letterFileName(id, version, 'txt'));
      expect(response.status).toBe(200);
      expect(response.headers.get('Content-Type')).toBe('text/plain; charset=utf-8');
      expect(await response.text()).toBe(letterAsText(letterInWords(id, version).blocks));
    }
  });

  it('are the same to the byte each time they are made', () => {
    for (const [id, version] of VERSIONS)
      for (const type of LETTER_FILE_TYPES)
        expect(bytesOf(id, version, type).equals(bytesOf(id, version, type)), id).toBe(true);
  });

  it('hold no day but the one on which the letter was last checked', async () => {
    const [[id, version] = ['', { variant: 'general', signs: 'parent' }] as const] = VERSIONS;
    for (const type of ['docx', 'odt'] as const) {
      const response = await ask(id, version, letterFileName(id, version, type));
      const bytes = new Uint8Array(await response.clone().arrayBuffer());
      // The day of a file in an archive stands twelve bytes after its head begins: 1 January 1980.
      expect([...bytes.slice(10, 14)]).toEqual([0, 0, 0x21, 0]);
      const { names, read } = await unpacked(response);
      const years = names.flatMap((name) => read(name).match(/20\d\d-\d\d-\d\d/gu) ?? []);
      expect(new Set(years)).toEqual(new Set([letter(id).checked]));
    }
  });

  it('are no other files', async () => {
    const [id = ''] = letterIds();
    const version: LetterVersion = { variant: 'general', signs: 'parent' };
    for (const file of ['', 'parent.docx', `letter-${id}.pdf`, `../letter-${id}.txt`])
      expect((await ask(id, version, file)).status).toBe(404);
    const other: LetterVersion = { variant: 'records', signs: 'parent' };
    expect((await ask(id, other, letterFileName(id, other, 'txt'))).status).toBe(404);
  });
});

describe('the files that letters had before they had variants', () => {
  const moved = movedLetterFiles(letterIds());

  it('lead to the general letter in the same words and of the same type', () => {
    const files = letterFiles().map(({ id, variant, signs, file }) =>
      ['/letters', id, variant, signs, file].join('/'),
    );
    for (const { from, to } of moved) {
      expect(files).toContain(to);
      const [, , id, old = ''] = from.split('/');
      const [signs, type] = old.split('.');
      expect(to.split('/').slice(2, 5)).toEqual([id, 'general', signs]);
      expect(to.endsWith(`.${type}`)).toBe(true);
    }
  });

  it('are known to the delivery', () => {
    for (const { from, to } of moved)
      expect(CLOSED_LISTS.moved).toContainEqual({ from, to, note: '' });
  });
});
