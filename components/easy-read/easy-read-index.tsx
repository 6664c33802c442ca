import type { EasyReadLabel } from '@/lib/words/page-schema';
import { Drawing } from './drawing';

type Page = Pick<EasyReadLabel, 'title' | 'summary' | 'draw'> & { readonly href: string };

/** Every page in Easy Read, each with its drawing. */
export function EasyReadIndex({
  words,
  pages,
}: {
  words: {
    readonly title: string;
    readonly lead: string;
    readonly clock: string;
    readonly unchecked: string;
  };
  pages: readonly Page[];
}) {
  return (
    <>
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <p className="dated">
        <Drawing of="calendar" />
        <span>{words.clock}</span>
      </p>
      <ul className="answers">
        {pages.map(({ title, summary, draw, href }) => (
          <li className="dated" key={href}>
            <Drawing of={draw} />
            <span>
              <a href={href}>{title}</a>
              <br />
              {summary}
            </span>
          </li>
        ))}
      </ul>
      <p>{words.unchecked}</p>
    </>
  );
}
