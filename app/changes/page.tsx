import type { Metadata } from 'next';
import { Page } from '@/components/layout/page';
import { writtenDay } from '@/lib/words/day';
import { changes } from '@/lib/words/library';
import { EVERYONE } from '@/lib/words/say';
import { wordsFor } from '@/lib/words/words';
import { Independent } from '../independent';
import { PageLinks } from '../page-links';
import { paths } from '../paths';
import { siteAddress } from '../site-address';

const words = wordsFor(EVERYONE).changes;

export const metadata: Metadata = {
  title: words.title,
  description: words.description,
  alternates: {
    canonical: './',
    types: { 'application/atom+xml': new URL(paths.feed, siteAddress()).href },
  },
};

export default function ChangesPage() {
  return (
    <Page kind="table">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <p>
        <a href={paths.feed}>{words.feed}</a>
      </p>
      <ol className="ladder path">
        {changes().map(({ date, what, pages }) => (
          <li key={what} className="done">
            <span className="rung" />
            <strong>{writtenDay(date)}</strong>
            <p>{what}</p>
            <PageLinks pages={pages} />
          </li>
        ))}
      </ol>
      <Independent speaker={EVERYONE} at={paths.changes} />
    </Page>
  );
}
