import type { Metadata } from 'next';
import { Page } from '@/components/layout/page';
import { LinkGroups } from '@/components/link-groups';
import { letter, letterIds } from '@/lib/words/library';
import { voices } from '@/lib/words/read';
import { EVERYONE, say } from '@/lib/words/say';
import { wordsFor } from '@/lib/words/words';
import { Independent } from '../independent';
import { paths } from '../paths';
import { Warned } from '../warned';

const words = wordsFor(EVERYONE).letters;

export const metadata: Metadata = { title: words.title, description: words.description };

export default function LettersPage() {
  const links = letterIds().map((id) => ({
    title: letter(id).title,
    summary: say(letter(id).summary, EVERYONE, voices()),
    href: paths.letter(id),
  }));
  return (
    <Page kind="table">
      <LinkGroups
        title={words.title}
        lead={words.lead}
        warning={<Warned />}
        groups={[{ id: 'all', title: words.title, links }]}
      />
      <Independent speaker={EVERYONE} at={paths.letters} />
    </Page>
  );
}
