import { Temporal } from 'temporal-polyfill';
import { CheckedLine } from '@/components/checked-line';
import { SourceList } from '@/components/source-list';
import type { SourceId } from '@/lib/domain/source';
import { dayInWords } from '@/lib/words/day';
import { source } from '@/lib/words/read';
import type { Speaker } from '@/lib/words/say';
import { wordsFor } from '@/lib/words/words';

/** What a page rests on, and how far it has been checked. */
export function Provenance({
  ids,
  checked,
  speaker,
  folded = false,
}: {
  ids: readonly SourceId[];
  checked: string;
  speaker: Speaker;
  /** Whether the list stands one tap away. */
  folded?: boolean;
}) {
  const words = wordsFor(speaker);
  const day = dayInWords(Temporal.PlainDate.from(checked));
  const list = (
    <SourceList
      sources={ids.map((id) => ({
        id,
        title: source(id).title,
        url: source(id).url,
        compared: source(id).wording === 'compared',
      }))}
      words={words.sources}
    />
  );
  if (folded)
    return (
      <details className="noprint">
        <summary>{words.sources.heading}</summary>
        {list}
        <CheckedLine date={day} words={words.checked} />
      </details>
    );
  return (
    <section>
      <h2 id="page-sources" className="noprint">
        {words.sources.heading}
      </h2>
      {list}
      <CheckedLine date={day} words={words.checked} />
    </section>
  );
}
