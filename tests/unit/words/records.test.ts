import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ContentError } from '@/lib/words/content-error';
import { recordName, records } from '@/lib/words/records';

const FOLDER = join(process.cwd(), 'content/history');

/** Version 2, as it stood on the last whole day before version 3. */
const FIRST = 'eb6b1f36956675b536ce34f2eee4408d5a91ff9540a850eced936530ff9a2048';

describe('the records of what the site advised', () => {
  it('never change: each is named by the SHA-256 of its text', () => {
    const names = readdirSync(FOLDER);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names)
      expect(`${recordName(readFileSync(join(FOLDER, name), 'utf8'))}.json`).toBe(name);
  });

  it('begin with version 2, and go on in the order of their days', () => {
    const kept = records();
    expect(kept[0]).toMatchObject({ id: FIRST, contract: 2, date: '2026-11-24', previous: null });
    const days = kept.map(({ date }) => date);
    expect(days).toEqual(days.toSorted());
    expect(kept.map(({ previous }) => previous)).toEqual([
      null,
      ...kept.slice(0, -1).map(({ id }) => id),
    ]);
  });
});

describe('a folder of records', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'records-'));
    cpSync(FOLDER, join(root, 'history'), { recursive: true });
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const keep = (record: object): string => {
    const text = JSON.stringify(record);
    writeFileSync(join(root, 'history', `${recordName(text)}.json`), text);
    return recordName(text);
  };
  const faults = (): readonly string[] => {
    try {
      records(root);
      return [];
    } catch (error) {
      if (error instanceof ContentError) return error.faults.map(({ message }) => message);
      throw error;
    }
  };
  const later = (previous: string | null) => ({
    date: '2027-01-01',
    contract: 3,
    previous,
    table: ['answers\tnext', 'delay\tmeeting'],
    clocks: {},
  });

  it('is read in its order when a record follows another', () => {
    const last = records(root).at(-1)?.id ?? null;
    const second = keep(later(last));
    keep({ ...later(second), date: '2027-02-01' });
    expect(
      records(root)
        .map(({ date }) => date)
        .slice(-2),
    ).toEqual(['2027-01-01', '2027-02-01']);
  });

  it('is refused when one letter of a record was changed', () => {
    const path = join(root, 'history', `${FIRST}.json`);
    writeFileSync(path, readFileSync(path, 'utf8').replace('meeting', 'mediation'));
    expect(faults()).toEqual(['this record was changed: its name is not its SHA-256']);
  });

  it('is refused when a record is missing, or two follow the same one', () => {
    keep(later('0'.repeat(64)));
    expect(faults()).toEqual(['this record does not follow the one before it']);
    const [first] = readdirSync(FOLDER);
    keep(later(first?.replace('.json', '') ?? null));
    keep({ ...later(first?.replace('.json', '') ?? null), date: '2027-03-01' });
    expect(faults()).toHaveLength(3);
  });

  it('may be empty', () => {
    rmSync(join(root, 'history'), { recursive: true });
    expect(records(root)).toEqual([]);
  });
});
