import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { GET, generateStaticParams } from '@/app/letters/[id]/[file]/route';
import { paths } from '@/app/paths';
import { letterFile, letterFiles } from '@/lib/words/letter-file';
import { LETTER_FILE_TYPES, letterAsText, letterFileName } from '@/lib/words/letter-text';
import { letterVersions } from '@/lib/words/letter-versions';
import { letter, letterIds } from '@/lib/words/library';
import { requestFor } from '@/tests/support/request';

const VERSIONS = letterIds().flatMap((id) =>
  letterVersions(id).map(({ signs, blocks }) => [id, signs, blocks] as const),
);

const ask = async (id: string, file: string) =>
  GET(requestFor(`/letters/${id}/${file}`), { params: Promise.resolve({ id, file }) });

/** The paragraphs of a Word file: the text of each, and whether it is the item of a list. */
function paragraphsOf(xml: string) {
  const plain = (text: string) =>
    text
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'")
      .replaceAll('&amp;', '&');
  return [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gsu)].map(([paragraph]) => ({
    text: [...paragraph.matchAll(/<w:t(?: [^>]*)?>(.*?)<\/w:t>/gsu)]
      .map(([, text = '']) => plain(text))
      .join(''),
    item: paragraph.includes('<w:numPr>'),
  }));
}

describe('the files of the letters', () => {
  it('are one of each type for everyone who can sign, and the build makes them all', () => {
    expect(letterIds().length).toBeGreaterThanOrEqual(12);
    const wanted = VERSIONS.flatMap(([id, signs]) =>
      LETTER_FILE_TYPES.map((type) => ({ id, file: letterFileName(signs, type) })),
    );
    expect(letterFiles()).toEqual(wanted);
    expect(generateStaticParams()).toEqual(wanted);
    for (const [id, signs] of VERSIONS)
      for (const type of LETTER_FILE_TYPES)
        expect(paths.letterFile(id, signs, type)).toBe(
          `/letters/${id}/${letterFileName(signs, type)}`,
        );
  });

  it.each(VERSIONS)(
    'hold the whole letter %s for a %s as a Word file',
    async (id, signs, blocks) => {
      const response = await ask(id, letterFileName(signs, 'docx'));
      expect(response.headers.get('Content-Type')).toBe(
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      );
      const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
      const read = (name: string) => strFromU8(files[name] ?? new Uint8Array());
      expect(Object.keys(files)).toEqual(
        expect.arrayContaining(['[Content_Types].xml', '_rels/.rels', 'word/document.xml']),
      );
      expect(read('[Content_Types].xml')).toContain('/word/document.xml');
      expect(paragraphsOf(read('word/document.xml'))).toEqual(
        blocks.map(({ kind, text }) => ({ text, item: kind !== 'paragraph' })),
      );
      expect(read('docProps/core.xml')).toContain(letter(id).title.replaceAll('&', '&amp;'));
    },
  );

  it.each(VERSIONS)(
    'hold the whole letter %s for a %s as plain text',
    async (id, signs, blocks) => {
      const response = await ask(id, letterFileName(signs, 'txt'));
      expect(response.status).toBe(200);
      expect(response.headers.get('Content-Type')).toBe('text/plain; charset=utf-8');
      expect(await response.text()).toBe(letterAsText(blocks));
    },
  );

  it('are no other files', async () => {
    const [id = ''] = letterIds();
    for (const file of [
      '',
      'parent',
      'parent.odt',
      'professional.txt',
      '../parent.txt',
      'PARENT.TXT',
    ])
      await expect(letterFile(id, file)).rejects.toThrow(id);
    await expect(letterFile('no-such-letter', 'parent.txt')).rejects.toThrow();
  });
});
