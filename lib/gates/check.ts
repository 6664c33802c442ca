import { QUESTION_IDS } from '@/lib/domain/question';
import { ROUTE_IDS } from '@/lib/domain/route';
import { TOPICS } from '@/lib/domain/topic';
import type { Fault } from '@/lib/words/content-error';
import { happenedElsewhere } from '@/lib/words/happened';
import { letterLabel } from '@/lib/words/letter-schema';
import { didYouMean } from '@/lib/words/nearest';
import { aboutLabel, easyReadLabel, guideLabel, youngLabel } from '@/lib/words/page-schema';
import {
  CONTENT,
  clocks,
  data,
  duties,
  interfaceWords,
  pagesIn,
  reasons,
  sources,
  textOf,
} from '@/lib/words/read';
import { records } from '@/lib/words/records';
import { reviews } from '@/lib/words/reviews';
import { rulebook } from '@/lib/words/rulebook';
import { changes, glossary } from '@/lib/words/schema';
import { stepsOfAll } from '@/lib/words/steps';
import { claimFaults, hasBeenTried } from './claims';
import { clockFaults } from './clock-rule';
import { collect, distinct } from './collect';
import { contactFaults, localNameFaults, sentenceFaults, sourceFaults } from './council-folder';
import { easyReadFaults } from './easy-read';
import { familiesSayFaults, searchWordFaults } from './families-say';
import { fault } from './fault';
import { languageFaults } from './language';
import { letterFaults } from './letter-rules';
import { pageFaults, routeFaults } from './page-faults';
import { phraseFaults, voiceFaults } from './phrase-rules';
import { questionFaults } from './question-rules';
import { readables } from './readables';
import { gradeFaults } from './reading-grade';
import { stepFaults } from './step-rules';
import { homeFaults, topicFaults } from './topic-rules';

const ABOUT = 'council/pages';
const COUNCIL_CHANGES = 'council/changes.json';

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
    ...TOPICS.map((id) => collect(() => topicFaults(id, root))),
    collect(() => homeFaults(root)),
    ...pagesIn('guides', root).map((id) => pageFaults(`guides/${id}.mdx`, guideLabel, root)),
    ...pagesIn('easy-read', root).map((id) =>
      pageFaults(`easy-read/${id}.mdx`, easyReadLabel, root),
    ),
    ...pagesIn('easy-read', root).map((id) => collect(() => easyReadFaults(id, root))),
    ...pagesIn('letters', root).map((id) => pageFaults(`letters/${id}.mdx`, letterLabel, root)),
    ...pagesIn('letters', root).map((id) => collect(() => letterFaults(id, root))),
    ...pagesIn(ABOUT, root).map((id) => pageFaults(`${ABOUT}/${id}.mdx`, aboutLabel, root)),
    ...OWED.map((id) => collect(() => missing(`${ABOUT}/${id}.mdx`, root))),
    strangers('routes', ROUTE_IDS, root),
    strangers('young', ROUTE_IDS, root),
    strangers('questions', QUESTION_IDS, root),
    strangers('topics', TOPICS, root),
    collect(() => localNameFaults(root)),
  ]);
  return distinct(faults.flat());
}

/** Everything that is wrong with the language of the content, as each of its readers meets it. */
export async function checkLanguage(root = CONTENT): Promise<Fault[]> {
  const texts = readables(root);
  const tried = hasBeenTried(root);
  return distinct(
    texts.flatMap((text) => [
      ...languageFaults(text),
      ...clockFaults(text),
      ...gradeFaults(text),
      ...(tried ? [] : claimFaults(text)),
    ]),
  );
}

/** Reading is the whole check of the records and of the reviews. */
function recordFaults(root: string): Fault[] {
  records(root);
  reviews(root);
  return [];
}

/** Sources that a file of texts names and nobody knows. */
function citedFaults(name: string, cited: readonly string[], root: string): Fault[] {
  const all = Object.keys(sources(root));
  return cited
    .filter((id) => !all.includes(id))
    .map((id) => fault(name, root, `no source called "${id}"${didYouMean(id, all)}`));
}

function dutySources(root: string): readonly string[] {
  return Object.values(duties(root)).flatMap((by) =>
    Object.values(by).flatMap((list) => list.map(({ source }) => source)),
  );
}

function lawBehindChanges(root: string): readonly string[] {
  return data(root, COUNCIL_CHANGES, changes).flatMap(({ sources: ids = [] }) => ids);
}

function dataFaults(root: string): Promise<Fault[]>[] {
  return [
    collect(() => phraseFaults('clocks.json', clocks(root), root)),
    collect(() => phraseFaults('reasons.json', reasons(root), root)),
    collect(() => phraseFaults('happened.json', happenedElsewhere(root), root)),
    collect(() => phraseFaults('rules.json', rulebook(root), root)),
    collect(() => recordFaults(root)),
    collect(() => phraseFaults('steps.json', stepsOfAll(root), root)),
    collect(() => stepFaults(root)),
    collect(() => phraseFaults('interface.json', interfaceWords(root), root)),
    collect(() => phraseFaults('glossary.json', data(root, 'glossary.json', glossary), root)),
    ...['changes.json', COUNCIL_CHANGES].map((name) =>
      collect(() => phraseFaults(name, data(root, name, changes), root)),
    ),
    collect(() => phraseFaults('duties.json', duties(root), root)),
    collect(() => sentenceFaults(root)),
    collect(() => familiesSayFaults(root)),
    collect(() => searchWordFaults(root)),
    collect(() => contactFaults(root)),
    collect(() => sourceFaults(root)),
    collect(() => voiceFaults(root)),
    collect(() => citedFaults('duties.json', dutySources(root), root)),
    collect(() => citedFaults(COUNCIL_CHANGES, lawBehindChanges(root), root)),
  ];
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
