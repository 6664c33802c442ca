import type { Metadata } from 'next';
import { Page } from '@/components/layout/page';
import { LinkGroups } from '@/components/link-groups';
import { guideIds, guideLabel } from '@/lib/words/library';
import { EVERYONE } from '@/lib/words/say';
import { wordsFor } from '@/lib/words/words';
import { Independent } from '../independent';
import { paths } from '../paths';
import { Warned } from '../warned';

const words = wordsFor(EVERYONE).guides;

export const metadata: Metadata = { title: words.title, description: words.description };

const GUIDES = guideIds().map((id) => ({ ...guideLabel(id), href: paths.guide(id) }));

const forReaders = (audience: string) => GUIDES.filter((guide) => guide.audience === audience);

export default function GuidesPage() {
  return (
    <Page kind="table">
      <LinkGroups
        title={words.title}
        lead={words.lead}
        warning={<Warned />}
        groups={[
          { id: 'young-people', title: words.youngPeople, links: forReaders('young-people') },
          { id: 'everyone', title: words.everyone, links: forReaders('everyone') },
          { id: 'professionals', title: words.professionals, links: forReaders('professionals') },
        ]}
      />
      <Independent speaker={EVERYONE} at={paths.guides} />
    </Page>
  );
}
