import { ANSWERS, type Answers, KEYS, type Key, NOT_AFTER_YEAR_11 } from '@/lib/domain/answers';
import {
  SITUATION_ROWS,
  type Situation,
  type SituationKey,
  situationSchema,
} from '@/lib/domain/situation';
import type { Voice } from '@/lib/domain/voice';

/** Where a visitor stands: a question is open, or the answers are complete. */
export type State =
  | {
      readonly kind: 'asking';
      readonly answers: Answers;
      readonly key: Key;
      readonly options: readonly string[];
    }
  | {
      readonly kind: 'complete';
      readonly answers: Answers & { readonly who: Voice };
      readonly situation: Situation;
    };

type Loose = { readonly [K in Key]?: string };

/** The rows of situations in which all of these answers stand. */
export function rowsWith(given: Loose) {
  return SITUATION_ROWS.map(({ row }) => row).filter((row) =>
    KEYS.every(
      (key) => key === 'who' || given[key] === undefined || row[key]?.includes(given[key]),
    ),
  );
}

/** What is asked after these answers, and what may be answered; undefined when nothing is left. */
function nextQuestion(given: Loose): { key: Key; options: readonly string[] } | undefined {
  if (given.who === undefined) return { key: 'who', options: ANSWERS.who };
  const rows = rowsWith(given);
  const key = KEYS.find(
    (candidate): candidate is SituationKey =>
      candidate !== 'who' &&
      given[candidate] === undefined &&
      rows.some((row) => row[candidate] !== undefined),
  );
  if (key === undefined) return undefined;
  const offered = new Set(rows.flatMap((row) => row[key] ?? []));
  return { key, options: ANSWERS[key].filter((value) => offered.has(value)) };
}

/**
 * Replays answers from the first question. Takes any values; keeps those that hold together, in key
 * order, and stops at the first question that they leave open. Total: never throws for a visitor's input.
 */
export function walk(answers: Loose): State {
  let given: Loose = {};
  for (;;) {
    const question = nextQuestion(given);
    if (question === undefined) {
      const { who: _who, ...rest } = given;
      return {
        kind: 'complete',
        answers: given as Answers & { readonly who: Voice },
        situation: situationSchema.parse(rest),
      };
    }
    const value = answers[question.key];
    if (value === undefined || !question.options.includes(value)) {
      return { kind: 'asking', answers: given as Answers, ...question };
    }
    given = { ...given, [question.key]: value };
  }
}

export type Asking = Extract<State, { kind: 'asking' }>;

/** Where everyone begins. */
export function firstQuestion(): Asking {
  const state = walk({});
  if (state.kind === 'complete') throw new Error('Nothing is asked.');
  return state;
}

/** Whether an answer can apply to this reader. */
function canApply(value: string, who: Voice | undefined): boolean {
  if (who !== 'young-person' && who !== 'parent-of-young-person') return true;
  return !NOT_AFTER_YEAR_11.includes(value);
}

/** The answers that a question's list shows: without those that cannot apply to this reader. */
export function offered({ answers: { who }, options }: Asking): readonly string[] {
  return options.filter((value) => canApply(value, who));
}

/** The readers to whom these answers can apply. */
export function readersOf(answers: Answers): readonly Voice[] {
  return ANSWERS.who.filter((who) => Object.values(answers).every((value) => canApply(value, who)));
}

/** The keys that may still be asked after the open question, in their order. */
export function askedLater({ answers, key }: Asking): Key[] {
  const rows = rowsWith(answers);
  return KEYS.slice(KEYS.indexOf(key) + 1).filter(
    (later) => later !== 'who' && rows.some((row) => row[later] !== undefined),
  );
}

/** The answers once the open question is answered with one of its options. */
export function answering({ answers, key }: Asking, value: string): Answers {
  return walk({ ...answers, [key]: value }).answers;
}

/** The answers given before `key` was asked: the state that Back or Change returns to. */
export function before(answers: Answers, key: Key): Answers {
  const earlier = KEYS.slice(0, KEYS.indexOf(key));
  return Object.fromEntries(
    Object.entries(answers).filter(([given]) => earlier.some((one) => one === given)),
  );
}
