import { escapeXml, type Part, packed, partsOf } from './letter-parts';
import { type LetterBlock, letterGroups } from './letter-text';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const OFFICE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const CONTENT_TYPES = `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${OFFICE}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${OFFICE}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${OFFICE}.numbering+xml"/><Override PartName="/word/settings.xml" ContentType="${OFFICE}.settings+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`;

const RELATIONSHIPS = `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;

const DOCUMENT_RELATIONSHIPS = `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${RELATIONS}/numbering" Target="numbering.xml"/><Relationship Id="rId3" Type="${RELATIONS}/settings" Target="settings.xml"/></Relationships>`;

/** 12 point, the least that large-print guidance asks for, in half points; spaces in twentieths of a point. */
const STYLES = `<w:styles xmlns:w="${MAIN}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="24"/><w:szCs w:val="24"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="140"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr><w:keepNext/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style><w:style w:type="paragraph" w:customStyle="1" w:styleId="Line"><w:name w:val="Line"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="0"/></w:pPr></w:style><w:style w:type="character" w:styleId="PlaceholderText"><w:name w:val="Placeholder Text"/></w:style></w:styles>`;

/** The numbers of the two kinds of list. */
const LISTS = { bullet: 1, number: 2 };

const NUMBERING = `<w:numbering xmlns:w="${MAIN}">${abstractList(0, 'bullet', '•')}${abstractList(1, 'decimal', '%1.')}<w:num w:numId="${LISTS.bullet}"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="${LISTS.number}"><w:abstractNumId w:val="1"/></w:num></w:numbering>`;

function abstractList(id: number, format: string, text: string): string {
  return `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="425" w:hanging="425"/></w:pPr></w:lvl></w:abstractNum>`;
}

const SETTINGS = `<w:settings xmlns:w="${MAIN}"><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="en-GB"/></w:settings>`;

/** A4, with 2 cm around, in twentieths of a point. */
const PAGE =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>';

function core(title: string, day: string): string {
  const stamp = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:${name}>`;
  return `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:language>en-GB</dc:language>${stamp('created')}${stamp('modified')}</cp:coreProperties>`;
}

function run(text: string, style = ''): string {
  return `<w:r>${style}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

const PLACEHOLDER = '<w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr>';

/** A blank is a control for plain text, which shows a line until something is typed. */
function control(part: Extract<Part, { kind: 'blank' }>, id: number): string {
  const alias = part.name === '' ? '' : `<w:alias w:val="${escapeXml(part.name)}"/>`;
  return `<w:sdt><w:sdtPr>${alias}<w:tag w:val="blank-${id}"/><w:id w:val="${id}"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent>${run(part.text, PLACEHOLDER)}</w:sdtContent></w:sdt>`;
}

/** How a paragraph stands: its style, and its list. */
function properties(kind: LetterBlock['kind'], last: boolean): string {
  const style = kind === 'subject' ? 'Heading1' : last ? 'Normal' : 'Line';
  const list =
    kind === 'bullet' || kind === 'number'
      ? `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${LISTS[kind]}"/></w:numPr>`
      : '';
  return `<w:pPr><w:pStyle w:val="${style}"/>${list}</w:pPr>`;
}

/**
 * The letter as a Word file: blanks are fields, lists are lists, in English as it is written in Britain. It names no
 * author, and the same letter makes the same bytes.
 *
 * @param day the day it was last checked, which stands for when the file was made
 */
export function letterAsWordFile(
  title: string,
  day: string,
  blocks: readonly LetterBlock[],
): Uint8Array<ArrayBuffer> {
  let blanks = 0;
  const written = (text: string) =>
    partsOf(text)
      .map((part) => {
        if (part.kind === 'words') return run(part.text);
        blanks += 1;
        return control(part, blanks);
      })
      .join('');
  const paragraphs = letterGroups(blocks).flatMap(({ kind, texts }) =>
    texts.map(
      (text, at) => `<w:p>${properties(kind, at === texts.length - 1)}${written(text)}</w:p>`,
    ),
  );
  return packed({
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': RELATIONSHIPS,
    'word/document.xml': `<w:document xmlns:w="${MAIN}"><w:body>${paragraphs.join('')}${PAGE}</w:body></w:document>`,
    'word/_rels/document.xml.rels': DOCUMENT_RELATIONSHIPS,
    'word/styles.xml': STYLES,
    'word/numbering.xml': NUMBERING,
    'word/settings.xml': SETTINGS,
    'docProps/core.xml': core(title, day),
  });
}
