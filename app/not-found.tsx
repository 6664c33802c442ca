import type { Metadata } from 'next';
import { ContactCard } from '@/components/contact-card';
import { Page } from '@/components/layout/page';
import { contact } from '@/lib/words/read';
import { EVERYONE } from '@/lib/words/say';
import { wordsFor } from '@/lib/words/words';
import { Independent } from './independent';
import { paths } from './paths';

const words = wordsFor(EVERYONE);

export const metadata: Metadata = { title: words.notFound.title };

export default function NotFound() {
  return (
    <Page kind="page">
      <h1>{words.notFound.title}</h1>
      <p>{words.notFound.text}</p>
      <ul>
        <li>
          <a href={paths.start}>{words.notFound.start}</a>
        </li>
        <li>
          <a href={paths.allRoutes}>{words.notFound.routes}</a>
        </li>
      </ul>
      <h2>{words.notFound.contacts}</h2>
      <ContactCard contact={contact('sen-team')} words={words.contact} />
      <ContactCard contact={contact('sendiass')} words={words.contact} />
      <Independent speaker={EVERYONE} at="/404" />
    </Page>
  );
}
