import type { RuleHistory } from '@/lib/views/rule-history';

/** When a rule last changed, with the record that shows how. */
export function RuleChanged({
  history,
  words,
  dayOf,
  hrefOf,
}: {
  history: RuleHistory | undefined;
  words: {
    readonly changed: string;
    readonly rulesNew: string;
    readonly rulesChanged: string;
    readonly rulesSame: string;
    readonly between: string;
    readonly and: string;
    readonly today: string;
  };
  dayOf: (day: string) => string;
  hrefOf: (record: string) => string;
}) {
  if (history === undefined) return null;
  return (
    <>
      <h2 id="changed">{words.changed}</h2>
      {history.kind === 'same' ? (
        <p>
          {words.rulesSame} {dayOf(history.since)}.
        </p>
      ) : (
        <p>
          {history.kind === 'new' ? words.rulesNew : words.rulesChanged} {dayOf(history.after)}.{' '}
          <a href={hrefOf(history.record)}>
            {words.between} {dayOf(history.after)} {words.and}{' '}
            {history.by === undefined ? words.today : dayOf(history.by)}
          </a>
        </p>
      )}
    </>
  );
}
