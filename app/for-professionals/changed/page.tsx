import { Independent } from '@/app/independent';
import { PageLinks } from '@/app/page-links';
import { paths } from '@/app/paths';
import { Page } from '@/components/layout/page';
import { councilChanges } from '@/lib/words/library';
import { source } from '@/lib/words/read';
import { EVERYONE } from '@/lib/words/say';
import { wordsFor } from '@/lib/words/words';

const words = wordsFor(EVERYONE).professionals;

export const metadata = { title: words.changed, description: words.changedDescription };

export default function ChangedPage() {
  return (
    <Page kind="table">
      <h1>{words.changed}</h1>
      <p className="lead">{words.changedLead}</p>
      <ul>
        {councilChanges().map(({ what, pages, sources = [] }) => (
          <li key={what}>
            <p>
              <strong>{what}</strong>
            </p>
            <p>{sources.length === 0 ? words.changedNoLaw : words.changedLaw}</p>
            {sources.length === 0 ? null : (
              <ul>
                {sources.map((id) => (
                  <li key={id}>
                    <a href={source(id).url}>{source(id).title}</a>
                  </li>
                ))}
              </ul>
            )}
            <p>{words.changedPages}</p>
            <PageLinks pages={pages} />
          </li>
        ))}
      </ul>
      <Independent speaker={EVERYONE} at={paths.changed} />
    </Page>
  );
}
