import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Nodes } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CLOCKS } from '@/lib/deadlines/clocks';
import { COUNCIL_SENTENCES } from '@/lib/domain/council-sentence';
import { ROUTE_IDS } from '@/lib/domain/route';
import { COUNCIL_SOURCES } from '@/lib/domain/source';
import { checkContent, checkLanguage } from '@/lib/gates/check';
import { passagesOf, sentencesIn, wordsIn } from '@/lib/gates/passage';
import { describeFault } from '@/lib/words/content-error';
import { councilPage } from '@/lib/words/council-words';
import { routePage } from '@/lib/words/pages';
import {
  CONTENT,
  contact,
  council,
  councilWords,
  pagesIn,
  reasons,
  textOf,
  voices,
} from '@/lib/words/read';
import { EVERYONE, say } from '@/lib/words/say';
import { attribute, isTag, tagName } from '@/lib/words/tree';

const ROOT = process.cwd();
const EXAMPLE = join(ROOT, 'tests/support/council-example');

/** The pages of every council. */
const PAGES = ['routes', 'topics', 'guides', 'letters', 'questions'].flatMap((folder) =>
  pagesIn(folder).map((id) => `${folder}/${id}.mdx`),
);
const LISTS = ['reasons', 'clocks', 'interface', 'glossary', 'voices', 'contacts', 'changes'].map(
  (name) => `${name}.json`,
);

let folder: string;
/** Another council's content, and one of a council that says and arranges nothing. */
let example: string;
let silent: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'council-words-'));
  example = join(folder, 'example');
  silent = join(folder, 'silent');
  for (const content of [example, silent]) {
    cpSync(join(ROOT, 'content'), content, { recursive: true });
    rmSync(join(content, 'council'), { recursive: true });
    cpSync(EXAMPLE, join(content, 'council'), { recursive: true });
  }
  writeFileSync(join(silent, 'council/sentences.json'), '{}');
  change(silent, 'council/council.json', (text) => {
    const one: { informalResolution: unknown } = JSON.parse(text);
    return JSON.stringify({ ...one, informalResolution: null });
  });
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function change(content: string, name: string, edit: (text: string) => string) {
  const file = join(content, name);
  writeFileSync(file, edit(readFileSync(file, 'utf8')));
}

/** What a page of some council says to everyone, a passage a line. */
function wordsOf(name: string, content: string): string {
  const { page } = councilPage(name, content);
  const words = {
    voices: voices(content),
    nameOf: (id: string) => contact(id, content).shortName,
  };
  return passagesOf(page, name, EVERYONE, words)
    .map(({ text }) => text)
    .join('\n');
}

/** The sentences of what a council says: as they are written, or as everyone meets them. */
function saidBy(content: string, written = false): string[] {
  return Object.values(councilWords(content).sentences)
    .flatMap(({ text }) => [text].flat())
    .flatMap((text) => sentencesIn(written ? text : say(text, EVERYONE, voices(content))))
    .filter((sentence) => wordsIn(sentence).length >= 4);
}

/** A text without what a citation adds to it. */
const plain = (text: string) => text.replaceAll(/[\uE000.]/gu, '');

describe('what a council says', () => {
  it('stands on some page, each id of the list', () => {
    const used = PAGES.flatMap((name) =>
      [...textOf(name).matchAll(/<Council says="([^"]+)"/gu)].map(([, id]) => id),
    );
    expect([...new Set(used)].toSorted()).toEqual(COUNCIL_SENTENCES.toSorted());
  });

  it('is told to another council, each id of the list', () => {
    const page = textOf('council/README.md');
    expect(COUNCIL_SENTENCES.filter((id) => !page.includes(`\`${id}\``))).toEqual([]);
  });

  it('is written in no text of every council', () => {
    const said = saidBy(CONTENT, true);
    expect(said.length).toBeGreaterThan(20);
    const copied = [...PAGES, ...LISTS].flatMap((name) =>
      said
        .filter((sentence) => plain(textOf(name)).includes(plain(sentence)))
        .map((sentence) => `${name}: ${sentence}`),
    );
    expect(copied).toEqual([]);
  });

  it('names no one for informal resolution in a text of every council', () => {
    const runs =
      /SENDIASS[^.]{0,40} (?:helps? both sides|asks the other side|hosts?|leads?|can host)/u;
    expect([...PAGES, ...LISTS].filter((name) => runs.test(textOf(name)))).toEqual([]);
  });

  it('ends with its source, which the page then lists', async () => {
    const page = await routePage('meeting');
    expect(page.sources).toContain('council-page');
    expect(wordsOf('routes/meeting.mdx', CONTENT)).toContain('tries to meet families first\uE000.');
  });
});

describe('another council', () => {
  it('reads properly on every page, to every reader', async () => {
    expect((await checkLanguage(example)).map(describeFault)).toEqual([]);
  });

  it('says all its own sentences, and none of this council', () => {
    const pages = [...ROUTE_IDS.map((id) => `routes/${id}.mdx`), ...guides()];
    const all = plain(pages.map((name) => wordsOf(name, example)).join('\n'));
    expect(saidBy(example).filter((sentence) => !all.includes(plain(sentence)))).toEqual([]);
    expect(saidBy(CONTENT).filter((one) => all.includes(plain(one)))).toEqual([]);
  });

  it('sends families to whoever runs informal resolution there', () => {
    expect(contactsOn('routes/informal-resolution.mdx', example)).toContain('family-link');
    const reason = reasons(example).because['informal-after-meeting'];
    expect(say(reason, EVERYONE, voices(example))).toContain('Family Link, a team of the council');
  });
});

describe('a council that says and arranges nothing', () => {
  it('has every page without a fault, and without an empty part', async () => {
    expect((await checkContent(silent)).map(describeFault)).toEqual([]);
    expect((await checkLanguage(silent)).map(describeFault)).toEqual([]);
    for (const name of [...ROUTE_IDS.map((id) => `routes/${id}.mdx`), ...guides()])
      expect(emptyParts(councilPage(name, silent).page), name).toEqual([]);
  });

  it('sends families to the SEN team for informal resolution, and lists no page of its own', () => {
    const name = 'routes/informal-resolution.mdx';
    const named = contactsOn(name, silent);
    expect(named).not.toContain('informal-service');
    expect(named.filter((id) => id === 'sen-team')).toHaveLength(2);
    expect(councilPage(name, silent).cites).toEqual([]);
    expect(wordsOf('routes/informal-resolution.mdx', silent)).toContain(
      'Ring or write to a free local service.',
    );
  });
});

function guides() {
  return pagesIn('guides').map((id) => `guides/${id}.mdx`);
}

/** The contacts that a page of some council names. */
function contactsOn(name: string, content: string): string[] {
  const ids: string[] = [];
  visitParents(councilPage(name, content).page, (node) => {
    if (isTag(node) && node.name === 'Contact') ids.push(attribute(node, 'id') ?? '');
  });
  return ids;
}

/** The kinds of the parts of a tree that hold nothing. */
function emptyParts(node: Nodes): string[] {
  const parts = ['paragraph', 'list', 'listItem', 'mdxJsxFlowElement'];
  const children: readonly Nodes[] = 'children' in node ? node.children : [];
  const selfClosed = ['Contact', 'DisagreementServices'].includes(tagName(node) ?? '');
  const empty = parts.includes(node.type) && children.length === 0 && !selfClosed;
  return [...(empty ? [node.type] : []), ...children.flatMap(emptyParts)];
}

describe('a fault of one council', () => {
  /** A copy of the content in which a piece of some files is another. */
  function broken(name: string, pieces: readonly (readonly [string, string | RegExp, string])[]) {
    const content = join(folder, name);
    cpSync(join(ROOT, 'content'), content, { recursive: true });
    for (const [file, piece, other] of pieces)
      change(content, file, (text) => text.replace(piece, other));
    return content;
  }

  it('is told wherever a label, a source, a sentence or a service is wrong', async () => {
    const labelled = PAGES.filter((name) => /^sources: \[/mu.test(textOf(name)));
    expect(labelled.length).toBeGreaterThan(40);
    const content = broken('wrong', [
      ...labelled.map(
        (name) => [name, /^sources: \[/mu, 'sources: [council-complaints, '] as const,
      ),
      ['sources.json', '"kind": "law"', '"kind": "council"'],
      ['council/sentences.json', 'The SEN team says', '*The* [teem] says'],
      ['council/council.json', '"runBy": "sendiass"', '"runBy": "sendias"'],
    ]);
    const faults = await checkContent(content);
    const ofLabels = faults.filter(({ message }) => message.startsWith('"council-complaints" is'));
    expect(ofLabels.map(({ file }) => file).toSorted()).toEqual(
      labelled.map((name) => `wrong/${name}`).toSorted(),
    );
    const others = faults.filter((one) => !ofLabels.includes(one)).map(describeFault);
    expect(others.toSorted()).toMatchInlineSnapshot(`
      [
        "wrong/council/council.json line 231: no contact called "sendias"; did you mean "sendiass"?",
        "wrong/council/sentences.json: "meets-first": italics are hard to read; use **bold** or plain words",
        "wrong/council/sentences.json: "meets-first": no phrase called [teem] in content/voices.json",
        "wrong/sources.json line 2: "cfa-s21" is a council's own page; move it to council/council.json",
      ]
    `);
  });

  it('is a page of its own that it does not name, for each that every council names', () => {
    for (const [at, id] of COUNCIL_SOURCES.entries()) {
      const content = broken(`roles-${at}`, [
        ['council/council.json', new RegExp(`"${id}": \\{(?=\\s*"title")`, 'u'), '"a-page": {'],
      ]);
      expect(() => council(content)).toThrow(`"${id}" is missing, or its kind is not "council"`);
    }
  });

  it('is the ground of no time limit', () => {
    const own = Object.keys(council().sources);
    const cited = Object.values(CLOCKS).flatMap(({ sources }) => [...sources]);
    expect(cited.length).toBeGreaterThan(0);
    expect(cited.filter((id) => own.includes(id))).toEqual([]);
  });
});
