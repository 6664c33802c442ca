import { ANSWERS } from '@/lib/domain/answers';
import type { Fault } from './content-error';
import { didYouMean } from './nearest';
import { type PageKind, TAGS } from './page-kinds';
import { knowsPhrase, phrasesIn, unknownPhrase, type Voices } from './say';
import type { CouncilWords } from './schema';
import { markTerms, type TermFinder } from './terms';
import { attribute, idsIn, isTag, lineOf, type Node } from './tree';

/** The ids that a page's text may name. */
export type Known = {
  readonly contacts: readonly string[];
  readonly sources: readonly string[];
  /** Those of the sources that are the council's own: its own folder alone may cite them. */
  readonly councilSources: readonly string[];
  readonly council: CouncilWords;
  readonly voices: Voices;
  /** The words that the glossary explains; undefined where there is no glossary. */
  readonly terms: TermFinder | undefined;
  /** Addresses of the pages that content makes, such as /routes/mediation. */
  readonly pages: readonly string[];
};

type Report = (node: Node, message: string) => void;

/** Markdown that some pages may hold and others not, and what it is called in a fault. */
const MARKDOWN: Readonly<Record<string, string>> = {
  root: '',
  yaml: '',
  paragraph: '',
  text: '',
  strong: '',
  list: '',
  listItem: '',
  blockquote: '',
  link: '',
  break: '',
  emphasis: 'italics are hard to read; use **bold** or plain words',
  delete: 'crossed-out text is not used on this site',
  inlineCode: 'text between ` marks is not used on this site',
  code: 'text indented by four spaces or between ``` lines is not used on this site',
  image: 'pictures are not used on these pages',
  imageReference: 'pictures are not used on these pages',
  thematicBreak: 'a line across the page is not used on this site',
  definition: 'write the address in the link itself: [words](/routes/mediation)',
  linkReference: 'write the address in the link itself: [words](/routes/mediation)',
  footnoteReference: 'footnotes are not used; put the words in the text',
  footnoteDefinition: 'footnotes are not used; put the words in the text',
  html: 'HTML is not allowed in content',
  mdxjsEsm: 'a line that starts with import or export is code; code is not allowed in content',
  mdxFlowExpression: 'curly brackets run code; code is not allowed in content',
  mdxTextExpression: 'curly brackets run code; code is not allowed in content',
};

const TABLE_PARTS = ['table', 'tableRow', 'tableCell'];

/** Phrases of a person who speaks for themself. */
const FIRST_PERSON = /^(?:me|my|i)\b/iu;

/**
 * Checks a page's tree against what its kind of page may hold, turns each [phrase] into a Phrase tag,
 * marks each explained word with a Term tag and takes out what must not run.
 *
 * @returns every fault found, in the order of the page.
 */
export function applyPageRules(root: Node, file: string, kind: PageKind, known: Known): Fault[] {
  const faults: Fault[] = [];
  const report: Report = (node, message) => {
    const line = lineOf(node);
    faults.push(line === undefined ? { file, message } : { file, line, message });
  };
  root.children = root.children?.filter((node) => !isMadeFromLabel(node)) ?? [];
  checkSections(root, kind, report);
  visit(root, [], kind, known, report);
  if (known.terms !== undefined) markTerms(root, known.terms);
  return faults;
}

/** mdx-bundler turns the label of a page into an export, which stands nowhere in the text. */
function isMadeFromLabel(node: Node): boolean {
  return node.type === 'mdxjsEsm' && node.position === undefined;
}

function visit(
  node: Node,
  parents: readonly Node[],
  kind: PageKind,
  known: Known,
  report: Report,
): void {
  checkNode(node, parents, kind, known, report);
  const children = node.children?.filter((child) => mayStay(child));
  if (children === undefined) return;
  for (const child of node.children ?? []) visit(child, [...parents, node], kind, known, report);
  node.children = children.flatMap((child) => (child.type === 'text' ? spell(child) : child));
}

/** Code never reaches the compiler, so a page with a fault can still be compiled and its other faults found. */
function mayStay(node: Node): boolean {
  return !['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression'].includes(node.type);
}

function checkNode(
  node: Node,
  parents: readonly Node[],
  kind: PageKind,
  known: Known,
  report: Report,
): void {
  if (isTag(node)) {
    checkTag(node, parents, kind, known, report);
  } else if (node.type === 'heading') {
    checkHeading(node, kind, report);
  } else if (TABLE_PARTS.includes(node.type)) {
    if (node.type === 'table' && !kind.tables) report(node, 'tables are not allowed on this page');
  } else {
    const refusal = MARKDOWN[node.type] ?? `"${node.type}" is not allowed in content`;
    if (refusal !== '') report(node, refusal);
  }
  if (node.type === 'text') checkText(node, parents, kind, known, report);
  if (node.type === 'link') checkLink(node, known, report);
  if (typeof node.checked === 'boolean')
    report(node, 'tick boxes in lists are not used on this site');
}

function checkHeading(node: Node & { depth?: number }, kind: PageKind, report: Report): void {
  if (kind.headings.length === 0) {
    report(node, 'headings are not allowed here; the tags make them');
  } else if (node.depth === undefined || !kind.headings.includes(node.depth)) {
    report(node, 'only headings with ## or ### are allowed');
  }
}

function checkText(
  node: Node,
  parents: readonly Node[],
  kind: PageKind,
  known: Known,
  report: Report,
): void {
  const text = node.value ?? '';
  for (const phrase of phrasesIn(text)) {
    if (!knowsPhrase(phrase, known.voices)) report(node, unknownPhrase(phrase, known.voices));
    const spoken = parents.some((parent) => parent.name === 'Say');
    const sayable = [...kind.sections, ...kind.tags].includes('Say');
    if (sayable && FIRST_PERSON.test(phrase) && !spoken)
      report(node, `[${phrase}] is for words said aloud; use it only inside <Say>`);
  }
  if (/[[\]]/u.test(text.replaceAll(/\[[^[\]]+\]/gu, '')))
    report(node, 'a square bracket has no partner; a phrase cannot hold bold words or links');
}

const EMPTY_WORDS = ['', 'click here', 'here', 'link', 'more', 'read more', 'this', 'this page'];

function wordsOf(node: Node): string {
  return (node.value ?? '') + (node.children ?? []).map(wordsOf).join('');
}

function checkLink(node: Node, known: Known, report: Report): void {
  const words = wordsOf(node).trim();
  if (EMPTY_WORDS.includes(words.toLowerCase()))
    report(node, `the link "${words}" does not say where it goes`);
  const url = node.url ?? '';
  if (/^(?:https?|mailto):/u.test(url) && url.endsWith(words)) {
    report(
      node,
      `"${words}" stands bare; name it in contacts.json or sources.json and use its tag`,
    );
    return;
  }
  if (!url.startsWith('/')) {
    report(
      node,
      `the link to "${url}" leaves this site; add it to sources.json or contacts.json and use <Cite> or <Contact>`,
    );
    return;
  }
  const [page = ''] = url.split('#');
  const ofContent = /^\/(?:routes|guides|letters)\/./u.test(page);
  if (ofContent && !known.pages.includes(page))
    report(node, `no page at "${page}"${didYouMean(page, known.pages)}`);
}

function checkTag(
  node: Node,
  parents: readonly Node[],
  kind: PageKind,
  known: Known,
  report: Report,
): void {
  const name = node.name ?? '';
  const allowed = [...kind.sections, ...kind.tags];
  if (!allowed.includes(name)) {
    const shown = name === '' ? '<>' : `<${name}>`;
    report(node, `the tag ${shown} is not allowed here${didYouMean(name, allowed)}`);
    return;
  }
  if (kind.sections.includes(name)) {
    if (parents.length > 1) report(node, `<${name}> must not stand inside another tag`);
    if (node.attributes?.length) report(node, `<${name}> takes nothing but its name`);
    return;
  }
  if (name === 'Topic' && parents.length > 1)
    report(node, '<Topic> must not stand inside another tag');
  if (name === 'Cite' && node.type === 'mdxJsxFlowElement')
    report(node, '<Cite> goes at the end of a sentence, on the same line');
  const rule = TAGS[name];
  if (rule === undefined) return;
  checkAttributes(node, name, known, report);
  const cited = name === 'Cite' ? (attribute(node, 'id') ?? '') : '';
  if (kind.ofCouncil !== true && known.councilSources.includes(cited))
    report(node, citedElsewhere(cited));
  const filled = (node.children ?? []).length > 0;
  if (rule.holds === 'content' && !filled) report(node, `<${name}> is empty`);
  if (rule.holds === 'nothing' && filled)
    report(node, `<${name}> holds nothing; write it as <${name} …/>`);
  if (name === 'For') checkFor(node, parents, report);
}

/** What is said of a page for every council that cites one council's own page. */
export function citedElsewhere(source: string): string {
  return `"${source}" is the council's own page; put what it says in council/sentences.json and write <Council says="…"/>`;
}

function checkAttributes(node: Node, name: string, known: Known, report: Report): void {
  const rule = TAGS[name];
  if (rule === undefined) return;
  for (const { type, name: key = '', value } of node.attributes ?? []) {
    const expected = rule.attributes[key];
    if (type !== 'mdxJsxAttribute' || (typeof value === 'object' && value !== null)) {
      report(node, `<${name}> holds curly brackets; code is not allowed in content`);
    } else if (expected === undefined) {
      const near = didYouMean(key, Object.keys(rule.attributes));
      report(node, `<${name}> does not take "${key}"${near}`);
    } else if (expected.kind === 'flag') {
      if (value !== null && value !== undefined)
        report(node, `write ${key} alone, without a value`);
    } else {
      checkValue(node, name, key, value ?? '', known, report);
    }
  }
  for (const key of rule.required) {
    if (node.attributes?.every((one) => one.name !== key))
      report(node, `<${name}> needs ${key}="…"`);
  }
}

function checkValue(
  node: Node,
  name: string,
  key: string,
  value: string,
  known: Known,
  report: Report,
): void {
  const rule = TAGS[name]?.attributes[key];
  if (rule === undefined) return;
  if (value.trim() === '') report(node, `${key} of <${name}> is empty`);
  if (rule.kind === 'contact' || rule.kind === 'source') {
    const ids = rule.kind === 'contact' ? known.contacts : known.sources;
    if (!ids.includes(value))
      report(node, `no ${rule.kind} called "${value}"${didYouMean(value, ids)}`);
  } else if (rule.kind === 'one' || rule.kind === 'several') {
    const ids = rule.kind === 'one' ? [value] : idsIn(value);
    for (const id of ids) {
      if (!rule.of.includes(id))
        report(node, `<${name}> knows no ${key} "${id}"${didYouMean(id, rule.of)}`);
    }
  } else if (value.includes('[')) {
    report(node, `${key} of <${name}> cannot hold a [phrase]`);
  }
}

/**
 * On a page without answers every block but those of a voice is shown, so each says whom it is for.
 * Words to say aloud are left as they are spoken.
 */
function checkFor(node: Node, parents: readonly Node[], report: Report): void {
  if (node.attributes?.length !== 1)
    report(node, '<For> needs one of answers="…", unless="…", voice="…" and meeting="…"');
  const inText = node.type === 'mdxJsxTextElement';
  const beside = parents.at(-1)?.children ?? [];
  if (inText && beside[beside.indexOf(node) - 1]?.name === 'For')
    report(node, 'two <For> must not touch: where both are shown, their words run together');
  const named = attribute(node, 'voice') !== undefined || inText;
  const spoken = parents.some((parent) => parent.name === 'Say');
  if (!named && !spoken && !opensBold(node))
    report(node, '<For> must open with a bold lead such as **At a nursery.**');
}

function opensBold(node: Node): boolean {
  const first = node.children?.[0];
  if (first === undefined) return false;
  if (first.type === 'strong' || first.name === 'Contact') return true;
  return opensBold(first);
}

function checkSections(root: Node, kind: PageKind, report: Report): void {
  if (kind.sections.length === 0) return;
  const top = (root.children ?? []).filter((node) => node.type !== 'yaml');
  const names = top.map((node) => (isTag(node) ? (node.name ?? '') : ''));
  for (const node of top) {
    if (!isTag(node)) report(node, 'text must stand inside one of the tags of the page');
  }
  for (const section of kind.sections) {
    const count = names.filter((name) => name === section).length;
    if (count === 0) report({ type: 'root' }, `<${section}> is missing`);
    if (count > 1) report({ type: 'root' }, `<${section}> stands ${count} times; once is right`);
  }
  const order = names.filter((name) => kind.sections.includes(name));
  const right = kind.sections.filter((name) => order.includes(name));
  const misplaced = order.find((name, at) => name !== right[at]);
  if (misplaced !== undefined && new Set(order).size === order.length)
    report(
      top.find((node) => node.name === misplaced) ?? root,
      `<${misplaced}> is out of order; the order is ${right.join(', ')}`,
    );
  for (const node of top) {
    if (kind.sections.includes(node.name ?? '') && (node.children ?? []).length === 0)
      report(node, `<${node.name}> is empty`);
  }
  if (kind.topics) checkTopics(top, report);
}

function checkTopics(top: readonly Node[], report: Report): void {
  const ids = top.filter((node) => node.name === 'Topic').map((node) => attribute(node, 'id'));
  for (const topic of ANSWERS.topic) {
    const count = ids.filter((id) => id === topic).length;
    if (count !== 1)
      report({ type: 'root' }, `<Topic id="${topic}"> stands ${count} times; once is right`);
  }
}

/** Parts a text at its phrases: "Ring [the setting]." becomes text, a Phrase tag and text. */
function spell(node: Node): Node[] {
  const parts = (node.value ?? '').split(/(\[[^[\]]+\])/u).filter((part) => part !== '');
  return parts.map((part) =>
    part.startsWith('[') && part.endsWith(']')
      ? {
          type: 'mdxJsxTextElement',
          name: 'Phrase',
          attributes: [{ type: 'mdxJsxAttribute', name: 'of', value: part.slice(1, -1) }],
          children: [],
          position: node.position,
        }
      : { type: 'text', value: part, position: node.position },
  );
}
