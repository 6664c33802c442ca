import type { ChangedAlike, Difference, Field } from '@/lib/views/difference';

type Words = {
  readonly situationsChanged: string;
  readonly situationChanged: string;
  readonly situations: string;
  readonly situation: string;
  readonly situationsAdded: string;
  readonly situationsRemoved: string;
  readonly nothing: string;
  readonly before: string;
  readonly now: string;
  readonly none: string;
  readonly fields: Readonly<Record<Field, string>>;
  readonly clocksAdded: string;
  readonly clocksRemoved: string;
  readonly clocksReworded: string;
};

/** What changed from one day to another: how many situations, then each change with its situations. */
export function DifferenceList({ difference, words }: { difference: Difference; words: Words }) {
  const { added, removed, changed, counts, changedSituations, clocks } = difference;
  const lists = [
    [words.situationsAdded, added],
    [words.situationsRemoved, removed],
    [words.clocksAdded, clocks.added],
    [words.clocksRemoved, clocks.removed],
    [words.clocksReworded, clocks.reworded],
  ] as const;
  const quiet = changed.length === 0 && lists.every(([, texts]) => texts.length === 0);
  return (
    <>
      <p className="lead">
        {changedSituations}{' '}
        {changedSituations === 1 ? words.situationChanged : words.situationsChanged}.{' '}
        {counts
          .filter(({ situations }) => situations > 0)
          .map(({ field, situations }) => `${words.fields[field]}: ${situations}.`)
          .join(' ')}
      </p>
      {quiet ? <p>{words.nothing}</p> : null}
      {lists.map(([title, texts]) =>
        texts.length === 0 ? null : (
          <Folded key={title} title={`${title} ${texts.length}`} texts={texts} />
        ),
      )}
      {changed.map((one) => (
        <Change key={JSON.stringify(one.fields)} change={one} words={words} />
      ))}
    </>
  );
}

function Change({ change: { fields, situations }, words }: { change: ChangedAlike; words: Words }) {
  return (
    <>
      {fields.map(({ field, before, after }) => (
        <p key={field}>
          <strong>{words.fields[field]}</strong>, {words.before}: {before || words.none}
          <br />
          {words.now}: {after || words.none}
        </p>
      ))}
      <Folded
        title={`${situations.length} ${situations.length === 1 ? words.situation : words.situations}`}
        of={fields
          .map(
            ({ field, before, after }) =>
              `${words.fields[field]}, ${words.before}: ${before || words.none}, ${words.now}: ${after || words.none}`,
          )
          .join('. ')}
        texts={situations}
      />
    </>
  );
}

function Folded({
  title,
  of,
  texts,
}: {
  title: string;
  /** What it is about, for ears, where the title stands more than once. */
  of?: string;
  texts: readonly string[];
}) {
  return (
    <details>
      <summary>
        {title}
        {of === undefined ? null : <span className="away"> {of}</span>}
      </summary>
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </details>
  );
}
