import { Temporal } from 'temporal-polyfill';
import {
  calculate,
  type Deadline,
  type DeadlineKind,
  type DeadlineQuestion,
} from '@/lib/deadlines/calculate';
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
import { type DeadlineRow, rowsOf } from './deadline-days';
import { actOf, councilKeeps, type DateAct, type DeadlineRung, rungsOf } from './deadline-rungs';

export type DeadlineView = {
  readonly kind: DeadlineKind;
  readonly title: string;
  readonly from: readonly { readonly name: string; readonly date: Temporal.PlainDate }[];
  /** Whether a date it was worked out from is still to come: it is asked if that is right. */
  readonly future: boolean;
  readonly rows: readonly DeadlineRow[];
  readonly rungs: readonly DeadlineRung[];
  /** Days of the letter alone that a certificate has put out of use. */
  readonly cancelled: readonly DeadlineRow[];
  /** What is done where a day has gone: the letter to a council that is late, or the call that comes first. */
  readonly overdue: Overdue | undefined;
  /** Whether all the days are offered for a calendar: some are to come, and the letter to a late council is not due. */
  readonly hasCalendar: boolean;
  readonly moved: string | undefined;
  readonly uncertain: string | undefined;
  /** What a certificate does to these dates, or could, where that must be known. */
  readonly certificate: string | undefined;
  readonly rule: { readonly starts: string; readonly by: string; readonly text: string };
  readonly duty: string;
  readonly doesNotStop: string;
  readonly late: string;
  readonly otherSites: string | undefined;
  readonly sources: readonly SourceId[];
};

/** Who is late, and what is done about it. */
export type Overdue = {
  readonly who: 'family' | 'council';
  readonly texts: readonly string[];
  readonly act: DateAct | undefined;
};

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

/** The days that stood while there was only the letter, and that its certificate puts out of use. */
function cancelledBy(
  question: DeadlineQuestion,
  rows: readonly DeadlineRow[],
  words: InterfaceWords['deadlines'],
): readonly DeadlineRow[] {
  if (question.kind !== 'appeal') return [];
  const before = calculate({ kind: 'appeal', letterDate: question.letterDate });
  if ('fault' in before) return [];
  return rowsOf(before, true, words).filter(({ id }) => rows.every((row) => row.id !== id));
}

/**
 * What is done now that a day has gone; undefined where none has.
 *
 * @param hasStep whether the step that goes with the dates stands on the page: it says whom to ring
 */
function overdueOf(
  kind: DeadlineKind,
  rows: readonly DeadlineRow[],
  today: Temporal.PlainDate,
  hasStep: boolean,
  words: InterfaceWords,
): Overdue | undefined {
  const gone = rows.filter(({ date }) => Temporal.PlainDate.compare(date, today) < 0);
  if (gone.length === 0) return undefined;
  const { passedText, passedSome, passedTextCouncil, lateAdviser } = words.deadlines;
  if (councilKeeps(kind))
    return { who: 'council', texts: [passedTextCouncil], act: actOf(kind, words.result) };
  const text = gone.length < rows.length ? passedSome : passedText;
  const call = hasStep ? undefined : gone.find(({ clock }) => clock !== kind);
  return call === undefined
    ? { who: 'family', texts: [text], act: undefined }
    : { who: 'family', texts: [text, lateAdviser], act: actOf(call.clock, words.result) };
}

/**
 * Everything the page of dates says about one answer.
 *
 * @param today the day on which it is read, in the time zone of England
 * @param decision of the result it was reached from, as the dates make it, if any: without a certificate to get, the
 *   adviser's days are left out
 */
export function deadlineView(
  question: DeadlineQuestion,
  deadline: Deadline,
  speaker: Speaker,
  today: Temporal.PlainDate,
  decision: Recommendation | undefined,
): DeadlineView {
  const all = wordsFor(speaker);
  const words = all.deadlines;
  const said = (text: string) => say(text, speaker, voices());
  const { kind } = question;
  const clockId: ClockId = kind;
  const clock = clockWords(clockId, decision?.standings[clockId]);
  const certificate = decision?.certificate ?? 'needed';
  const hasCertificate = question.kind === 'appeal' && question.certificateDate !== undefined;
  const needsAdviser = certificate !== 'not-needed' && certificate !== 'held' && !hasCertificate;
  const rows = rowsOf(deadline, needsAdviser, words);
  const rungs = rungsOf(rows, today, all);
  const overdue = overdueOf(kind, rows, today, decision !== undefined, all);
  return {
    kind,
    title: words.resultTitle[kind],
    from: datesIn(question).map(({ name, date }) => ({ name: words.dateNames[name], date })),
    future: datesIn(question).some(({ date }) => Temporal.PlainDate.compare(date, today) > 0),
    rows,
    rungs,
    cancelled:
      needsAdviser || certificate === 'not-needed' ? [] : cancelledBy(question, rows, words),
    overdue,
    hasCalendar: overdue?.who !== 'council' && rungs.some(({ state }) => state !== 'gone'),
    moved: movedText(deadline, words),
    uncertain: deadline.kind === 'appeal' && deadline.uncertain ? words.uncertain : undefined,
    certificate: certificateText(deadline, hasCertificate, certificate, words),
    rule: { starts: said(clock.starts), by: said(clock.by), text: said(clock.rule) },
    duty: words.duties[kind],
    doesNotStop: said(clock.doesNotStop),
    late: said(clock.late),
    otherSites: clock.otherSites === undefined ? undefined : said(clock.otherSites),
    sources: CLOCKS[clockId].sources,
  };
}
