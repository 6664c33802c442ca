import type { LetterBlock } from '@/lib/words/letter-text';

export type LetterVersion = {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly LetterBlock[];
  readonly files: readonly { readonly name: string; readonly href: string }[];
};

/** A letter: when and to whom, what reply to expect, and its words for each person who can sign it. */
export function LetterPage({
  title,
  summary,
  facts,
  versions,
  goesWith,
  words,
}: {
  title: string;
  summary: string;
  facts: readonly { readonly name: string; readonly value: string }[];
  versions: readonly LetterVersion[];
  goesWith: readonly { readonly title: string; readonly href: string }[];
  words: {
    readonly kicker: string;
    readonly copy: string;
    readonly save: string;
    readonly goesWith: string;
  };
}) {
  return (
    <>
      <p className="kicker noprint">{words.kicker}</p>
      <h1>{title}</h1>
      <p className="lead">{summary}</p>
      <dl className="facts noprint">
        {facts.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="noprint">{words.copy}</p>
      {versions.map((version) => (
        <section key={version.id}>
          <h2 id={version.id}>{version.title}</h2>
          <ul className="links noprint">
            {version.files.map(({ name, href }) => (
              <li key={href}>
                <a href={href} download>
                  {words.save}: {name}
                </a>
              </li>
            ))}
          </ul>
          <div className="letter">
            {version.blocks.map(({ kind, text }) => (
              <p key={text} className={kind === 'paragraph' ? undefined : 'item'}>
                {text}
              </p>
            ))}
          </div>
        </section>
      ))}
      <h2 className="noprint">{words.goesWith}</h2>
      <ul className="noprint">
        {goesWith.map((route) => (
          <li key={route.href}>
            <a href={route.href}>{route.title}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
