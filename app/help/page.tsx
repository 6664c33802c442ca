import { ContactDirectory } from '@/components/contact-directory';
import { Page } from '@/components/layout/page';
import { contacts, council } from '@/lib/words/read';
import { EVERYONE } from '@/lib/words/say';
import { wordsFor } from '@/lib/words/words';
import { EasyReadLink } from '../easy-read-link';
import { FoundBy, passedOn } from '../found-by';
import { Independent } from '../independent';
import { paths } from '../paths';
import { Review } from '../review';

const ALL = Object.entries(contacts()).map(([id, one]) => ({ ...one, id }));
const isLocal = ({ id }: { id: string }) => id in council().contacts;

const {
  contact: words,
  site: { contents },
} = wordsFor(EVERYONE);

export const metadata = passedOn(words.title, words.description);

export default function HelpPage() {
  return (
    <Page kind="table">
      <FoundBy />
      <EasyReadLink of="help" />
      <ContactDirectory
        words={words}
        contents={contents}
        safeguarding={council().safeguarding}
        groups={[
          { id: 'local', title: words.local, contacts: ALL.filter(isLocal) },
          { id: 'national', title: words.national, contacts: ALL.filter((one) => !isLocal(one)) },
        ]}
      />
      <Review of={ALL} what="contacts" />
      <Independent speaker={EVERYONE} at={paths.help} />
    </Page>
  );
}
