import { escapeXml, packed, partsOf } from './letter-parts';
import { type LetterBlock, letterGroups } from './letter-text';

const NAMES = [
  ...['office', 'text', 'style', 'meta', 'manifest'].map(
    (name) => [name, `urn:oasis:names:tc:opendocument:xmlns:${name}:1.0`] as const,
  ),
  ['fo', 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0'],
  ['svg', 'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0'],
  ['dc', 'http://purl.org/dc/elements/1.1/'],
] as const;

/** The opening of a part: the names it uses. */
function names(...used: readonly (typeof NAMES)[number][0][]): string {
  return NAMES.filter(([name]) => used.includes(name))
    .map(([name, address]) => ` xmlns:${name}="${address}"`)
    .join('');
}

const TYPE = 'application/vnd.oasis.opendocument.text';

const MANIFEST = `<manifest:manifest${names('manifest')} manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${TYPE}"/>${[
  'content.xml',
  'styles.xml',
  'meta.xml',
]
  .map(
    (part) => `<manifest:file-entry manifest:full-path="${part}" manifest:media-type="text/xml"/>`,
  )
  .join('')}</manifest:manifest>`;

const LIST_LEVEL =
  '<style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-0.75cm" fo:margin-left="0.75cm"/></style:list-level-properties>';

/** 12 point, the least that large-print guidance asks for, on A4 with 2 cm around. */
const STYLES = `<office:document-styles${names('office', 'text', 'style', 'fo', 'svg')} office:version="1.3"><office:font-face-decls><style:font-face style:name="Arial" svg:font-family="Arial" style:font-family-generic="swiss"/></office:font-face-decls><office:styles><style:default-style style:family="paragraph"><style:paragraph-properties fo:margin-bottom="7pt"/><style:text-properties style:font-name="Arial" fo:font-size="12pt" fo:language="en" fo:country="GB"/></style:default-style><style:style style:name="Standard" style:family="paragraph"/><style:style style:name="Line" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-bottom="0pt"/></style:style><style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:parent-style-name="Standard" style:next-style-name="Standard" style:default-outline-level="1"><style:paragraph-properties fo:keep-with-next="always"/><style:text-properties fo:font-weight="bold"/></style:style><text:list-style style:name="Bullets"><text:list-level-style-bullet text:level="1" text:bullet-char="•">${LIST_LEVEL}</text:list-level-style-bullet></text:list-style><text:list-style style:name="Numbers"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix=".">${LIST_LEVEL}</text:list-level-style-number></text:list-style></office:styles><office:automatic-styles><style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2cm"/></style:page-layout></office:automatic-styles><office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"/></office:master-styles></office:document-styles>`;

function meta(title: string, day: string): string {
  return `<office:document-meta${names('office', 'meta', 'dc')} office:version="1.3"><office:meta><dc:title>${escapeXml(title)}</dc:title><dc:language>en-GB</dc:language><meta:creation-date>${day}T00:00:00</meta:creation-date><dc:date>${day}T00:00:00</dc:date></office:meta></office:document-meta>`;
}

/** A blank is a placeholder, which goes when something is typed. */
function written(text: string): string {
  return partsOf(text)
    .map((part) => {
      const words = escapeXml(part.text);
      if (part.kind === 'words') return words;
      return `<text:placeholder text:placeholder-type="text" text:description="${escapeXml(part.name)}">${words}</text:placeholder>`;
    })
    .join('');
}

function groupAsXml(kind: LetterBlock['kind'], texts: readonly string[]): string {
  const line = (text: string, at: number) =>
    `<text:p text:style-name="${at === texts.length - 1 ? 'Standard' : 'Line'}">${written(text)}</text:p>`;
  if (kind === 'bullet' || kind === 'number') {
    const items = texts.map((text, at) => `<text:list-item>${line(text, at)}</text:list-item>`);
    const style = kind === 'bullet' ? 'Bullets' : 'Numbers';
    return `<text:list text:style-name="${style}">${items.join('')}</text:list>`;
  }
  if (kind === 'subject')
    return texts
      .map(
        (text) =>
          `<text:h text:style-name="Heading_20_1" text:outline-level="1">${written(text)}</text:h>`,
      )
      .join('');
  return texts.map(line).join('');
}

/**
 * The letter as an OpenDocument file, for LibreOffice and others; in all else like the Word file.
 *
 * @param day the day it was last checked, which stands for when the file was made
 */
export function letterAsOpenDocument(
  title: string,
  day: string,
  blocks: readonly LetterBlock[],
): Uint8Array<ArrayBuffer> {
  const body = letterGroups(blocks).map(({ kind, texts }) => groupAsXml(kind, texts));
  return packed(
    {
      'META-INF/manifest.xml': MANIFEST,
      'content.xml': `<office:document-content${names('office', 'text')} office:version="1.3"><office:body><office:text>${body.join('')}</office:text></office:body></office:document-content>`,
      'styles.xml': STYLES,
      'meta.xml': meta(title, day),
    },
    { name: 'mimetype', text: TYPE },
  );
}
