import { z } from 'zod';
import { toSegments } from '@/lib/flow/path';
import { readCsv } from '@/lib/words/csv';
import { type Mark, type Review, reviewFile, reviews } from '@/lib/words/reviews';
import { type DecisionRow, decisionTable } from './decisions';

/** The columns of a pack in which a reviewer writes, and those that say what was marked. */
export const MARK = 'right or wrong';
export const MISSING = 'what is missing';

/** What a decision is, as a mark holds it. */
export type Marked = Omit<Mark, 'mark' | 'missing'>;

/** A row of the decision table as a mark holds it. */
function markedAs({ answers, ...row }: DecisionRow): Marked {
  return {
    situation: toSegments(answers).join('/'),
    rule: row.rule,
    next: row.next,
    urgent: row.urgent,
    alongside: [...row.alongside],
    notAvailable: [...row.notAvailable],
  };
}

const list = (cell: string): string[] => (cell === '' ? [] : cell.split(', '));

const packRow = z
  .looseObject({
    situation: z.string(),
    rule: z.string(),
    next: z.string(),
    urgent: z.enum(['urgent', '']),
    alongside: z.string().transform(list),
    'not available': z.string().transform(list),
    [MARK]: z
      .string()
      .transform((text) => text.trim().toLowerCase())
      .pipe(z.enum(['right', 'wrong', ''], `it must be "right", "wrong" or empty`)),
    [MISSING]: z.string().transform((text) => text.trim()),
  })
  .transform((row): Mark | undefined => {
    const { [MARK]: mark, [MISSING]: missing, situation, rule, next } = row;
    if (mark === '') return undefined;
    const urgent = row.urgent === 'urgent';
    const notAvailable = row['not available'];
    return { situation, rule, next, urgent, alongside: row.alongside, notAvailable, mark, missing };
  });

/**
 * A review, from a pack that came back.
 *
 * @param text the pack as a table, with marks
 * @throws Error if a row cannot be read, names no situation, or nothing is marked
 */
export function reviewFrom(
  text: string,
  { reviewer, day }: { readonly reviewer: string; readonly day: string },
): Review {
  const known = new Set(decisionTable().map(({ answers }) => toSegments(answers).join('/')));
  const marks = readCsv(text).flatMap((cells, at) => {
    const row = packRow.safeParse(cells);
    if (!row.success)
      throw new Error(
        `Row ${at + 2}: ${row.error.issues.map(({ path, message }) => `${path.join()}: ${message}`).join('; ')}`,
      );
    const mark = row.data;
    if (mark !== undefined && !known.has(mark.situation))
      throw new Error(`Row ${at + 2}: no situation is called "${mark.situation}".`);
    return mark ?? [];
  });
  if (marks.length === 0) throw new Error(`No row has a mark in the column "${MARK}".`);
  return reviewFile.parse({ reviewer, day, marks });
}

/** Whether a situation is still decided as it was when it was marked; undefined where there is no such situation now. */
function stillAsMarked(mark: Mark): boolean | undefined {
  const row = decisionTable().find(
    ({ answers }) => toSegments(answers).join('/') === mark.situation,
  );
  if (row === undefined) return undefined;
  const { rule: _rule, ...now } = markedAs(row);
  const { rule: _was, mark: _mark, missing: _missing, ...then } = mark;
  return JSON.stringify(Object.entries(now)) === JSON.stringify(Object.entries(then));
}

/** Where the decisions go against the marks: one marked right has changed, or one marked wrong has not. */
export function againstMarks(all: readonly Review[]): readonly string[] {
  return all.flatMap(({ reviewer, day, marks }) =>
    marks.flatMap((mark) => {
      const same = stillAsMarked(mark);
      const { situation, missing } = mark;
      if (same === undefined || same === (mark.mark === 'right')) return [];
      return mark.mark === 'right'
        ? [`${situation}: ${reviewer} marked it right on ${day}, and it has changed since.`]
        : [
            `${situation}: ${reviewer} marked it wrong on ${day}, and it has not changed: ${missing}`,
          ];
    }),
  );
}

/** How one reviewer marked what a rule decides. */
export type RuleReview = {
  readonly reviewer: string;
  readonly day: string;
  readonly right: number;
  readonly wrong: number;
  /** Marks of answers that have changed since. */
  readonly since: number;
};

/** Who has reviewed a rule, and how. */
export function reviewsOfRule(
  rule: string,
  all: readonly Review[] = reviews(),
): readonly RuleReview[] {
  return all.flatMap(({ reviewer, day, marks }) => {
    const mine = marks.filter((mark) => mark.rule === rule);
    if (mine.length === 0) return [];
    const now = mine.filter((mark) => stillAsMarked(mark) === true);
    const right = now.filter(({ mark }) => mark === 'right').length;
    return [{ reviewer, day, right, wrong: now.length - right, since: mine.length - now.length }];
  });
}
