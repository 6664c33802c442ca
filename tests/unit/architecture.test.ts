import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The rooms that hold code, and the rooms that each may import from besides itself. `content` is words as data. */
const ROOMS = {
  'lib/domain': { code: [], types: ['content'] },
  'lib/flow': { code: ['lib/domain'], types: [] },
  'lib/rules': { code: ['lib/domain'], types: ['content'] },
  'lib/deadlines': { code: ['lib/domain'], types: [] },
  'lib/words': { code: ['lib/domain'], types: ['content'] },
  'lib/gates': { code: ['lib/domain', 'lib/flow', 'lib/deadlines', 'lib/words'], types: [] },
  'lib/views': {
    code: ['lib/domain', 'lib/flow', 'lib/rules', 'lib/deadlines', 'lib/words'],
    types: [],
  },
  'lib/delivery': { code: [], types: [] },
  components: {
    code: [],
    types: ['lib/domain', 'lib/flow', 'lib/deadlines', 'lib/words', 'lib/views'],
  },
  app: {
    code: [
      'lib/domain',
      'lib/flow',
      'lib/deadlines',
      'lib/words',
      'lib/views',
      'components',
      'content',
    ],
    types: [],
  },
} as const satisfies Record<
  string,
  { readonly code: readonly string[]; readonly types: readonly string[] }
>;

type Room = keyof typeof ROOMS;

const ROOM_NAMES = Object.keys(ROOMS).filter((name): name is Room => name in ROOMS);

/** The rooms that may read and write files. */
const FILE_ROOMS: readonly Room[] = ['lib/words', 'lib/gates', 'lib/delivery'];

/** What an import says: where it stands, what it names, and whether it is gone after compiling. */
type Import = { readonly file: string; readonly target: string; readonly typeOnly: boolean };

const CODE_FILE = /\.(ts|tsx|mts|cts|js|jsx|mjs|cjs)$/;

/** `import … from`, `export … from`, `import '…'`; then `import('…')` and `require('…')`, in code and in comments that hold types. */
const STATEMENT =
  /^[ \t]*(?:import|export)\b(\s+type\b(?!\s*(?:,|from)))?(?:[^;'"`]*?\bfrom)?\s*(['"])([^'"]+)\2/gm;
const CALL = /\b(?:import|require)\(\s*(['"`])([^'"`]+)\1/g;

function importsOf(file: string, text: string): Import[] {
  return [
    ...[...text.matchAll(STATEMENT)].map(([, type, , target = '']) => ({
      file,
      target,
      typeOnly: type !== undefined,
    })),
    ...[...text.matchAll(CALL)].map(([, , target = '']) => ({ file, target, typeOnly: false })),
  ];
}

function filesUnder(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && CODE_FILE.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

const FILES = ['lib', 'components', 'app'].flatMap(filesUnder);
const IMPORTS = FILES.flatMap((file) => importsOf(file, readFileSync(join(ROOT, file), 'utf8')));

const inFolder = (path: string, folder: string): boolean => path.startsWith(`${folder}/`);
const roomOf = (file: string): Room | undefined => ROOM_NAMES.find((room) => inFolder(file, room));

/** The path inside the project that an import names, or undefined for a package or a part of Node. */
function projectPath({ file, target }: Import): string | undefined {
  if (target.startsWith('@/')) return target.slice(2);
  if (!target.startsWith('.')) return undefined;
  return relative(ROOT, resolve(ROOT, dirname(file), target))
    .split(sep)
    .join('/');
}

/** Why an import may not stand where it does; undefined if it may. */
function fault(one: Import): string | undefined {
  const { file, target, typeOnly } = one;
  const says = (why: string) => `${file} imports ${target}: ${why}`;
  const room = roomOf(file);
  if (room === undefined) return says('this file is in no room that the directions name');
  const inLib = room.startsWith('lib/');
  const path = projectPath(one);

  if (path === undefined) {
    const [name = ''] = target.replace(/^node:/, '').split('/');
    if (name === 'fs' && !FILE_ROOMS.includes(room))
      return says('only lib/words, lib/gates and lib/delivery touch files');
    if (name === 'next' && room !== 'app' && room !== 'lib/delivery')
      return says('only app and lib/delivery know Next');
    if ((name === 'react' || name === 'react-dom') && inLib && room !== 'lib/delivery')
      return says('lib does not know React');
    return undefined;
  }
  if (inFolder(path, room)) return undefined;
  const allowed: { readonly code: readonly string[]; readonly types: readonly string[] } =
    ROOMS[room];
  if (allowed.code.some((other) => inFolder(path, other))) return undefined;
  if (allowed.types.some((other) => inFolder(path, other)))
    return typeOnly ? undefined : says('types only, so `import type`');
  return says(`${room} may not import from there`);
}

describe('the directions of the design', () => {
  it('are read from files: there is code in every room, and imports in it', () => {
    for (const room of ROOM_NAMES)
      expect(FILES.filter((file) => inFolder(file, room)).length, room).toBeGreaterThan(0);
    expect(IMPORTS.length).toBeGreaterThan(FILES.length);
    const between = IMPORTS.flatMap((one) => projectPath(one) ?? []);
    for (const room of [
      'lib/domain',
      'lib/flow',
      'lib/rules',
      'lib/words',
      'lib/gates',
      'lib/views',
      'components',
    ])
      expect(between.filter((path) => inFolder(path, room)).length, room).toBeGreaterThan(0);
  });

  it('hold for every import of lib, components and app', () => {
    expect(IMPORTS.flatMap((one) => fault(one) ?? [])).toEqual([]);
  });

  it('keep every file of lib in a room', () => {
    expect(FILES.filter((file) => roomOf(file) === undefined)).toEqual([]);
  });
});

describe('the reader of imports', () => {
  const read = (text: string) =>
    importsOf('lib/rules/example.ts', text).map(({ target, typeOnly }) => [target, typeOnly]);

  it('sees every way in which a file can name another', () => {
    expect(read("import { a } from 'one';")).toEqual([['one', false]]);
    expect(read("import type { A } from 'one';")).toEqual([['one', true]]);
    expect(read("import type A from 'one';")).toEqual([['one', true]]);
    expect(read("import type, { a } from 'one';")).toEqual([['one', false]]);
    expect(read("import { type A } from 'one';")).toEqual([['one', false]]);
    expect(read("import {\n  a,\n  type B,\n} from '../one';")).toEqual([['../one', false]]);
    expect(read("import './one.css';")).toEqual([['./one.css', false]]);
    expect(read("import * as a from 'one';")).toEqual([['one', false]]);
    expect(read("export { a } from 'one';")).toEqual([['one', false]]);
    expect(read("export * from 'one';")).toEqual([['one', false]]);
    expect(read("export type { A } from 'one';")).toEqual([['one', true]]);
    expect(read("const a = await import('one');")).toEqual([['one', false]]);
    expect(read("const a = require('one');")).toEqual([['one', false]]);
    expect(read("import a from 'one'\nimport b from 'two'")).toEqual([
      ['one', false],
      ['two', false],
    ]);
    expect(read("export const a = 'one';\nexport type B = 'two';")).toEqual([]);
  });

  const faultOf = (file: string, target: string, typeOnly = false) =>
    fault({ file, target, typeOnly });

  it.each([
    ['lib/rules/a.ts', '@/lib/flow/walk'],
    ['lib/rules/a.ts', '../flow/walk'],
    ['lib/flow/a.ts', '@/lib/rules/decide'],
    ['lib/deadlines/a.ts', '@/lib/flow/walk'],
    ['lib/domain/a.ts', '@/lib/flow/walk'],
    ['lib/domain/a.ts', '@/content/sources.json'],
    ['lib/words/a.ts', '@/components/icon'],
    ['lib/words/a.ts', '@/app/paths'],
    ['lib/words/a.ts', 'react'],
    ['lib/words/a.ts', 'next/navigation'],
    ['lib/flow/a.ts', 'node:fs'],
    ['lib/flow/a.ts', 'fs/promises'],
    ['lib/delivery/a.mjs', '../content/read'],
    ['lib/stray.ts', 'zod'],
    ['components/a.tsx', '@/lib/domain/route'],
    ['components/a.tsx', '@/app/paths'],
    ['components/a.tsx', 'next/link'],
    ['components/a.tsx', 'node:fs'],
    ['app/a.tsx', 'node:fs'],
    ['app/a.tsx', '@/lib/delivery/pack.mjs'],
    ['app/a.tsx', '@/tests/support/situations'],
    ['lib/flow/a.ts', '@/tests/support/situations'],
  ])('would name %s importing %s', (file, target) => {
    expect(faultOf(file, target)).toMatch(file);
  });

  it.each([
    ['lib/domain/a.ts', '@/content/sources.json', true],
    ['lib/flow/a.ts', '@/lib/domain/route', false],
    ['lib/words/a.ts', 'node:fs', false],
    ['lib/delivery/a.mjs', 'next/constants', false],
    ['components/a.tsx', '@/lib/domain/route', true],
    ['components/mdx/a.tsx', '../icon', false],
    ['app/check/a.tsx', '@/components/icon', false],
    ['app/check/a.tsx', 'next/navigation', false],
  ])('lets %s import %s', (file, target, typeOnly) => {
    expect(faultOf(file, target, typeOnly)).toBeUndefined();
  });
});
