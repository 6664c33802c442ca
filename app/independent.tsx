import { IndependentHelp } from '@/components/independent-help';
import { contact } from '@/lib/words/read';
import type { Speaker } from '@/lib/words/say';
import { wordsFor } from '@/lib/words/words';
import { paths } from './paths';

/** Free help that is not the council: the same words, in the same place, on every page. */
export function Independent({ speaker }: { speaker: Speaker }) {
  return (
    <IndependentHelp
      words={wordsFor(speaker).help}
      contacts={['sendiass', 'ipsea'].map((id) => ({
        name: contact(id).name,
        href: paths.contact(id),
      }))}
      allHref={paths.help}
    />
  );
}
