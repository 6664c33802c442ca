/** The same block, in the same place, on every page: help that is not the council. */
export function IndependentHelp({
  words,
  sendiass,
  ipsea,
  allHref,
}: {
  words: {
    title: string;
    text: string;
    sendiass: string;
    ipsea: string;
    right: string;
    all: string;
  };
  sendiass: { name: string; href: string };
  ipsea: { name: string; href: string };
  allHref: string;
}) {
  return (
    <aside className="help" aria-labelledby="independent-help">
      <h2 id="independent-help">{words.title}</h2>
      <p>{words.text}</p>
      <ul>
        <li>
          <a href={sendiass.href}>{sendiass.name}</a>: {words.sendiass}
        </li>
        <li>
          <a href={ipsea.href}>{ipsea.name}</a>: {words.ipsea}
        </li>
      </ul>
      <p>
        {words.right} <a href={allHref}>{words.all}</a>
      </p>
    </aside>
  );
}
