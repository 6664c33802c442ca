import type { Unconfirmed } from '@/lib/views/unconfirmed';

/** What a person still has to confirm, to print and tick. */
export function TickList({
  items,
  words,
}: {
  items: readonly Unconfirmed[];
  words: {
    readonly unconfirmedSource: string;
    readonly unconfirmedRight: string;
    readonly unconfirmedCorrect: string;
  };
}) {
  return (
    <ul className="ticks">
      {items.map(({ id, name, says, from }) => (
        <li key={id} className="contact">
          {name === undefined ? null : (
            <p>
              <strong>{name}</strong>
            </p>
          )}
          {says.map((text) => (
            <p key={text}>{text}</p>
          ))}
          <p className="quiet">
            {words.unconfirmedSource} <a href={from.url}>{from.title}</a>
          </p>
          <p>
            <span aria-hidden="true">☐</span> {words.unconfirmedRight}
          </p>
          <p>
            <span aria-hidden="true">☐</span> {words.unconfirmedCorrect}
          </p>
        </li>
      ))}
    </ul>
  );
}
