import type { Root } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import type { z } from 'zod';
import { ANSWERS } from '@/lib/domain/answers';
import { QUESTION_IDS, type QuestionId } from '@/lib/domain/question';
import { READERS } from '@/lib/domain/reader';
import { ROUTE_IDS } from '@/lib/domain/route';
import { COMPLAINT_ROUTES, TALK_ROUTES } from '@/lib/domain/step';
import { everyState } from '@/lib/flow/every-path';
import { questionFor } from '@/lib/flow/questions';
import { ContentError, type Fault } from '@/lib/words/content-error';
import { didYouMean } from '@/lib/words/nearest';
import { pageTree } from '@/lib/words/page-tree';
import {
  CONTENT,
  clocks,
  contacts,
  data,
  happened,
  head,
  INFORMAL_SERVICE,
  interfaceWords,
  lineOfName,
  pagesIn,
  pathFor,
  question,
  reasons,
  routeFrontMatter,
  sources,
  steps,
  textOf,
  voices,
} from '@/lib/words/read';
import { records } from '@/lib/words/records';
import { reviews } from '@/lib/words/reviews';
import { rulebook } from '@/lib/words/rulebook';
import { say, unknownPhrase } from '@/lib/words/say';
import {
  aboutLabel,
  changes,
  FITTING,
  glossary,
  guideLabel,
  letterLabel,
  youngLabel,
} from '@/lib/words/schema';
import { attribute, isTag } from '@/lib/words/tree';
import {
  contactFaults,
  councilSourceFaults,
  localNameFaults,
  sentenceFaults,
  sourceFaults,
} from './council-folder';
import { familiesSayFaults, searchWordFaults } from './families-say';
import { fault } from './fault';
import { known } from './known';
import { languageFaults } from './language';
import { letterFaults } from './letter-rules';
import { kindOf } from './page-kinds';
import { pageRuleFaults } from './page-rules';
import { sentencesIn } from './passage';
import { knowsPhrase, phrasesIn } from './phrases';
import { type Readable, readables } from './readable';
import { gradeFaults } from './reading-grade';
import { stepFaults } from './step-rules';

/** Steps that talk or complain. None stops the clock, and each says so. */
const STEPS_BESIDE_THE_CLOCK: readonly string[] = [...TALK_ROUTES, ...COMPLAINT_ROUTES];

const ABOUT = 'council/pages';

/** The pages about itself that a public site owes its readers. */
const OWED = ['accessibility', 'privacy', 'this-site'];

/**
 * Everything that is wrong with the form of the content: what cannot be read, names nothing, or is
 * missing. Takes the folder of the content; gives every fault of every file.
 */
export async function checkContent(root = CONTENT): Promise<Fault[]> {
  const faults = await Promise.all([
    ...dataFaults(root),
    ...ROUTE_IDS.map((id) => collect(() => routeFaults(id, root))),
    ...ROUTE_IDS.map((id) => pageFaults(`young/${id}.mdx`, youngLabel, root)),
    ...QUESTION_IDS.map((id) => collect(() => questionFaults(id, root))),
    ...pagesIn('guides', root).map((id) => pageFaults(`guides/${id}.mdx`, guideLabel, root)),
    ...pagesIn('letters', root).map((id) => pageFaults(`letters/${id}.mdx`, letterLabel, root)),
    ...pagesIn('letters', root).map((id) => collect(() => letterFaults(id, root))),
    ...pagesIn(ABOUT, root).map((id) => pageFaults(`${ABOUT}/${id}.mdx`, aboutLabel, root)),
    ...OWED.map((id) => collect(() => missing(`${ABOUT}/${id}.mdx`, root))),
    strangers('routes', ROUTE_IDS, root),
    strangers('young', ROUTE_IDS, root),
    strangers('questions', QUESTION_IDS, root),
    collect(() => localNameFaults(root)),
  ]);
  return distinct(faults.flat());
}

/** Everything that is wrong with the language of the content, as each of its readers meets it. */
export async function checkLanguage(root = CONTENT): Promise<Fault[]> {
  const texts = await readables(root);
  return distinct(
    texts.flatMap((text) => [...languageFaults(text), ...clockFaults(text), ...gradeFaults(text)]),
  );
}

/** Runs a check; what it could not read becomes its faults. */
async function collect(check: () => Fault[] | Promise<Fault[]>): Promise<Fault[]> {
  try {
    return await check();
  } catch (error) {
    if (error instanceof ContentError) return [...error.faults];
    throw error;
  }
}

/** A file that several others need is read by all of them; its faults are told once. */
function distinct(faults: readonly Fault[]): Fault[] {
  const told = faults.map(
    (fault) => [`${fault.file} ${fault.line} ${fault.message}`, fault] as const,
  );
  return [...new Map(told).values()];
}

/** Reading is the whole check of the records and of the reviews. */
function recordFaults(root: string): Fault[] {
  records(root);
  reviews(root);
  return [];
}

function dataFaults(root: string): Promise<Fault[]>[] {
  return [
    collect(() => phraseFaults('clocks.json', clocks(root), root)),
    collect(() => phraseFaults('reasons.json', reasons(root), root)),
    collect(() => phraseFaults('happened.json', happened(root), root)),
    collect(() => phraseFaults('rules.json', rulebook(root), root)),
    collect(() => recordFaults(root)),
    collect(() => phraseFaults('steps.json', steps(root), root)),
    collect(() => stepFaults(root)),
    collect(() => phraseFaults('interface.json', interfaceWords(root), root)),
    collect(() => phraseFaults('glossary.json', data(root, 'glossary.json', glossary), root)),
    ...['changes.json', 'council/changes.json'].map((name) =>
      collect(() => phraseFaults(name, data(root, name, changes), root)),
    ),
    collect(() => sentenceFaults(root)),
    collect(() => familiesSayFaults(root)),
    collect(() => searchWordFaults(root)),
    collect(() => contactFaults(root)),
    collect(() => sourceFaults(root)),
    collect(() => voiceFaults(root)),
  ];
}

/** Names each phrase in some texts that content/voices.json does not word. */
function phraseFaults(name: string, data: unknown, root: string): Fault[] {
  const known = voices(root);
  const whole = textOf(name, root);
  const find = (value: unknown, path: readonly string[]): Fault[] => {
    if (typeof value === 'string')
      return phrasesIn(value)
        .filter((phrase) => !knowsPhrase(phrase, known))
        .map((phrase) => fault(name, root, unknownPhrase(phrase, known), lineOfName(whole, path)));
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, inside]) => find(inside, [...path, key]));
  };
  return find(data, []);
}

/** Says every phrase to every reader: a phrase may hold another one. */
function voiceFaults(root: string): Fault[] {
  const all = voices(root);
  const phrases = [...Object.keys(all.phrases), ...Object.keys(all.parties)];
  const broken = phrases.flatMap((phrase) =>
    READERS.flatMap((voice) => {
      try {
        say(`[${phrase}]`, { voice }, all);
        return [];
      } catch (error) {
        if (error instanceof ContentError) return error.faults.map(({ message }) => message);
        throw error;
      }
    }),
  );
  return broken.map((message) => fault('voices.json', root, message));
}

async function strangers(folder: string, known: readonly string[], root: string): Promise<Fault[]> {
  return pagesIn(folder, root)
    .filter((name) => !known.includes(name))
    .map((name) => {
      const near = didYouMean(name, known);
      return fault(`${folder}/${name}.mdx`, root, `nothing on the site has this name${near}`);
    });
}

/** Reads a file to see that it is there. */
function missing(name: string, root: string): Fault[] {
  textOf(name, root);
  return [];
}

/** Checks a guide, a letter or a page about the site. */
async function pageFaults(
  name: string,
  form: z.ZodType<{
    sources: readonly string[];
    toContact?: string | undefined;
    fits?: readonly string[] | undefined;
  }>,
  root: string,
): Promise<Fault[]> {
  const faults = await Promise.all([
    collect(() => bodyFaults(name, root)),
    collect(() => phraseFaults(name, head(root, name, form).label, root)),
    collect(() => citationFaults(name, head(root, name, form).label.sources, root)),
    collect(() => {
      const { toContact } = head(root, name, form).label;
      const all = [...Object.keys(contacts(root)), INFORMAL_SERVICE];
      if (toContact === undefined || all.includes(toContact)) return [];
      const message = `no contact called "${toContact}"${didYouMean(toContact, all)}`;
      return [fault(name, root, message, lineOfName(textOf(name, root), ['toContact']))];
    }),
    collect(() => fitFaults(name, head(root, name, form).label.fits ?? [], root)),
  ]);
  return faults.flat();
}

/** What a guide can fit: an answer that says what the matter is, or a step. */
const FITS: readonly string[] = [...FITTING.flatMap((key) => ANSWERS[key]), ...ROUTE_IDS];

function fitFaults(name: string, fits: readonly string[], root: string): Fault[] {
  return fits
    .filter((one) => !FITS.includes(one))
    .map((one) => {
      const message = `no answer or step called "${one}"${didYouMean(one, FITS)}`;
      return fault(name, root, message, lineOfName(textOf(name, root), ['fits']));
    });
}

function bodyFaults(name: string, root: string): Fault[] {
  return pageRuleFaults(pageTree(name, root), pathFor(name, root), kindOf(name), known(root));
}

async function routeFaults(id: (typeof ROUTE_IDS)[number], root: string): Promise<Fault[]> {
  const name = `routes/${id}.mdx`;
  const faults = await Promise.all([
    collect(() => bodyFaults(name, root)),
    collect(() => {
      const { checked: _checked, sources: _sources, ...words } = routeFrontMatter(id, root);
      return phraseFaults(name, words, root);
    }),
    collect(async () => citationFaults(name, routeFrontMatter(id, root).sources, root)),
  ]);
  return faults.flat();
}

/** The label of a page lists what the page cites, and nothing that is not a source. */
async function citationFaults(
  name: string,
  listed: readonly string[],
  root: string,
): Promise<Fault[]> {
  const known = Object.keys(sources(root));
  const line = lineOfName(textOf(name, root), ['sources']);
  const cited = citations(pageTree(name, root));
  return [
    ...councilSourceFaults(name, listed, root),
    ...listed
      .filter((id) => !known.includes(id))
      .map((id) => fault(name, root, `no source called "${id}"${didYouMean(id, known)}`, line)),
    ...cited
      .filter((id) => known.includes(id) && !listed.includes(id))
      .map((id) => fault(name, root, `"${id}" is cited below, so list it in sources`, line)),
  ];
}

function citations(page: Root): string[] {
  const ids: string[] = [];
  visitParents(page, (node) => {
    if (isTag(node) && node.name === 'Cite') ids.push(attribute(node, 'id') ?? '');
  });
  return ids;
}

async function questionFaults(id: QuestionId, root: string): Promise<Fault[]> {
  const name = `questions/${id}.mdx`;
  const faults = await Promise.all([
    collect(() => bodyFaults(name, root)),
    collect(() => phraseFaults(name, question(id, root), root)),
    collect(() => optionFaults(id, root)),
  ]);
  return faults.flat();
}

function optionFaults(id: QuestionId, root: string): Fault[] {
  const name = `questions/${id}.mdx`;
  const given = Object.keys(question(id, root).options);
  const offered = optionsOf(id);
  const line = lineOfName(textOf(name, root), ['options']);
  const missing = offered.filter((option) => !given.includes(option));
  return [
    ...missing.map((option) => fault(name, root, `the option "${option}" has no words`, line)),
    ...given
      .filter((option) => !offered.includes(option))
      .map((option) => {
        const near = didYouMean(option, missing);
        return fault(name, root, `this question has no option "${option}"${near}`, line);
      }),
  ];
}

let offers: Map<QuestionId, Set<string>> | undefined;

/** The options that a question offers in some situation. */
function optionsOf(id: QuestionId): string[] {
  if (offers === undefined) {
    offers = new Map();
    for (const state of everyState()) {
      if (state.kind !== 'asking') continue;
      const asked = questionFor(state.key, state.answers);
      const options = offers.get(asked) ?? new Set();
      for (const option of state.options) options.add(option);
      offers.set(asked, options);
    }
  }
  return [...(offers.get(id) ?? [])];
}

/** A step beside the clock says, where it says what it cannot do, that the two months go on. */
function clockFaults(text: Readable): Fault[] {
  const step = STEPS_BESIDE_THE_CLOCK.find((id) => text.file.endsWith(`routes/${id}.mdx`));
  if (step === undefined) return [];
  const said = text
    .passages('everyone')
    .filter(({ section }) => section === 'Cannot')
    .flatMap(({ text: words }) => sentencesIn(words))
    .some((sentence) => /two months/iu.test(sentence) && /stop|pause|move/iu.test(sentence));
  const message = '<Cannot> must say that this does not stop the two months to appeal';
  return said ? [] : [{ file: text.file, message }];
}
