import type { z } from 'zod';
import { GENERAL, LETTER_VARIANTS, type LetterVersion } from '@/lib/domain/letter';
import { QUESTION_IDS } from '@/lib/domain/question';
import { READERS, type Reader } from '@/lib/domain/reader';
import { ROUTE_IDS } from '@/lib/domain/route';
import { RESULT_SECTIONS, SECTION_TAGS } from '@/lib/domain/section';
import { ContentError } from '@/lib/words/content-error';
import { councilPage } from '@/lib/words/council-words';
import { inVariant } from '@/lib/words/letter-tree';
import {
  CONTENT,
  clocks,
  contact,
  council,
  data,
  head,
  interfaceWords,
  lineOfName,
  nationalContacts,
  pagesIn,
  pathFor,
  question,
  reasons,
  routeFrontMatter,
  textOf,
  voices,
} from '@/lib/words/read';
import { rulebook } from '@/lib/words/rulebook';
import {
  aboutLabel,
  type Contact,
  changes,
  familiesSay,
  type GuideLabel,
  glossary as glossarySchema,
  guideLabel,
  letterLabel,
  youngLabel,
} from '@/lib/words/schema';
import { type Passage, passagesOf } from './passage';
import { spoken } from './phrases';

/** A text of the site as its readers meet it. */
export type Readable = {
  readonly file: string;
  /** Set for the part of a route's page that stands on a result. */
  readonly onResult?: true;
  /** A page is read from its top. A list of texts is read an entry at a time, in any order. */
  readonly kind: 'page' | 'list';
  readonly readers: readonly Reader[];
  /** Names that may stand in capitals without being written out. */
  readonly names?: readonly string[];
  /** The longest sentence, in words, where it is not the one of the reader. */
  readonly longest?: number;
  readonly passages: (reader: Reader) => readonly Passage[];
};

/**
 * Every text of the content, for the checks of language. A file that cannot be read is left out;
 * `checkContent` says what is wrong with it.
 */
export async function readables(root = CONTENT): Promise<Readable[]> {
  const found = await Promise.all([
    ...ROUTE_IDS.map((id) =>
      unlessFaulty(() => {
        const { title, action, summary, cost, time, independent } = routeFrontMatter(id, root);
        const label = { title, action, summary, cost, time, independent };
        return page(`routes/${id}.mdx`, label, root);
      }),
    ),
    ...ROUTE_IDS.map((id) => unlessFaulty(() => young(`young/${id}.mdx`, root))),
    ...QUESTION_IDS.map((id) =>
      unlessFaulty(() => {
        const { groups, ...words } = question(id, root);
        const headings = groups?.map(({ title }) => ({ title }));
        return page(`questions/${id}.mdx`, { ...words, groups: headings }, root);
      }),
    ),
    ...pagesIn('guides', root).map((id) => unlessFaulty(() => guide(`guides/${id}.mdx`, root))),
    ...lettersIn(root),
    ...pagesIn(ABOUT, root).map((id) => unlessFaulty(() => about(`${ABOUT}/${id}.mdx`, root))),
    unlessFaulty(() => glossary(root)),
    unlessFaulty(() => history('changes.json', root)),
    unlessFaulty(() => history('council/changes.json', root)),
    unlessFaulty(() => list('clocks.json', clocks(root), root)),
    unlessFaulty(() => list('reasons.json', flat(reasons(root)), root)),
    unlessFaulty(() => rules(root)),
    unlessFaulty(() =>
      list('families-say.json', firstLines(data(root, 'families-say.json', familiesSay)), root),
    ),
    unlessFaulty(() => list('interface.json', interfaceWords(root), root, 'label')),
    unlessFaulty(() => list('contacts.json', described(nationalContacts(root)), root)),
    unlessFaulty(() => {
      const {
        contacts: local,
        localNames: names,
        safeguarding,
        informalResolution,
      } = council(root);
      const texts = {
        ...described(local),
        safeguarding,
        informalResolution: informalResolution?.independent,
      };
      return { ...list('council/council.json', texts, root), names };
    }),
  ]);
  return found.flatMap((one) => {
    if (one === undefined) return [];
    return one.file.includes('/routes/') ? [one, resultPart(one)] : [one];
  });
}

/** What a search says before its results. */
function firstLines(all: z.infer<typeof familiesSay>) {
  return Object.fromEntries(Object.entries(all).map(([matter, { says }]) => [matter, says]));
}

const ABOUT = 'council/pages';

/** Pages without answers speak to everyone; a page for some readers is held to what they need. */
const AUDIENCES: Readonly<Record<GuideLabel['audience'], Reader>> = {
  everyone: 'everyone',
  'young-people': 'young-person',
  professionals: 'professional',
};

async function guide(name: string, root: string): Promise<Readable> {
  const { title, summary, audience } = head(root, name, guideLabel).label;
  const text = await page(name, { title, summary }, root);
  return {
    ...text,
    readers: [AUDIENCES[audience]],
    passages: () => text.passages('everyone'),
  };
}

/** A young person's own words for a step are read by nobody else. */
async function young(name: string, root: string): Promise<Readable> {
  const { action } = head(root, name, youngLabel).label;
  return { ...(await page(name, { action }, root)), readers: ['young-person'] };
}

/** Pages about the site may need a longer sentence: the law words some of what they say. */
async function about(name: string, root: string): Promise<Readable> {
  const { title, summary } = head(root, name, aboutLabel).label;
  return { ...(await page(name, { title, summary }, root)), readers: ['everyone'], longest: 25 };
}

/** What changed on the site, and when. */
function history(name: string, root: string): Readable {
  const entries = data(root, name, changes).map(({ what }) => what);
  return { ...list(name, entries, root), readers: ['everyone'] };
}

/** The rules in plain words stand on pages without answers. */
function rules(root: string): Readable {
  return { ...list('rules.json', rulebook(root), root), readers: ['everyone'] };
}

/** A letter is read in each of its variants, and its label with the general one. */
function lettersIn(root: string): Promise<Readable | undefined>[] {
  return pagesIn('letters', root).flatMap((id) => {
    const name = `letters/${id}.mdx`;
    const variants = labelled(name, root)?.variants ?? {};
    const versions: LetterVersion['variant'][] = [
      GENERAL,
      ...LETTER_VARIANTS.filter((one) => variants[one] !== undefined),
    ];
    return versions.map((variant) => unlessFaulty(() => letter(name, variant, root)));
  });
}

function labelled(name: string, root: string) {
  try {
    return head(root, name, letterLabel).label;
  } catch (error) {
    if (error instanceof ContentError) return undefined;
    throw error;
  }
}

/** A letter's label is read by everyone, its text by those who sign it. */
async function letter(
  name: string,
  variant: LetterVersion['variant'],
  root: string,
): Promise<Readable> {
  const { title, subject, summary, when, to, dear, short, reply, signs, variants } = head(
    root,
    name,
    letterLabel,
  ).label;
  const label = { title, summary, when, to, dear, short, reply };
  const {
    subject: own,
    toContact: _,
    ...said
  } = (variant !== GENERAL && variants[variant]) || {
    subject,
  };
  const text = { ...label, ...said, subject: { title: own } };
  const tree = inVariant(councilPage(name, root).page, variant);
  return { ...(await page(name, text, root, tree)), readers: ['everyone', ...signs] };
}

/** The same word may be explained to a young person in other words. */
function glossary(root: string): Readable {
  const terms = Object.entries(data(root, 'glossary.json', glossarySchema));
  const entries = (young: boolean) =>
    Object.fromEntries(
      terms.map(([id, one]) => {
        const means = young ? (one.young ?? one.means) : one.means;
        return [id, { name: one.term, means }];
      }),
    );
  const everyone = list('glossary.json', entries(false), root);
  const young = list('glossary.json', entries(true), root);
  return {
    ...everyone,
    readers: ['everyone', 'young-person'],
    passages: (reader) => (reader === 'young-person' ? young : everyone).passages(reader),
  };
}

/** The tags whose words stand on a result: the part on the problem chosen, and what a reader does now. */
const ON_RESULT: readonly string[] = [
  'Topic',
  ...Object.keys(SECTION_TAGS).filter((tag) =>
    RESULT_SECTIONS.some((section) => section === SECTION_TAGS[tag]),
  ),
];

/** What a result shows of a route's page must be understood without the rest of it. */
function resultPart(route: Readable): Readable {
  return {
    ...route,
    onResult: true,
    passages: (reader) =>
      route.passages(reader).filter(({ section }) => ON_RESULT.includes(section ?? '')),
  };
}

async function unlessFaulty<T>(make: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await make();
  } catch (error) {
    if (error instanceof ContentError) return undefined;
    throw error;
  }
}

/** What is said about contacts in words. */
function described(contacts: Readonly<Record<string, Contact>>) {
  return Object.fromEntries(
    Object.entries(contacts).map(
      ([id, { name, for: use, independentNote, phoneIs, hours, note }]) => [
        id,
        { name, for: use, independentNote, phoneIs, hours, note },
      ],
    ),
  );
}

/** Each reason is read alone, so each is an entry. */
function flat(groups: Readonly<Record<string, Readonly<Record<string, string>>>>) {
  return Object.fromEntries(
    Object.entries(groups).flatMap(([group, texts]) =>
      Object.entries(texts).map(([id, text]) => [`${group}.${id}`, text]),
    ),
  );
}

type Text = { readonly path: readonly string[]; readonly text: string };

function textsIn(data: unknown, path: readonly string[] = []): Text[] {
  if (typeof data === 'string') return [{ path, text: data }];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([name, value]) =>
    textsIn(value, [...path, ...name.split('.')]),
  );
}

/** What kind of text stands under the last name of a path; a sentence, if it is not here. */
const PARTS: Readonly<Record<string, Passage['part']>> = {
  title: 'label',
  action: 'label',
  label: 'label',
  name: 'name',
  dear: 'name',
};

function said(texts: readonly Text[], name: string, reader: Reader, root: string): Passage[] {
  const file = pathFor(name, root);
  const whole = textOf(name, root);
  return texts.map(({ path, text }) => ({
    file,
    line: lineOfName(whole, path),
    text: spoken(text, { voice: reader }, voices(root)),
    part: PARTS[path.at(-1) ?? ''] ?? 'sentence',
    section: path[0],
  }));
}

function list(name: string, data: unknown, root: string, part?: 'label'): Readable {
  const texts = textsIn(data);
  return {
    file: pathFor(name, root),
    kind: 'list',
    readers: READERS,
    passages: (reader) =>
      said(texts, name, reader, root).map((one) => ({ ...one, part: part ?? one.part })),
  };
}

async function page(
  name: string,
  label: unknown,
  root: string,
  tree = councilPage(name, root).page,
): Promise<Readable> {
  const file = pathFor(name, root);
  const texts = textsIn(label);
  const words = { voices: voices(root), nameOf: (id: string) => contact(id, root).shortName };
  return {
    file,
    kind: 'page',
    readers: READERS,
    passages: (reader) => [
      ...said(texts, name, reader, root).map((one) => ({ ...one, section: undefined })),
      ...passagesOf(tree, file, { voice: reader }, words),
    ],
  };
}
