import type { Unconfirmed } from '@/lib/views/unconfirmed';

/** A box to tick on paper. */
function Box() {
  return (
    <svg viewBox="0 0 24 24" width="16" height="16" aria-hidden="true">
      <path d="M3 3h18v18H3z" />
    </svg>
  );
}

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
            <Box /> {words.unconfirmedRight}
          </p>
          <p>
            <Box /> {words.unconfirmedCorrect}
          </p>
        </li>
      ))}
    </ul>
  );
}
