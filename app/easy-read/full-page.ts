import type { EasyReadOf } from '@/lib/words/page-schema';
import { routeFrontMatter } from '@/lib/words/read';
import { EVERYONE } from '@/lib/words/say';
import { wordsFor } from '@/lib/words/words';
import { paths } from '../paths';

/** The page that an Easy Read page says again. */
export function fullPage(of: EasyReadOf): { readonly title: string; readonly href: string } {
  const { start, contact } = wordsFor(EVERYONE);
  if (of === 'start') return { title: start.title, href: paths.start };
  if (of === 'help') return { title: contact.title, href: paths.help };
  return { title: routeFrontMatter(of).title, href: paths.route(of) };
}
