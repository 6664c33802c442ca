import { LetterWarning } from '@/components/letter-warning';
import { EVERYONE } from '@/lib/words/say';
import { wordsFor } from '@/lib/words/words';
import { paths } from './paths';

/** That a letter may have started two months: on each page that offers every step to everyone. */
export function Warned() {
  return <LetterWarning words={wordsFor(EVERYONE).letterWarning} href={paths} />;
}
