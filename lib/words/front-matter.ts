import type { Fault } from './content-error';

/** A name after the first --- would have the reader of labels run the label as code. */
export function strangeOpening(text: string, file: string): Fault | undefined {
  if (/^---\r?\n/u.test(text)) return undefined;
  return { file, line: 1, message: 'the first line must be --- and nothing else' };
}
