import { easyReadOf } from '@/lib/words/library';
import type { EasyReadOf } from '@/lib/words/page-schema';
import { EVERYONE } from '@/lib/words/say';
import { wordsFor } from '@/lib/words/words';
import { paths } from './paths';

/** The way from a page to the same in Easy Read, where it is said so too. */
export function EasyReadLink({ of }: { of: EasyReadOf }) {
  const id = easyReadOf(of);
  return id === undefined ? null : (
    <p className="noprint">
      <a href={paths.easyReadPage(id)}>{wordsFor(EVERYONE).easyRead.link}</a>
    </p>
  );
}
