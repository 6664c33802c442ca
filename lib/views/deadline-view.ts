import { Temporal } from 'temporal-polyfill';
import type { Deadline, DeadlineKind, DeadlineQuestion } from '@/lib/deadlines/calculate';
import { CLOCKS } from '@/lib/deadlines/clocks';
import { datesIn } from '@/lib/deadlines/question';
import type { ClockId } from '@/lib/domain/clock';
import type { SourceId } from '@/lib/domain/source';
import type { Certificate } from '@/lib/rules/appeal-right';
import type { Recommendation } from '@/lib/rules/recommendation';
import { longDate } from '@/lib/words/day';
import { voices } from '@/lib/words/read';
import { type Speaker, say } from '@/lib/words/say';
import { type InterfaceWords, wordsFor } from '@/lib/words/words';
import { clockWords } from './clock-words';

type RowName = keyof InterfaceWords['deadlines']['rows'];

/** One day of the calendar, as a rung of the ladder. */
export type DeadlineRow = {
  readonly id: string;
  /** The time limit that it belongs to: the adviser's days have a rule of their own. */
  readonly clock: ClockId;
  readonly label: string;
  readonly text: string;
  readonly date: Temporal.PlainDate;
  readonly passed: boolean;
  /** The day to plan for; every other row is quieter. */
  readonly first: boolean;
};

export type DeadlineView = {
  readonly kind: DeadlineKind;
  readonly title: string;
  readonly from: readonly { readonly name: string; readonly date: Temporal.PlainDate }[];
  readonly rows: readonly DeadlineRow[];
  readonly moved: string | undefined;
  readonly uncertain: string | undefined;
  /** What a certificate does to these dates, or could, where that must be known. */
  readonly certificate: string | undefined;
  readonly rule: { readonly starts: string; readonly by: string; readonly text: string };
  /** Whether these days are the council's to keep, not the family's. */
  readonly councilActs: boolean;
  readonly duty: string;
  readonly doesNotStop: string;
  readonly late: string;
  readonly otherSites: string | undefined;
  readonly sources: readonly SourceId[];
};

type Day = { readonly id: string; readonly words: RowName; readonly date: Temporal.PlainDate };

/** The days of an answer, the one to plan for first, then in the order of the calendar. */
function daysOf(deadline: Deadline, needsAdviser: boolean): readonly Day[] {
  switch (deadline.kind) {
    case 'appeal':
      return [
        { id: 'safeDay', words: 'safeDayAppeal', date: deadline.safeDay },
        ...(needsAdviser
          ? ([
              { id: 'adviserSafeDay', words: 'adviserSafeDay', date: deadline.adviserSafeDay },
              { id: 'adviserBy', words: 'adviserBy', date: deadline.adviserBy },
            ] as const)
          : []),
        ...(deadline.uncertain
          ? []
          : [{ id: 'lastDay', words: 'lastDayAppeal', date: deadline.lastDay } as const]),
      ];
    case 'draft-response':
      return [
        { id: 'safeDay', words: 'safeDay', date: deadline.safeDay },
        { id: 'respondBy', words: 'respondBy', date: deadline.respondBy },
      ];
    case 'assessment':
      return [
        { id: 'decisionBy', words: 'decisionByAssessment', date: deadline.decisionBy },
        { id: 'refusalBy', words: 'refusalBy', date: deadline.refusalBy },
        { id: 'finalPlanBy', words: 'finalPlanByAssessment', date: deadline.finalPlanBy },
      ];
    case 'annual-review':
      return [
        { id: 'decisionBy', words: 'decisionByReview', date: deadline.decisionBy },
        { id: 'finalPlanBy', words: 'finalPlanByReview', date: deadline.finalPlanBy },
      ];
    case 'discrimination':
    case 'ombudsman':
      return [
        { id: 'safeDay', words: 'safeDay', date: deadline.safeDay },
        { id: 'lastDay', words: 'lastDay', date: deadline.lastDay },
      ];
  }
}

function movedText(deadline: Deadline, words: InterfaceWords['deadlines']): string | undefined {
  if (deadline.kind !== 'appeal' || deadline.uncertain || deadline.moved.length === 0)
    return undefined;
  const past = deadline.moved.map((reason) => words.moved[reason]).join(` ${words.moved.and} `);
  return `${words.moved.intro} ${longDate(deadline.rawEnd)}. ${words.moved.past} ${past}.`;
}

function certificateText(
  deadline: Deadline,
  given: boolean,
  certificate: Certificate,
  words: InterfaceWords['deadlines'],
): string | undefined {
  if (deadline.kind !== 'appeal' || certificate === 'not-needed') return undefined;
  if (given) return deadline.decidedBy === 'letter' ? words.unusedCertificate : undefined;
  if (certificate === 'held') return words.leftOut;
  return certificate === 'asked-for' ? words.adviserAsked : undefined;
}

/**
 * Everything the page of dates says about one answer.
 *
 * @param today the day on which it is read, in the time zone of England
 * @param decision of the result it was reached from, if any: without a certificate to get, the
 *   adviser's days are left out
 */
export function deadlineView(
  question: DeadlineQuestion,
  deadline: Deadline,
  speaker: Speaker,
  today: Temporal.PlainDate,
  decision: Recommendation | undefined,
): DeadlineView {
  const words = wordsFor(speaker).deadlines;
  const said = (text: string) => say(text, speaker, voices());
  const clockId: ClockId = question.kind;
  const clock = clockWords(clockId, decision?.standings[clockId]);
  const certificate = decision?.certificate ?? 'needed';
  const hasCertificate = question.kind === 'appeal' && question.certificateDate !== undefined;
  const needsAdviser = certificate !== 'not-needed' && certificate !== 'held' && !hasCertificate;
  return {
    kind: question.kind,
    title: words.resultTitle[question.kind],
    from: datesIn(question).map(({ name, date }) => ({ name: words.dateNames[name], date })),
    rows: daysOf(deadline, needsAdviser).map(({ id, words: row, date }, at) => ({
      id,
      clock: id.startsWith('adviser') ? ('mediation-adviser' as const) : clockId,
      date,
      ...words.rows[row],
      passed: Temporal.PlainDate.compare(date, today) < 0,
      first: at === 0,
    })),
    moved: movedText(deadline, words),
    uncertain: deadline.kind === 'appeal' && deadline.uncertain ? words.uncertain : undefined,
    certificate: certificateText(deadline, hasCertificate, certificate, words),
    rule: { starts: said(clock.starts), by: said(clock.by), text: said(clock.rule) },
    councilActs: CLOCKS[clockId].actors.includes('council'),
    duty: words.duties[question.kind],
    doesNotStop: said(clock.doesNotStop),
    late: said(clock.late),
    otherSites: clock.otherSites === undefined ? undefined : said(clock.otherSites),
    sources: CLOCKS[clockId].sources,
  };
}
