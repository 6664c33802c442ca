import { LetterLinks } from '@/components/letters/letter-links';
import type { RouteId } from '@/lib/domain/route';
import { letter, lettersFor, letterVersionFor } from '@/lib/words/library';
import type { Speaker } from '@/lib/words/say';
import { wordsFor } from '@/lib/words/words';
import { paths } from './paths';

/** The letters that go with some steps, for these answers; on a page without answers, all of the steps'. */
export function LettersOffered({
  routes,
  speaker,
  open,
}: {
  routes: readonly RouteId[];
  speaker: Speaker;
  /** How many stand in sight. */
  open?: number;
}) {
  const ids = new Set(routes.flatMap((route) => lettersFor(route, speaker.answers)));
  return (
    <LetterLinks
      title={wordsFor(speaker).letters.offered}
      more={wordsFor(speaker).letters.more}
      open={open}
      letters={[...ids].map((id) => ({
        title: letter(id).title,
        href: paths.letter(id, letterVersionFor(id, speaker)),
      }))}
    />
  );
}
