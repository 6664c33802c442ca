import { IndependentHelp } from '@/components/independent-help';
import { contact } from '@/lib/words/read';
import type { Speaker } from '@/lib/words/say';
import { wordsFor } from '@/lib/words/words';
import { paths } from './paths';

/** Free help that is not the council: the same words, in the same place, on every page. */
export function Independent({ speaker, short = false }: { speaker: Speaker; short?: boolean }) {
  return (
    <IndependentHelp
      words={wordsFor(speaker).help}
      short={short}
      contacts={['sendiass', 'ipsea'].map((id) => ({
        name: short ? contact(id).shortName : contact(id).name,
        href: paths.contact(id),
      }))}
      allHref={paths.help}
    />
  );
}
