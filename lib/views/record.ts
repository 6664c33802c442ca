import { CONTRACT_VERSION } from '@/lib/rules/contract-version';
import { clocks } from '@/lib/words/read';
import { type KeptRecord, recordName, records } from '@/lib/words/records';
import { decisionText } from './decisions';

/** What a record holds of the site as it is now. */
export function asItStands(): Pick<KeptRecord, 'contract' | 'table' | 'clocks'> {
  return {
    contract: CONTRACT_VERSION,
    table: decisionText().trimEnd().split('\n'),
    clocks: clocks(),
  };
}

/**
 * The record that a release on this day keeps, with its name.
 *
 * @throws Error if the day is before the last record, or nothing has changed since
 */
export function newRecord(
  day: string,
  kept: readonly KeptRecord[] = records(),
): { readonly name: string; readonly text: string } {
  const last = kept.at(-1);
  const now = asItStands();
  if (last !== undefined && day < last.date)
    throw new Error(`The last record is of ${last.date}: a release cannot be before it.`);
  if (
    last !== undefined &&
    JSON.stringify([last.table, last.clocks]) === JSON.stringify([now.table, now.clocks])
  )
    throw new Error(`Nothing has changed since the record of ${last.date}.`);
  const { contract, table, clocks: words } = now;
  const record = { date: day, contract, previous: last?.id ?? null, table, clocks: words };
  const text = `${JSON.stringify(record, null, 1)}\n`;
  return { name: recordName(text), text };
}
