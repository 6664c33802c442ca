import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ContentError } from './content-error';
import { CONTENT, data, pathFor, textOf } from './read';

/** The decision table and the clocks as they stood on a day: what this site advised then. */

const FOLDER = 'history';

const text = z.string();

const record = z.strictObject({
  /** The day of the release, or the last whole day on which it stood. */
  date: z.iso.date(),
  /** The version of the contract. */
  contract: z.int().min(1),
  /** The name of the record before; null for the first. */
  previous: z.string().nullable(),
  /** The lines of the decision table, its heading first; tabs between the cells. */
  table: z.array(text).min(2),
  /** The words about each clock. */
  clocks: z.record(text, z.record(text, z.union([text, z.record(text, text)]).optional())),
});

export type KeptRecord = z.infer<typeof record> & {
  /** The SHA-256 of the file's text, which is its name. */
  readonly id: string;
};

/** The name of a record with this text: it cannot be changed without becoming another. */
export function recordName(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The text of a record as it is kept. */
export function recordText(id: string, root = CONTENT): string {
  return textOf(`${FOLDER}/${id}.json`, root);
}

/**
 * Every record, the oldest first.
 *
 * @throws ContentError if one is not what its name says, or does not name the one before it
 */
export function records(root = CONTENT): readonly KeptRecord[] {
  const folder = join(/*turbopackIgnore: true*/ root, FOLDER);
  if (!existsSync(folder)) return [];
  const ids = readdirSync(folder).map((name) => name.replace(/\.json$/u, ''));
  const kept = ids.map((id) => ({ ...data(root, `${FOLDER}/${id}.json`, record), id }));
  const chain: KeptRecord[] = [];
  for (;;) {
    const last = chain.at(-1)?.id ?? null;
    const [next, ...others] = kept.filter(({ previous }) => previous === last);
    if (next === undefined || others.length > 0) break;
    chain.push(next);
  }
  const faults = [
    ...ids
      .filter((id) => recordName(recordText(id, root)) !== id)
      .map((id) => ({ id, message: 'this record was changed: its name is not its SHA-256' })),
    ...kept
      .filter(({ id }) => !chain.some((one) => one.id === id))
      .map(({ id }) => ({ id, message: 'this record does not follow the one before it' })),
  ];
  if (faults.length === 0) return chain;
  throw new ContentError(
    faults.map(({ id, message }) => ({ file: pathFor(`${FOLDER}/${id}.json`, root), message })),
  );
}
