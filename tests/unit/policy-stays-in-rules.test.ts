import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseAst } from 'vitest/node';
import { ANSWERS, KEYS } from '@/lib/domain/answers';
import { CLOCK_IDS } from '@/lib/domain/clock';
import { ROUTE_IDS } from '@/lib/domain/route';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The rooms above `lib/rules`: none of them may know one answer from another. */
const ROOMS = ['app', 'components', 'lib/views', 'lib/words'] as const;

const VOICES: ReadonlySet<string> = new Set(ANSWERS.who);
const IDS: ReadonlySet<string> = new Set(KEYS.flatMap((key): readonly string[] => ANSWERS[key]));

/**
 * Ids that stand for something else as well, and may stand where they are not used as an answer:
 * routes, clocks, and two words of everyday code.
 */
const ORDINARY = {
  certificate: 'a date on the page of dates, and what decided one',
};
const SHARED: ReadonlySet<string> = new Set([
  ...[...ROUTE_IDS, ...CLOCK_IDS].filter((id) => IDS.has(id)),
  ...Object.keys(ORDINARY),
]);

type Node = { readonly type: string; readonly start: number } & Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' &&
  value !== null &&
  'type' in value &&
  typeof value.type === 'string' &&
  'start' in value;

/** What stands inside a bracket, an `as`, a `!` or a `?.`. */
function bare(value: unknown): Node | undefined {
  if (!isNode(value)) return undefined;
  const { expression } = value;
  return /^TS|^Parenthesized|^Chain/u.test(value.type) && isNode(expression)
    ? bare(expression)
    : value;
}

const nameOf = (value: unknown): string =>
  isNode(value) ? String(value['name'] ?? value['value'] ?? '') : '';

const isKey = (name: string): boolean => KEYS.some((key) => key === name);

/** Whether an expression is an answer, by its name: `tried`, `answers.tried`, `answers?.['tried']`. */
function isAnAnswer(value: unknown): boolean {
  const node = bare(value);
  if (node?.type === 'Identifier') return isKey(nameOf(node));
  return node?.type === 'MemberExpression' && isKey(nameOf(node['property']));
}

const EQUALITY = ['==', '===', '!=', '!=='];

/** Whether what stands at the end of this line of nodes is compared with, or given as, an answer. */
function usedAsAnswer(line: readonly Node[]): boolean {
  const at = line.findLastIndex((node, index) => index < line.length - 1 && bare(node) === node);
  const parent = line[at];
  switch (parent?.type) {
    case 'BinaryExpression':
      return (
        EQUALITY.includes(String(parent['operator'])) &&
        (isAnAnswer(parent['left']) || isAnAnswer(parent['right']))
      );
    case 'SwitchCase':
      return isAnAnswer(line[at - 1]?.['discriminant']);
    case 'Property':
    case 'JSXAttribute':
      return isKey(nameOf(parent['key'] ?? parent['name']));
    case 'AssignmentExpression':
      return isAnAnswer(parent['left']);
    case 'ConditionalExpression':
    case 'LogicalExpression':
      return usedAsAnswer(line.slice(0, at + 1));
    case 'ArrayExpression':
      return line.some(
        (node) => node.type === 'CallExpression' && [node['arguments']].flat().some(isAnAnswer),
      );
    default:
      return false;
  }
}

/** The text of a literal, also of a template without a gap. */
function textOf(node: Node): string | undefined {
  if (node.type === 'Literal' && typeof node['value'] === 'string') return node['value'];
  const quasis = node.type === 'TemplateLiteral' ? [node['quasis']].flat() : [];
  const [quasi] = quasis;
  if (quasis.length !== 1 || !isNode(quasi)) return undefined;
  const { value } = quasi;
  return typeof value === 'object' && value !== null && 'raw' in value
    ? String(value.raw)
    : undefined;
}

function faultAt(room: string, line: readonly Node[]): string | undefined {
  const node = line.at(-1);
  if (node === undefined) return undefined;
  if (node.type === 'MemberExpression') {
    const by = node['computed'] === true ? bare(node['property']) : undefined;
    if (isAnAnswer(by) && nameOf(bare(by?.['object'])) === 'answers')
      return 'looks something up by an answer';
    const of = bare(node['object']);
    return nameOf(node['property']) === 'kind' && nameOf(of?.['property'] ?? of) === 'situation'
      ? 'asks for the kind of a situation'
      : undefined;
  }
  if (node.type === 'ImportDeclaration')
    return nameOf(node['source']).endsWith('/domain/situation')
      ? 'knows the situations'
      : undefined;
  const text = textOf(node);
  if (text === undefined || !IDS.has(text)) return undefined;
  if (VOICES.has(text) && room === 'lib/words') return undefined;
  if (SHARED.has(text) && !usedAsAnswer(line)) return undefined;
  return `names the answer '${text}'`;
}

/** What a file knows of answers, each with its line. */
function faultsIn(file: string, text: string): string[] {
  const room = ROOMS.find((one) => file.startsWith(`${one}/`)) ?? '';
  const faults: string[] = [];
  const visit = (value: unknown, above: readonly Node[]): void => {
    if (Array.isArray(value)) for (const one of value) visit(one, above);
    if (!isNode(value)) return;
    const line = [...above, value];
    const fault = faultAt(room, line);
    if (fault !== undefined)
      faults.push(`${file}:${text.slice(0, value.start).split('\n').length} ${fault}`);
    for (const part of Object.values(value)) visit(part, line);
  };
  visit(parseAst(text, { lang: file.endsWith('x') ? 'tsx' : 'ts', astType: 'ts' }), []);
  return faults;
}

const filesUnder = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'));
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

describe('above the rules, no room knows one answer from another', () => {
  it.each(ROOMS)('in %s', (room) => {
    const files = filesUnder(room);
    expect(files.length).toBeGreaterThan(0);
    expect(files.flatMap((file) => faultsIn(file, read(file)))).toEqual([]);
  });

  it('and no word is let through that nothing needs', () => {
    const texts = ROOMS.flatMap(filesUnder).map(read).join('\n');
    expect(Object.keys(ORDINARY).filter((word) => !texts.includes(`'${word}'`))).toEqual([]);
  });
});

describe('beside the rules, the dates', () => {
  it('know of the answers no more than the age of a letter', () => {
    const files = filesUnder('lib/deadlines');
    expect(files.filter((file) => read(file).includes('/domain/answers'))).toEqual([
      'lib/deadlines/letter-age.ts',
    ]);
  });
});

describe('the reader of code', () => {
  const planted = (text: string, file = 'lib/views/example.ts') => faultsIn(file, `\n${text}`);

  it.each([...IDS].filter((id) => !SHARED.has(id)))('finds %s wherever it stands', (id) => {
    for (const text of [
      `const a = '${id}';`,
      `const a = b === "${id}";`,
      `const a = \`${id}\`;`,
      `const a = { '${id}': 1 };`,
      `type A = Exclude<B, '${id}'>;`,
      `const a = <A>('${id}' as const);`,
    ])
      expect(planted(text), text).toEqual([`lib/views/example.ts:2 names the answer '${id}'`]);
    expect(planted(`const a = <p title="${id}" />;`, 'app/a/b.tsx')).toEqual([
      `app/a/b.tsx:2 names the answer '${id}'`,
    ]);
  });

  it.each([...SHARED])('finds %s where it is used as an answer, and there alone', (id) => {
    for (const text of [
      `const a = answers.tried === '${id}';`,
      `const a = '${id}' !== state.answers?.about;`,
      `const a = tried === ('${id}' as const);`,
      `const a = { tried: '${id}' as const };`,
      `const a = { tried: b ? '${id}' : c };`,
      `answers.tried = '${id}';`,
      `switch (answers.tried) { case '${id}': }`,
      `const a = ['${id}'].includes(answers.tried);`,
      `const a = <A tried="${id}" />;`,
    ])
      expect(planted(text, 'components/a.tsx'), text).toEqual([
        `components/a.tsx:2 names the answer '${id}'`,
      ]);
    for (const text of [
      `const a = route === '${id}';`,
      `const a = { route: '${id}' };`,
      `switch (kind) { case '${id}': }`,
      `const a = ['${id}'].includes(clock.id);`,
    ])
      expect(planted(text), text).toEqual([]);
  });

  it('finds a table that is read by an answer, and the kind of a situation', () => {
    expect(planted('const a = WORDS[answers.part];')).toEqual([
      'lib/views/example.ts:2 looks something up by an answer',
    ]);
    for (const text of ['const a = state.situation.kind;', 'const a = situation.kind;'])
      expect(planted(text)).toEqual(['lib/views/example.ts:2 asks for the kind of a situation']);
    expect(planted("import type { A } from '@/lib/domain/situation';")).toEqual([
      'lib/views/example.ts:2 knows the situations',
    ]);
  });

  it('lets the words know who is reading, and nobody else above the rules', () => {
    for (const voice of VOICES) {
      const text = `const a = speaker.voice === '${voice}';`;
      expect(planted(text, 'lib/words/a.ts')).toEqual([]);
      expect(planted(text, 'components/a.tsx')).toHaveLength(1);
    }
  });

  it('does not take a comment or a longer text for an answer', () => {
    expect(planted("// 'placement'\nconst a = 'placement-note';")).toEqual([]);
  });
});
