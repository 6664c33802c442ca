import type { SourceId } from '@/lib/domain/source';

export type SourceRow = {
  readonly id: SourceId;
  readonly title: string;
  readonly url: string;
  readonly compared: boolean;
};

export function SourceList({
  sources,
  words,
}: {
  sources: readonly SourceRow[];
  words: { notCompared: string };
}) {
  return (
    <ul className="noprint">
      {sources.map(({ id, title, url, compared }) => (
        <li key={id} id={`source-${id}`}>
          <a href={url}>{title}</a>
          {compared ? null : <span className="quiet"> ({words.notCompared})</span>}
        </li>
      ))}
    </ul>
  );
}
