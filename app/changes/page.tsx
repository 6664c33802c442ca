import type { Metadata } from 'next';
import { Page } from '@/components/layout/page';
import { changes } from '@/lib/content/library';
import { wordsFor } from '@/lib/content/words';
import { EVERYONE, Independent, inWords } from '../furniture';

const words = wordsFor(EVERYONE).changes;

export const metadata: Metadata = { title: words.title, description: words.description };

export default function ChangesPage() {
  return (
    <Page kind="table">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <ol className="ladder path">
        {changes().map(({ date, what, pages }) => (
          <li key={what} className="done">
            <span className="rung" />
            <strong>{inWords(date)}</strong>
            <p>{what}</p>
            <ul className="links">
              {pages.map((page) => (
                <li key={page}>
                  <a href={page}>{page}</a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <Independent speaker={EVERYONE} />
    </Page>
  );
}
