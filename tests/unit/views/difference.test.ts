import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CONTRACT_VERSION } from '@/lib/rules/contract-version';
import { RULE_IDS } from '@/lib/rules/ladders';
import { decisionText } from '@/lib/views/decisions';
import { DIFFERING, differenceBetween, rowsOf, type Standing } from '@/lib/views/difference';
import { asItStands, newRecord } from '@/lib/views/record';
import { ruleHistory } from '@/lib/views/rule-history';
import { recordName, records } from '@/lib/words/records';

const NOW = asItStands();
const [SECOND] = records();
if (SECOND === undefined) throw new Error('There is no record.');

const HEADING = 'answers\tnext\turgent\talongside\tthen\tnot available\tclocks\trule';
const standing = (rows: readonly string[], clocks: Standing['clocks'] = {}): Standing => ({
  table: [HEADING, ...rows],
  clocks,
});

describe('a difference between two days', () => {
  const row =
    'delay/plan-late/nothing\twritten-request\t\tmeeting\tombudsman\t\tappeal\tdelay-write';

  it('says nothing where nothing changed, or where a rule has another name alone', () => {
    const quiet = { added: [], removed: [], changed: [], changedSituations: 0 };
    expect(differenceBetween(NOW, NOW)).toMatchObject({
      ...quiet,
      clocks: { added: [], removed: [], reworded: [] },
    });
    const renamed = row.replace('delay-write', 'delay-letter');
    expect(differenceBetween(standing([row]), standing([renamed]))).toMatchObject(quiet);
  });

  it.each([
    ['next', 'written-request', 'mediation', /duty/u, /mediation/u],
    ['urgent', '\t\t', '\turgent\t', /^$/u, /^urgent$/u],
    ['alongside', '\tmeeting\t', '\tlegal-advice\t', /meeting/u, /legal advice/u],
    ['then', '\tombudsman\t', '\t\t', /Ombudsman/u, /^$/u],
    ['not available', '\t\tappeal', '\tofsted\tappeal', /^$/u, /Ofsted/u],
    ['clocks', '\tappeal\t', '\tombudsman\t', /^appeal$/u, /^ombudsman$/u],
  ] as const)('tells a change of "%s" before and after, in words', (field, old, now, was, is) => {
    const changed = row.replace(old, now);
    expect(changed).not.toBe(row);
    const found = differenceBetween(standing([row]), standing([changed]));
    expect(found.changedSituations).toBe(1);
    expect(found.counts.filter(({ situations }) => situations > 0)).toEqual([
      { field, situations: 1 },
    ]);
    const [change] = found.changed;
    expect(change?.fields.map((one) => one.field)).toEqual([field]);
    expect(change?.fields[0]?.before).toMatch(was);
    expect(change?.fields[0]?.after).toMatch(is);
    expect(change?.situations).toEqual([
      'The plan was due after 20 weeks. It is late. Nothing has been tried yet.',
    ]);
  });

  it('tells what is new and what is gone, and a clock that has other words', () => {
    const other = row.replace('nothing', 'meeting');
    const found = differenceBetween(
      standing([row], { appeal: { name: 'Appeal', by: 'May' }, old: { name: 'Old' } }),
      standing([other], { appeal: { by: 'June', name: 'Appeal' }, fresh: { name: 'Fresh' } }),
    );
    expect(found).toMatchObject({
      added: ['The plan was due after 20 weeks. It is late. A meeting did not settle it.'],
      removed: ['The plan was due after 20 weeks. It is late. Nothing has been tried yet.'],
      changedSituations: 0,
      clocks: { added: ['Fresh'], removed: ['Old'], reworded: ['Appeal'] },
    });
  });

  it('from each record to the next, and to today, counts every situation once', () => {
    const kept = [...records(), NOW];
    for (const [at, before] of kept.slice(0, -1).entries()) {
      const after = kept[at + 1] ?? NOW;
      const [old, now] = [rowsOf(before), rowsOf(after)];
      const found = differenceBetween(before, after);
      expect(found.added).toHaveLength([...now.keys()].filter((one) => !old.has(one)).length);
      expect(found.removed).toHaveLength([...old.keys()].filter((one) => !now.has(one)).length);
      const differing = [...now].filter(([address, row_]) => {
        const was = old.get(address);
        return was !== undefined && DIFFERING.some((field) => was.get(field) !== row_.get(field));
      });
      expect(found.changedSituations).toBe(differing.length);
      expect(found.changed.flatMap(({ situations }) => situations)).toHaveLength(differing.length);
    }
  });
});

describe('a release', () => {
  it('keeps the table and the clocks as they are, after the record before it', () => {
    const { name, text } = newRecord('2027-06-01', [SECOND]);
    expect(name).toBe(recordName(text));
    expect(JSON.parse(text)).toEqual({
      date: '2027-06-01',
      contract: CONTRACT_VERSION,
      previous: SECOND.id,
      table: decisionText().trimEnd().split('\n'),
      clocks: NOW.clocks,
    });
  });

  it('cannot be before the last record, nor when nothing has changed', () => {
    expect(() => newRecord('2026-11-23', [SECOND])).toThrow('2026-11-24');
    const same = { ...SECOND, ...NOW };
    expect(() => newRecord('2027-06-01', [same])).toThrow('Nothing has changed');
  });

  it('names the version of the contract that the rules follow', () => {
    const contract = readFileSync(
      new URL('../../../lib/rules/contract.md', import.meta.url),
      'utf8',
    );
    expect(/^Version (\d+),/mu.exec(contract)?.[1]).toBe(String(CONTRACT_VERSION));
  });
});

describe('the history of a rule', () => {
  const textOf = (of: Pick<Standing, 'table'>, rule: string) =>
    [...rowsOf(of).values()]
      .filter((row) => row.get('rule') === rule)
      .map((row) => [...row.values()].join('\t'))
      .join('\n');

  it('names, for every rule, the last record that had it otherwise', () => {
    const wrong = RULE_IDS.filter((rule) => {
      const last = records().findLast((one) => textOf(one, rule) !== textOf(NOW, rule));
      const said = ruleHistory(rule);
      return last === undefined
        ? said?.kind !== 'same'
        : said === undefined ||
            said.kind === 'same' ||
            said.after !== last.date ||
            (said.kind === 'new') !== (textOf(last, rule) === '');
    });
    expect(wrong).toEqual([]);
  });

  it('knows rules that are new, and rules that have changed', () => {
    const kinds = new Set(RULE_IDS.map((rule) => ruleHistory(rule)?.kind));
    expect(kinds).toContain('new');
    expect(kinds).toContain('changed');
  });
});
