import { type Answers, KEYS } from '@/lib/domain/answers';
import { writeCsv } from '@/lib/words/csv';
import { reasons, sources, voices } from '@/lib/words/read';
import { EVERYONE, say } from '@/lib/words/say';
import { type DecidedSituation, everyDecision } from './decisions';
import { ruleIds } from './rule-view';
import { decisionInWords, wordsOfRule } from './rule-words';
import { situationInWords } from './situation-words';

/** The decision table for other programs, and for a spreadsheet. */

/** The keys of a situation: who asks never changes a decision. */
const SITUATION_KEYS = KEYS.filter((key) => key !== 'who');

/** One situation as a program reads it; lists hold ids, and the sentences stand once, beside the rows. */
function rowOf({ answers, decision }: DecidedSituation, pageOf: (answers: Answers) => string) {
  const {
    next,
    urgent,
    alongside,
    then,
    notAvailable,
    clocks,
    rule,
    because,
    sources: rest,
  } = decision;
  return {
    situation: answers,
    inWords: situationInWords(answers),
    nextStep: next,
    title: decisionInWords(decision).step.title,
    urgent,
    alongside: alongside.map(({ route, why }) => ({ route, why })),
    then,
    notAvailable: notAvailable.map(({ route, reason }) => ({ route, reason })),
    clocks,
    rule,
    because,
    sources: rest,
    page: pageOf(answers),
  };
}

export type DecisionFileRow = ReturnType<typeof rowOf>;

const words = (texts: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(texts).map(([id, text]) => [id, say(text, EVERYONE, voices())]),
  );

/**
 * The whole table as data, with the sentences and the sources that its ids name.
 *
 * @param pageOf the address of the page on which a visitor meets a situation
 */
export function decisionsAsData(pageOf: (answers: Answers) => string) {
  const { because, alongside, notAvailable } = reasons();
  return {
    situations: everyDecision().map((one) => rowOf(one, pageOf)),
    rules: Object.fromEntries(ruleIds().map((id) => [id, wordsOfRule(id)])),
    reasons: {
      because: words(because),
      alongside: words(alongside),
      notAvailable: words(notAvailable),
    },
    sources: sources(),
  };
}

const COLUMNS: readonly (readonly [string, (row: DecisionFileRow) => string])[] = [
  ['page', ({ page }) => page],
  ...SITUATION_KEYS.map(
    (key) => [key, ({ situation }: DecisionFileRow) => situation[key] ?? ''] as const,
  ),
  ['situation in words', ({ inWords }) => inWords],
  ['next step', ({ nextStep }) => nextStep],
  ['next step in words', ({ title }) => title],
  ['urgent', ({ urgent }) => (urgent ? 'urgent' : '')],
  ['alongside', ({ alongside }) => alongside.map(({ route }) => route).join(', ')],
  ['then', ({ then }) => then.join(', ')],
  ['not available', ({ notAvailable }) => notAvailable.map(({ route }) => route).join(', ')],
  ['clocks', ({ clocks }) => clocks.join(', ')],
  ['rule', ({ rule }) => rule],
  ['rule in words', ({ rule }) => wordsOfRule(rule).title],
];

/** The whole table for a spreadsheet, one situation a line. */
export function decisionsAsCsv(pageOf: (answers: Answers) => string): string {
  return writeCsv([
    COLUMNS.map(([heading]) => heading),
    ...everyDecision().map((one) => {
      const row = rowOf(one, pageOf);
      return COLUMNS.map(([, cell]) => cell(row));
    }),
  ]);
}
