import { ANSWERS } from '@/lib/domain/answers';
import { ROUTE_IDS } from '@/lib/domain/route';
import { TOPICS, type Topic } from '@/lib/domain/topic';
import { ASSUMED_VOICE } from '@/lib/domain/voice';
import { fromSegments } from '@/lib/flow/path';
import type { Fault } from '@/lib/words/content-error';
import { familiesSay, familiesSayElsewhere } from '@/lib/words/families-say';
import { didYouMean } from '@/lib/words/nearest';
import { contacts, data, lineOfName, pagesIn, textOf } from '@/lib/words/read';
import { glossary, searchWords } from '@/lib/words/schema';
import { OWN_PAGES } from '@/lib/words/search-pages';
import { topicFile, topics } from '@/lib/words/topic';
import type { Said } from '@/lib/words/topic-schema';
import { fault } from './fault';

const SAYINGS = 'families-say.json';
const WORDS = 'search-words.json';

/** The pages that sentences can lead to. Each of `owed` must be led to, since a family cannot find it otherwise. */
export type Findable = { readonly owed: readonly string[]; readonly others: readonly string[] };

/** The answers that name a matter: where one of these is given, a family has sentences for it. */
const TELLING = [...ANSWERS.about, ...ANSWERS.topic, ...ANSWERS.stage, ...ANSWERS.part];

/** A sentence as people type it: small letters, no marks, and no number that could be a telephone's or a date's. */
const PLAIN = /^(?!.*\d{3})[\p{Ll}\p{N}]+(?: [\p{Ll}\p{N}]+)*$/u;

const TYPED = /^[\p{Ll}\p{N}]+(?: [\p{Ll}\p{N}]+)*$/u;

/** What is wrong with the sentences that families say, in a folder of content. */
export function familiesSayFaults(root: string): Fault[] {
  const files = [
    { file: SAYINGS, at: [], said: familiesSayElsewhere(root) },
    ...topics(root).map(({ id, familiesSay: said }) => ({
      file: topicFile(id),
      at: ['familiesSay'],
      said,
    })),
  ];
  return [
    ...files.flatMap(({ file, said }) =>
      unsorted('the matters', Object.keys(said)).map((message) => fault(file, root, message)),
    ),
    ...sayingFaults(familiesSay(root), findable(root)).map(({ matter, topic: id, message }) => {
      const home = files.find(({ said }) => matter !== undefined && said[matter] !== undefined);
      if (matter === undefined || home === undefined)
        return fault(id === undefined ? SAYINGS : topicFile(id), root, message);
      const { file, at } = home;
      return fault(file, root, message, lineOfName(textOf(file, root), [...at, matter]));
    }),
  ];
}

/** What is wrong with the words that people use, in a folder of content. */
export function searchWordFaults(root: string): Fault[] {
  return wordFaults(data(root, WORDS, searchWords)).map((message) => fault(WORDS, root, message));
}

function findable(root: string): Findable {
  return {
    owed: [
      ...ROUTE_IDS.map((id) => `routes/${id}`),
      ...TOPICS.map((id) => `topics/${id}`),
      ...['guides', 'letters'].flatMap((folder) =>
        pagesIn(folder, root).map((id) => `${folder}/${id}`),
      ),
    ],
    others: [
      ...Object.keys(data(root, 'glossary.json', glossary)).map((id) => `glossary/${id}`),
      ...Object.keys(contacts(root)).map((id) => `contacts/${id}`),
      ...OWN_PAGES,
    ],
  };
}

/** A fault with the matter in which it stands, or the topic of which nothing is said. */
type SayingFault = {
  readonly matter?: string | undefined;
  readonly topic?: Topic | undefined;
  readonly message: string;
};

/** The topic that an answer or the name of a page is. */
function topicNamed(name: string): Topic | undefined {
  return TOPICS.find((topic) => name === topic || name === `topics/${topic}`);
}

/**
 * @param say the sentences, by matter.
 * @param pages what they can lead to.
 */
export function sayingFaults(
  say: Readonly<Record<string, Said>>,
  { owed, others }: Findable,
): SayingFault[] {
  const all = [...owed, ...others];
  const led = new Set(Object.values(say).flatMap(({ pages }) => pages));
  const given = new Set<string>(Object.values(say).flatMap(({ answers = [] }) => answers));
  const sentences = Object.values(say).flatMap((one) => one.sentences);
  const twice = sentences.filter((one, at) => sentences.indexOf(one) !== at);
  return [
    ...unsorted('the matters', Object.keys(say)).map((message) => ({ message })),
    ...owed
      .filter((page) => !led.has(page))
      .map((page) => ({
        topic: topicNamed(page),
        message: `no sentence leads to "${page}"; write what families say of it`,
      })),
    ...TELLING.filter((answer) => !given.has(answer)).map((answer) => ({
      topic: topicNamed(answer),
      message: `no sentence gives the answer "${answer}"; write what families say of it`,
    })),
    ...twice.map((one) => ({
      matter: Object.entries(say).findLast(([, said]) => said.sentences.includes(one))?.[0],
      message: `"${one}" stands twice; it can be about one matter only`,
    })),
    ...Object.entries(say).flatMap(([matter, one]) =>
      matterFaults(one, all).map((message) => ({ matter, message: `"${matter}": ${message}` })),
    ),
  ];
}

function matterFaults(
  { answers, who = ASSUMED_VOICE, pages, sentences }: Said,
  all: readonly string[],
) {
  const holds = answers === undefined || fromSegments([who, ...answers]) !== undefined;
  return [
    ...(holds ? [] : ['these answers are no address of the questions']),
    ...pages
      .filter((page) => !all.includes(page))
      .map((page) => `no page called "${page}"${didYouMean(page, all)}`),
    ...unsorted('the sentences', sentences),
    ...sentences
      .filter((one) => !PLAIN.test(one))
      .map((one) => `"${one}" must be in small letters, without marks and long numbers`),
  ];
}

/** What is wrong with the words that people use. */
export function wordFaults(words: Readonly<Record<string, readonly string[]>>): string[] {
  const said = Object.values(words).flat();
  return [
    ...unsorted('the words', Object.keys(words)),
    ...Object.entries(words).flatMap(([meant, all]) => unsorted(`the words for "${meant}"`, all)),
    ...said
      .filter((one, at) => said.indexOf(one) !== at)
      .map((one) => `"${one}" stands twice; it can mean one thing only`),
    ...[...Object.keys(words), ...said]
      .filter((one) => !TYPED.test(one))
      .map((one) => `"${one}" must be in small letters, without marks`),
  ];
}

/** Names the first of some names that does not stand in its order. */
function unsorted(what: string, names: readonly string[]): string[] {
  const wrong = names.findIndex((name, at) => name < (names[at - 1] ?? ''));
  return wrong === -1 ? [] : [`${what} stand in the order of the alphabet; move "${names[wrong]}"`];
}
