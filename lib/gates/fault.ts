import type { Fault } from '@/lib/words/content-error';
import { pathFor } from '@/lib/words/read';

/** A fault in one file of the content, named as an editor knows it. */
export function fault(name: string, root: string, message: string, line?: number): Fault {
  const file = pathFor(name, root);
  return line === undefined ? { file, message } : { file, line, message };
}
