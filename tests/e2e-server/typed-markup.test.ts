/** What a visitor types is text, even where it reads as what the proof of a plain document refuses. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type DefaultTreeAdapterTypes, parse, defaultTreeAdapter as tree } from 'parse5';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { residueOf } from '../../lib/delivery/plain-document.mjs';
import { KEYS } from '../../lib/domain/answers';
import { get } from '../server/raw-request';
import { type Served, serve } from '../server/tiny-site';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What the proof looks for, each as somebody may type it; short ones first, because some boxes are short. */
const PATTERNS = [
  '__next',
  '$RC $RX',
  '/_next/',
  '<!--',
  '<!--$?-->',
  ' style=1',
  'a onclick=1',
  '" onfocus="1',
  '<p style=1>',
  '<b onclick=1',
  '<script>1</script>',
  '<template id="B:0">',
  '<style>b{}</style>',
  '</style></head><body></body>',
  'javascript:alert(1)',
  '<a href="javascript:1">',
  '<link rel="stylesheet" href="a">',
  'self.__next_f.push([1])',
];

type Node = DefaultTreeAdapterTypes.Node;

function nodesOf(node: Node): Node[] {
  return [node, ...('childNodes' in node ? node.childNodes.flatMap(nodesOf) : [])];
}

/** What a person reads of a page: its text, and what stands in its boxes. */
function readOf(document: string): string {
  return nodesOf(parse(document))
    .flatMap((node) => {
      if (tree.isTextNode(node)) return node.value;
      if (!tree.isElementNode(node)) return [];
      return node.attrs.filter(({ name }) => name === 'value').map(({ value }) => value);
    })
    .join('\n');
}

/** The names of the boxes of a page. */
function boxesOf(document: string): string[] {
  return nodesOf(parse(document)).flatMap((node) =>
    tree.isElementNode(node) && node.tagName === 'input'
      ? node.attrs.filter(({ name }) => name === 'name').map(({ value }) => value)
      : [],
  );
}

describe.skipIf(!existsSync(join(ROOT, 'site/pack.json')))(
  'what a visitor types (not run before a build)',
  () => {
    let site: Served;
    beforeAll(async () => {
      site = await serve(ROOT, { LOG: 'off' });
    });
    afterAll(async () => {
      await site.stop();
    });

    /** What is wrong with the answer to a query: its status, its markup, or that a page does not show these words. */
    async function faultsOf(target: string, shown?: string): Promise<string[]> {
      const answer = await get(site.port, target);
      const document = answer.body.toString();
      const isPage = answer.header('content-type').startsWith('text/html');
      return [
        ...([200, 400].includes(answer.status) ? [] : [`status ${answer.status}`]),
        ...(isPage ? residueOf(document) : []),
        ...(shown === undefined || readOf(document).includes(shown) ? [] : ['it is not shown']),
      ].map((fault) => `${target}: ${fault}`);
    }
    const query = (pairs: Record<string, string>) => new URLSearchParams(pairs).toString();

    it.each(PATTERNS)('is text on the page of search: %s', async (typed) => {
      expect(await faultsOf(`/search?${query({ q: typed })}`, typed.trim())).toEqual([]);
    });

    it.each(PATTERNS)('is text in every box for a date: %s', async (typed) => {
      const kinds = [
        ...(await get(site.port, '/deadlines')).body.toString().matchAll(/[?;]kind=([a-z-]+)/g),
      ].map(([, kind = '']) => kind);
      expect(kinds.length).toBeGreaterThan(5);
      const faults: string[] = [];
      for (const kind of new Set(kinds)) {
        const form = (await get(site.port, `/deadlines?kind=${kind}`)).body.toString();
        const boxes = boxesOf(form).filter((name) => /-(?:day|month|year)$/.test(name));
        expect(boxes.length).toBeGreaterThanOrEqual(3);
        const filled = Object.fromEntries(boxes.map((name) => [name, typed]));
        faults.push(
          ...(await faultsOf(`/deadlines?${query({ kind, ...filled })}`, typed.slice(0, 12))),
        );
      }
      const every = (await get(site.port, '/deadlines/all')).body.toString();
      const boxes = boxesOf(every).filter((name) => /-(?:day|month|year)$/.test(name));
      expect(boxes.length).toBeGreaterThan(3 * 5);
      const filled = Object.fromEntries(boxes.map((name) => [name, typed]));
      for (const address of [
        `/deadlines/all?${query(filled)}`,
        `/deadlines/all?${query({ letterDate: typed })}`,
        `/deadlines?${query({ kind: 'appeal', letterDate: typed })}`,
      ])
        faults.push(...(await faultsOf(address, typed.slice(0, 12))));
      expect(faults).toEqual([]);
    });

    it.each(PATTERNS)('is text where it stands for an answer, or for a key: %s', async (typed) => {
      const asked = [
        ...KEYS.map((key) => faultsOf(`/check/next?${query({ [key]: typed })}`, typed)),
        faultsOf(`/check/next?${query({ who: 'parent', [typed]: '1' })}`, typed),
        faultsOf(`/unfit?${query({ who: typed })}`, typed),
        ...[...KEYS, typed].map((key) =>
          faultsOf(`/api/recommendation?${query({ [key]: typed })}`),
        ),
        ...['kind', 'letterDate', typed].map((key) =>
          faultsOf(`/api/deadlines?${query({ [key]: typed })}`),
        ),
        faultsOf(`/deadlines?${query({ kind: typed, answers: typed })}`),
        faultsOf(`/deadlines/calendar.ics?${query({ kind: typed })}`),
        faultsOf(`/deadlines/all/calendar.ics?${query({ [typed]: typed, day: typed })}`),
      ];
      expect((await Promise.all(asked)).flat()).toEqual([]);
    });
  },
);
