import { ContentError } from '@/lib/words/content-error';
import { checkContent } from './check';

/**
 * Run by the build before any page is made: all content is held against its rules.
 *
 * @throws ContentError with every fault of every file
 */
const faults = await checkContent();
if (faults.length > 0) throw new ContentError(faults);
