import { records } from '@/lib/words/records';
import { DIFFERING, rowsOf, type Standing } from './difference';
import { asItStands } from './record';

/** When a rule last changed, as far as the records tell. */
export type RuleHistory =
  | { readonly kind: 'same'; readonly since: string }
  | {
      readonly kind: 'new' | 'changed';
      /** The day of the last record that had it otherwise. */
      readonly after: string;
      /** The record with which that day's difference is shown. */
      readonly record: string;
      /** The day of the first record that has it as it is; none where no record has. */
      readonly by: string | undefined;
    };

/** What each rule decided at one time: the rows of its situations as one text. */
function rulesOf(standing: Standing): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const [address, row] of rowsOf(standing)) {
    const rule = row.get('rule') ?? '';
    const line = [address, ...DIFFERING.map((field) => row.get(field))].join('\t');
    texts.set(rule, `${texts.get(rule) ?? ''}${line}\n`);
  }
  return texts;
}

type Kept = {
  readonly date: string;
  readonly id: string;
  readonly rules: ReadonlyMap<string, string>;
};

let known:
  | { readonly kept: readonly Kept[]; readonly now: ReadonlyMap<string, string> }
  | undefined;

/** When a rule last changed; undefined where there is no record to hold it against. */
export function ruleHistory(rule: string): RuleHistory | undefined {
  known ??= {
    kept: records().map((record) => ({ ...record, rules: rulesOf(record) })),
    now: rulesOf(asItStands()),
  };
  const { kept, now } = known;
  const text = now.get(rule);
  const at = kept.findLastIndex(({ rules }) => rules.get(rule) !== text);
  const last = kept[at];
  if (last !== undefined)
    return {
      kind: last.rules.has(rule) ? 'changed' : 'new',
      after: last.date,
      record: last.id,
      by: kept[at + 1]?.date,
    };
  const [first] = kept;
  return first === undefined ? undefined : { kind: 'same', since: first.date };
}
