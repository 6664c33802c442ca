import type { Metadata } from 'next';
import { ContactCard } from '@/components/contact-card';
import { Page } from '@/components/layout/page';
import { contact } from '@/lib/words/read';
import { EVERYONE } from '@/lib/words/say';
import { wordsFor } from '@/lib/words/words';
import { Independent } from '../independent';

const words = wordsFor(EVERYONE);

export const metadata: Metadata = { title: words.withoutServer.title, robots: { index: false } };

/** What a copy without a server answers where an answer depends on the request. */
export default function WithoutServerPage() {
  return (
    <Page kind="page">
      <h1>{words.withoutServer.title}</h1>
      <p>{words.withoutServer.text}</p>
      <p>{words.withoutServer.dates}</p>
      <p>{words.withoutServer.ask}</p>
      <ContactCard contact={contact('sen-team')} words={words.contact} />
      <ContactCard contact={contact('sendiass')} words={words.contact} />
      <Independent speaker={EVERYONE} at="/without-server" />
    </Page>
  );
}
