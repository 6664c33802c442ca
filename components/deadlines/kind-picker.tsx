import type { DeadlineKind } from '@/lib/deadlines/calculate';
import { LetterDrawing } from './letter-drawing';

type KindWords = {
  readonly name: string;
  readonly hint: string;
  readonly drawing: string;
  readonly why: string;
};

/** Which letter is it? Picked from drawings, because people know the letter in their hand. */
export function KindPicker({
  title,
  kinds,
  hrefOf,
}: {
  title: string;
  kinds: Readonly<Record<DeadlineKind, KindWords>>;
  hrefOf: (kind: DeadlineKind) => string;
}) {
  return (
    <section aria-labelledby="pick">
      <h2 id="pick">{title}</h2>
      <ul className="answers picker">
        {(Object.entries(kinds) as [DeadlineKind, KindWords][]).map(([kind, words]) => (
          <li key={kind} className="row">
            <a className="answer dated" href={hrefOf(kind)}>
              <LetterDrawing heading={words.drawing} />
              <span>
                <strong>{words.name}</strong>
                <small>{words.hint}</small>
                <small>{words.why}</small>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
