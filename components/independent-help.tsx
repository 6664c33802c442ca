/** The same block, in the same place, on every page: help that is not the council. */
export function IndependentHelp({
  words,
  contacts,
  allHref,
  short,
}: {
  words: { title: string; text: string; right: string; all: string };
  contacts: readonly { readonly name: string; readonly href: string }[];
  allHref: string;
  /** Whether who they are is enough, as at the foot of a page that has much to say. */
  short: boolean;
}) {
  return (
    <aside className="help" aria-labelledby="free-help">
      <h2 id="free-help">{words.title}</h2>
      {short ? null : <p>{words.text}</p>}
      <ul>
        {contacts.map(({ name, href }) => (
          <li key={href}>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ul>
      <p>
        {short ? null : `${words.right} `}
        <a href={allHref}>{words.all}</a>
      </p>
    </aside>
  );
}
