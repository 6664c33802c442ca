import { CheckedLine } from '@/components/checked-line';
import { SourceList } from '@/components/source-list';
import type { SourceId } from '@/lib/domain/source';
import type { StepLink } from '@/lib/views/result';
import { writtenDay } from '@/lib/words/day';
import { source } from '@/lib/words/read';
import type { Speaker } from '@/lib/words/say';
import { wordsFor } from '@/lib/words/words';
import { paths } from './paths';

/** What a page rests on, and how far it has been checked. */
export function Provenance({
  ids,
  checked,
  speaker,
  rule,
  step,
}: {
  ids: readonly SourceId[];
  checked: string;
  speaker: Speaker;
  /** The rule that decided what a result says. */
  rule?: string;
  /** The step of a result, on whose own page each sentence has its source. All of it stands one tap away then. */
  step?: StepLink;
}) {
  const words = wordsFor(speaker);
  const day = writtenDay(checked);
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
  if (step !== undefined)
    return (
      <details className="noprint">
        <summary>{words.sources.heading}</summary>
        {list}
        <p>
          {words.sources.each} <a href={paths.route(step.route)}>{step.title}</a>
        </p>
        {rule === undefined ? null : <a href={paths.rule(rule)}>{words.decisions.resultRule}</a>}
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
