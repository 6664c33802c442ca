import type { Metadata } from 'next';
import { ContactCard } from '@/components/contact-card';
import { Page } from '@/components/layout/page';
import { contact } from '@/lib/words/read';
import { EVERYONE } from '@/lib/words/say';
import { wordsFor } from '@/lib/words/words';
import { Independent } from '../independent';

const words = wordsFor(EVERYONE);

export const metadata: Metadata = { title: words.trouble.title, robots: { index: false } };

/** Sent with every unforeseen fault; its own address is hidden by the server. */
export default function TroublePage() {
  return (
    <Page kind="page">
      <h1>{words.trouble.title}</h1>
      <p>{words.trouble.text}</p>
      <ContactCard contact={contact('sen-team')} words={words.contact} />
      <ContactCard contact={contact('sendiass')} words={words.contact} />
      <Independent speaker={EVERYONE} at="/trouble" />
    </Page>
  );
}
