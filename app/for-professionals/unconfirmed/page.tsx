import { Independent } from '@/app/independent';
import { paths } from '@/app/paths';
import { TickList } from '@/components/kit/tick-list';
import { Page } from '@/components/layout/page';
import { unconfirmedContacts, unconfirmedFacts } from '@/lib/views/unconfirmed';
import { EVERYONE } from '@/lib/words/say';
import { wordsFor } from '@/lib/words/words';

const words = wordsFor(EVERYONE).professionals;

export const metadata = { title: words.unconfirmed, description: words.unconfirmedDescription };

export default function UnconfirmedPage() {
  return (
    <Page kind="table">
      <h1>{words.unconfirmed}</h1>
      <p className="lead">{words.unconfirmedLead}</p>
      <h2>{words.unconfirmedContacts}</h2>
      <TickList items={unconfirmedContacts()} words={words} />
      <h2>{words.unconfirmedFacts}</h2>
      <TickList items={unconfirmedFacts()} words={words} />
      <Independent speaker={EVERYONE} at={paths.unconfirmed} />
    </Page>
  );
}
