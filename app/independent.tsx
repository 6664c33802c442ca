import { IndependentHelp } from '@/components/independent-help';
import { WrongHere } from '@/components/wrong-here';
import { contact, council } from '@/lib/words/read';
import type { Speaker } from '@/lib/words/say';
import { wordsFor } from '@/lib/words/words';
import { paths } from './paths';

/**
 * Free help that is not the council, and where to say that something is wrong: the same words, in the same place, on
 * every page. `at` and `rule` go into the subject of a letter, so neither holds an answer: a result gives the address of
 * its step and the rule that led there.
 */
export function Independent({
  speaker,
  at,
  rule,
  short = false,
}: {
  speaker: Speaker;
  at: string;
  rule?: string;
  short?: boolean;
}) {
  const words = wordsFor(speaker);
  return (
    <>
      <IndependentHelp
        words={words.help}
        short={short}
        contacts={['sendiass', 'ipsea'].map((id) => ({
          name: short ? contact(id).shortName : contact(id).name,
          href: paths.contact(id),
        }))}
        allHref={paths.help}
      />
      <WrongHere
        to={council().wrongPageEmail}
        subject={[words.site.name, at, ...(rule === undefined ? [] : [rule])].join(' ')}
        text={words.site.wrongHere}
      />
    </>
  );
}
