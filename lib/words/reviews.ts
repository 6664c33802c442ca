import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { CONTENT, data } from './read';

/** What people who know the law marked right or wrong, situation by situation. */

const text = z.string().trim().min(1);

const mark = z.strictObject({
  /** The answers of the situation, as its address has them, without who asks. */
  situation: text,
  /** What was decided when it was marked, by ids. */
  rule: text,
  next: text,
  urgent: z.boolean(),
  alongside: z.array(text),
  notAvailable: z.array(text),
  mark: z.enum(['right', 'wrong']),
  missing: z.string(),
});

export type Mark = z.infer<typeof mark>;

export const reviewFile = z.strictObject({
  /** The name, and what the reviewer is, as they wish it to be published. */
  reviewer: text,
  day: z.iso.date(),
  marks: z.array(mark).min(1),
});

export type Review = z.infer<typeof reviewFile>;

const FOLDER = 'reviews';

/** Every review that was read back, in the order of their names. Throws ContentError if one has a fault. */
export function reviews(root = CONTENT): readonly Review[] {
  const folder = join(/*turbopackIgnore: true*/ root, FOLDER);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .toSorted()
    .map((name) => data(root, `${FOLDER}/${name}`, reviewFile));
}
