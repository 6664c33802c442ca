import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '@/lib/words/content-error';
import { CLAIMS } from './banned-words';
import { sentencesIn } from './passage';
import type { Readable } from './readable';

const PLAN = 'try-with-people.md';

/** What stands below the heading of the results until somebody has tried the site. */
const NONE = /^## Results\s+None yet\./mu;
const RESULTS = /^## Results$/mu;

/** A sentence that says what has not been done, or cannot be said, claims nothing. */
const DENIES = /\b(?:not|no|none|nobody|cannot|never|yet)\b/iu;

/** Whether people have tried the site: the plan for it, in a folder of content, holds results. */
export function hasBeenTried(root: string): boolean {
  const path = join(root, PLAN);
  if (!existsSync(path)) return false;
  const plan = readFileSync(path, 'utf8');
  return RESULTS.test(plan) && !NONE.test(plan);
}

/** Names each sentence that claims what only people who have tried the site can say. */
export function claimFaults(text: Readable): Fault[] {
  const pattern = new RegExp(`(?<!\\p{L})(?:${CLAIMS.join('|')})(?!\\p{L})`, 'iu');
  const found = text.readers.flatMap((reader) =>
    text.passages(reader).flatMap(({ file, line, text: passage }) =>
      sentencesIn(passage)
        .filter((sentence) => !DENIES.test(sentence))
        .flatMap((sentence) => pattern.exec(sentence)?.[0] ?? [])
        .map((claim) => {
          const message = `"${claim}" claims what nobody has tried; see content/${PLAN}`;
          return line === undefined ? { file, message } : { file, line, message };
        }),
    ),
  );
  return [...new Map(found.map((one) => [`${one.line} ${one.message}`, one])).values()];
}
