import { ANSWERS, type Answers, KEYS } from '@/lib/domain/answers';
import { isRouteId } from '@/lib/domain/route';
import { routeFrontMatter, voices } from '@/lib/words/read';
import type { KeptRecord } from '@/lib/words/records';
import { EVERYONE, say } from '@/lib/words/say';
import { grouped } from './grouped';
import { situationInWords } from './situation-words';

/** What stood on a day: a record, or the site as it is now. */
export type Standing = Pick<KeptRecord, 'table' | 'clocks'>;

/** The columns of a record's table in which a situation can differ, as its heading names them. */
export const DIFFERING = [
  'next',
  'urgent',
  'alongside',
  'then',
  'not available',
  'clocks',
] as const;

export type Field = (typeof DIFFERING)[number];

type Row = ReadonlyMap<string, string>;

/** Situations in which the same has changed in the same way. */
export type ChangedAlike = {
  readonly fields: readonly {
    readonly field: Field;
    readonly before: string;
    readonly after: string;
  }[];
  readonly situations: readonly string[];
};

/** How two standings differ, situation by situation and clock by clock, in plain words. */
export type Difference = {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly ChangedAlike[];
  /** In how many situations each column differs. */
  readonly counts: readonly { readonly field: Field; readonly situations: number }[];
  readonly changedSituations: number;
  readonly clocks: {
    readonly added: readonly string[];
    readonly removed: readonly string[];
    readonly reworded: readonly string[];
  };
};

/** The rows of a record's table, by the answers of their situation. */
export function rowsOf({ table }: Pick<Standing, 'table'>): ReadonlyMap<string, Row> {
  const [heading = '', ...lines] = table;
  const names = heading.split('\t');
  return new Map(
    lines.map((line) => {
      const cells = line.split('\t');
      return [
        cells[0] ?? '',
        new Map(names.map((name, at): [string, string] => [name, cells[at] ?? ''])),
      ];
    }),
  );
}

/** Answers by the ids in an address: each id belongs to one key. */
function answersAt(address: string): Answers {
  const ids = address.split('/');
  return Object.fromEntries(
    KEYS.flatMap((key) => {
      const found = ids.find((id) => ANSWERS[key].some((value) => value === id));
      return found === undefined ? [] : [[key, found]];
    }),
  );
}

const inWords = (address: string): string => situationInWords(answersAt(address));

const routeInWords = (id: string): string =>
  isRouteId(id) ? say(routeFrontMatter(id).action, EVERYONE, voices()) : id.replaceAll('-', ' ');

function nameOfClock(id: string, standing: Standing): string {
  const name = standing.clocks[id]?.['name'];
  return say(typeof name === 'string' ? name : id.replaceAll('-', ' '), EVERYONE, voices());
}

/** A cell of the table in words; empty where there is nothing. */
function cellInWords(field: Field, cell: string, standing: Standing): string {
  if (field === 'urgent' || cell === '') return cell;
  const ids = cell.split(', ');
  const words = ids.map((id) =>
    field === 'clocks' ? nameOfClock(id, standing) : routeInWords(id),
  );
  return words.join('; ');
}

function changedFields(before: Row, after: Row): readonly Field[] {
  return DIFFERING.filter((field) => before.get(field) !== after.get(field));
}

/** The words of a clock as one text, in whatever order they stand. */
const wordsOf = (clock: Standing['clocks'][string] = {}): string =>
  JSON.stringify(Object.entries(clock).toSorted(([one], [other]) => one.localeCompare(other)));

function clocksBetween(before: Standing, after: Standing): Difference['clocks'] {
  const [old, now] = [Object.keys(before.clocks), Object.keys(after.clocks)];
  return {
    added: now.filter((id) => !old.includes(id)).map((id) => nameOfClock(id, after)),
    removed: old.filter((id) => !now.includes(id)).map((id) => nameOfClock(id, before)),
    reworded: now
      .filter((id) => old.includes(id) && wordsOf(before.clocks[id]) !== wordsOf(after.clocks[id]))
      .map((id) => nameOfClock(id, after)),
  };
}

/** Another next step is told before all else that changed. */
const rank = ([first]: readonly { readonly fields: readonly Field[] }[]): number =>
  first?.fields.includes('next') === true ? 0 : 1;

/** What changed from one standing to another, another next step first. */
export function differenceBetween(before: Standing, after: Standing): Difference {
  const [old, now] = [rowsOf(before), rowsOf(after)];
  const both = [...now].flatMap(([address, row]) => {
    const was = old.get(address);
    const fields = was === undefined ? [] : changedFields(was, row);
    return was === undefined || fields.length === 0 ? [] : [{ address, was, row, fields }];
  });
  const alike = grouped(both, ({ was, row, fields }) =>
    JSON.stringify(fields.map((field) => [field, was.get(field), row.get(field)])),
  );
  const nextFirst = alike.toSorted((one, other) => rank(one) - rank(other));
  return {
    added: [...now.keys()].filter((address) => !old.has(address)).map(inWords),
    removed: [...old.keys()].filter((address) => !now.has(address)).map(inWords),
    changed: nextFirst.flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      const { was, row, fields } = first;
      return [
        {
          fields: fields.map((field) => ({
            field,
            before: cellInWords(field, was.get(field) ?? '', before),
            after: cellInWords(field, row.get(field) ?? '', after),
          })),
          situations: group.map(({ address }) => inWords(address)),
        },
      ];
    }),
    counts: DIFFERING.map((field) => ({
      field,
      situations: both.filter(({ fields }) => fields.includes(field)).length,
    })),
    changedSituations: both.length,
    clocks: clocksBetween(before, after),
  };
}
