import { z } from 'zod';
import type { SourceId } from '@/lib/domain/source';

export const text = z.string().trim().min(1);
export const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
export const webAddress = z.url({ protocol: /^https?$/u });

/** A day as YYYY-MM-DD. YAML hands over an unquoted date as a Date. */
export const day = z.union([
  z.date().transform((date) => date.toISOString().slice(0, 10)),
  z.iso.date(),
]);

/** That each is a source is for `checkContent`, which can say what is near. */
export const sourceId = z.custom<SourceId>((value) => id.safeParse(value).success);

/**
 * When something was last held against where it comes from, and the day by which it must be again. The release check
 * warns a month before that day, and fails after it.
 */
export const review = { checked: day, reviewBy: day } as const;
