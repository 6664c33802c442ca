import { dirname } from 'node:path';
import { paths } from '@/app/paths';
import { publicPages } from '@/app/public-pages';
import { DEADLINE_KINDS } from '@/lib/deadlines/calculate';
import { QUESTION_IDS } from '@/lib/domain/question';
import { VOICES } from '@/lib/domain/voice';
import { everyState } from '@/lib/flow/every-path';
import { questionFor } from '@/lib/flow/questions';
import type { State } from '@/lib/flow/walk';
import { letterView } from '@/lib/views/letter-view';
import { letterIds, letterVersions } from '@/lib/words/library';
import { PERSONAS } from './personas';

type Asking = Extract<State, { kind: 'asking' }>;

/** Each question once, where it offers the most, and in another voice than the one before. */
const questions: readonly Asking[] = QUESTION_IDS.map((id, at) => {
  const voice = VOICES[at % VOICES.length];
  return [...everyState()]
    .filter(
      (state): state is Asking =>
        state.kind === 'asking' &&
        questionFor(state.key, state.answers) === id &&
        (id === 'who' || state.answers.who === voice),
    )
    .reduce((most, state) => (state.options.length > most.options.length ? state : most));
});

export const QUESTION_PAGES: readonly string[] = questions.map(({ answers }) =>
  paths.check(answers),
);

/** One version of each shape that the page of a letter has: who signs it, how it is sent, to whom. */
export const LETTER_PAGES: readonly string[] = [
  ...new Map(
    letterIds()
      .flatMap((id) => letterVersions(id).map((version) => letterView(id, version)))
      .map(({ id, version, mail, contact, others }) => [
        [
          version.signs,
          mail.whole,
          contact?.email !== undefined,
          contact === undefined,
          others.length === 0,
        ].join(),
        paths.letter(id, version),
      ]),
  ).values(),
];

export const RESULT_PAGES: readonly string[] = PERSONAS.map(({ answers }) => paths.check(answers));

/** What a form or a link leads to: its query decides what the page holds. */
export const ANSWERED_PAGES: readonly string[] = [
  ...DEADLINE_KINDS.flatMap((kind) => [
    `${paths.deadlines}?kind=${kind}`,
    `${paths.deadlines}?kind=${kind}&start-day=31&start-month=10&start-year=2026`,
  ]),
  // Sent as it stood, impossible, and with a certificate older than its letter.
  `${paths.deadlines}?kind=appeal&start-day=&start-month=&start-year=`,
  `${paths.deadlines}?kind=appeal&start-day=31&start-month=2&start-year=2026`,
  `${paths.deadlines}?kind=appeal&start-day=1&start-month=10&start-year=2026&certificate-day=1&certificate-month=9&certificate-year=2026`,
  // Ends in August, when the Tribunal counts no day: there is a safe day only.
  `${paths.deadlines}?kind=appeal&start-day=31&start-month=5&start-year=2026`,
  // From a result, with days that have gone and a council that is late; the form for every date, and filled in.
  `${paths.deadlines}?kind=appeal&letterDate=2026-01-05&answers=parent/council-decision/refused-plan/under-5-weeks/nothing`,
  `${paths.deadlines}?kind=assessment&requestedDate=2026-01-05`,
  paths.everyDate,
  `${paths.everyDate}?letterDate=2026-10-31&servedDate=2026-11-20&requestedDate=2026-07-01&meetingDate=2026-09-01&happenedDate=2026-06-01&knewDate=2026-03-10`,
  paths.search,
  `${paths.search}?q=mediation`,
  `${paths.search}?q=zzzzzz`,
  '/unfit?who=parent&about=delay&stage=final-plan&who=parent&colour=red&part=',
];

/** Pages that are one template with other words, many times over: a browser sees the same in each. */
const ALIKE = /^\/(?:decisions\/(?!topics)|letters\/|for-professionals\/outcomes\/)./u;
const EACH = 24;

/** The first page of each folder, and every so many after it. */
function someOf(addresses: readonly string[]): string[] {
  const met = new Map<string, number>();
  return addresses.filter((address) => {
    const before = met.get(dirname(address)) ?? 0;
    met.set(dirname(address), before + 1);
    return before % EACH === 0;
  });
}

/** One of every kind of page that answers with 200. */
export const PAGES: readonly string[] = [
  ...new Set([
    ...publicPages().filter((address) => !ALIKE.test(address)),
    ...someOf(publicPages().filter((address) => ALIKE.test(address))),
    ...QUESTION_PAGES,
    ...RESULT_PAGES,
    ...LETTER_PAGES,
    ...ANSWERED_PAGES,
  ]),
];

/** An address that no page has. */
export const NO_PAGE = '/no-such-page';

/** Pages parted in lots, so that each lot is one test and browsers share the work. */
export function lotsOf(pages: readonly string[], size: number): string[][] {
  return Array.from({ length: Math.ceil(pages.length / size) }, (_, at) =>
    pages.slice(at * size, (at + 1) * size),
  );
}
