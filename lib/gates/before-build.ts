import { ContentError } from '@/lib/words/content-error';
import { checkContent } from './check';
import { CLOSED_LISTS } from './closed-lists';

/**
 * Called by the build before any page is made: all content is held against its rules.
 *
 * @returns what the delivery needs to know of the closed lists
 * @throws ContentError with every fault of every file
 */
export async function beforeBuild(): Promise<typeof CLOSED_LISTS> {
  const faults = await checkContent();
  if (faults.length > 0) throw new ContentError(faults);
  return CLOSED_LISTS;
}
