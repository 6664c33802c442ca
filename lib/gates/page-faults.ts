import type { Root } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import type { z } from 'zod';
import { ANSWERS } from '@/lib/domain/answers';
import { ROUTE_IDS, type RouteId } from '@/lib/domain/route';
import type { Fault } from '@/lib/words/content-error';
import { didYouMean } from '@/lib/words/nearest';
import { FITTING } from '@/lib/words/page-schema';
import { pageTree } from '@/lib/words/page-tree';
import {
  contacts,
  head,
  INFORMAL_SERVICE,
  lineOfName,
  pathFor,
  routeFrontMatter,
  sources,
  textOf,
} from '@/lib/words/read';
import { routeLabel } from '@/lib/words/route';
import { attribute, isTag } from '@/lib/words/tree';
import { collect } from './collect';
import { councilSourceFaults } from './council-folder';
import { fault } from './fault';
import { known } from './known';
import { kindOf } from './page-kinds';
import { pageRuleFaults } from './page-rules';
import { phraseFaults } from './phrase-rules';

/** Checks a guide, a letter or a page about the site. */
export async function pageFaults(
  name: string,
  form: z.ZodType<{
    sources: readonly string[];
    toContact?: string | undefined;
    fits?: readonly string[] | undefined;
  }>,
  root: string,
): Promise<Fault[]> {
  const faults = await Promise.all([
    collect(() => bodyFaults(name, root)),
    collect(() => phraseFaults(name, head(root, name, form).label, root)),
    collect(() => citationFaults(name, head(root, name, form).label.sources, root)),
    collect(() => {
      const { toContact } = head(root, name, form).label;
      const all = [...Object.keys(contacts(root)), INFORMAL_SERVICE];
      if (toContact === undefined || all.includes(toContact)) return [];
      const message = `no contact called "${toContact}"${didYouMean(toContact, all)}`;
      return [fault(name, root, message, lineOfName(textOf(name, root), ['toContact']))];
    }),
    collect(() => fitFaults(name, head(root, name, form).label.fits ?? [], root)),
  ]);
  return faults.flat();
}

/** What a guide can fit: an answer that says what the matter is, or a step. */
const FITS: readonly string[] = [
  ...FITTING.flatMap((key): readonly string[] => ANSWERS[key]),
  ...ROUTE_IDS,
];

function fitFaults(name: string, fits: readonly string[], root: string): Fault[] {
  return fits
    .filter((one) => !FITS.includes(one))
    .map((one) => {
      const message = `no answer or step called "${one}"${didYouMean(one, FITS)}`;
      return fault(name, root, message, lineOfName(textOf(name, root), ['fits']));
    });
}

/** What the text below the label of a page may not hold. */
export function bodyFaults(name: string, root: string): Fault[] {
  return pageRuleFaults(pageTree(name, root), pathFor(name, root), kindOf(name), known(root));
}

/** Checks the page of a route. */
export async function routeFaults(id: RouteId, root: string): Promise<Fault[]> {
  const name = `routes/${id}.mdx`;
  const faults = await Promise.all([
    collect(() => bodyFaults(name, root)),
    collect(() => {
      const { checked: _checked, sources: _sources, ...words } = routeFrontMatter(id, root);
      return phraseFaults(name, words, root);
    }),
    collect(() => citationFaults(name, routeFrontMatter(id, root).sources, root)),
    collect(() =>
      routeLabel(id, root).sources.length > 0
        ? []
        : [fault(name, root, 'the page rests on nothing; list its sources')],
    ),
  ]);
  return faults.flat();
}

/** The label of a page lists what the page cites, and nothing that is not a source. */
export async function citationFaults(
  name: string,
  listed: readonly string[],
  root: string,
): Promise<Fault[]> {
  const known = Object.keys(sources(root));
  const line = lineOfName(textOf(name, root), ['sources']);
  const cited = citations(pageTree(name, root));
  return [
    ...councilSourceFaults(name, listed, root),
    ...listed
      .filter((id) => !known.includes(id))
      .map((id) => fault(name, root, `no source called "${id}"${didYouMean(id, known)}`, line)),
    ...cited
      .filter((id) => known.includes(id) && !listed.includes(id))
      .map((id) => fault(name, root, `"${id}" is cited below, so list it in sources`, line)),
  ];
}

function citations(page: Root): string[] {
  const ids: string[] = [];
  visitParents(page, (node) => {
    if (isTag(node) && node.name === 'Cite') ids.push(attribute(node, 'id') ?? '');
  });
  return ids;
}
