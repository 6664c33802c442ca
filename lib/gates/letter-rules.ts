import type { Root } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import { GENERAL, LETTER_VARIANTS } from '@/lib/domain/letter';
import type { Fault } from '@/lib/words/content-error';
import { letterLabel } from '@/lib/words/letter-schema';
import { pageTree } from '@/lib/words/page-tree';
import { contacts, head, INFORMAL_SERVICE, lineOfName, textOf } from '@/lib/words/read';
import { attribute, idsIn, isTag } from '@/lib/words/tree';
import { fault } from './fault';

/** The longest short message: with its subject it fits the address of an e-mail, and two texts to a phone. */
const LONGEST_SHORT = 480;

/** Where a part of a letter stands only in some of its variants. */
function onlysIn(page: Root): { readonly line: number | undefined; readonly ids: string[] }[] {
  const found: { line: number | undefined; ids: string[] }[] = [];
  visitParents(page, (node) => {
    if (isTag(node) && node.name === 'Only')
      found.push({ line: node.position?.start.line, ids: idsIn(attribute(node, 'in')) });
  });
  return found;
}

/** What is wrong between a letter's label and its text: a variant that one of them does not know. */
export function letterFaults(id: string, root: string): Fault[] {
  const name = `letters/${id}.mdx`;
  const { label } = head(root, name, letterLabel);
  const text = textOf(name, root);
  const variants = LETTER_VARIANTS.filter((one) => label.variants[one] !== undefined);
  const known: readonly string[] = [GENERAL, ...variants];
  const contactIds = [...Object.keys(contacts(root)), INFORMAL_SERVICE];
  const at = (...path: string[]) => lineOfName(text, path);
  const shorts = [
    { path: ['short'], short: label.short },
    ...variants.map((one) => ({
      path: ['variants', one, 'short'],
      short: label.variants[one]?.short ?? '',
    })),
  ];
  return [
    ...onlysIn(pageTree(name, root)).flatMap(({ line, ids }) =>
      ids
        .filter((one) => !known.includes(one))
        .map((one) => fault(name, root, `"${one}" is not in variants above`, line)),
    ),
    ...variants.flatMap((one) => {
      const to = label.variants[one]?.toContact;
      const where = at('variants', one);
      return [
        ...(to !== undefined && !contactIds.includes(to)
          ? [fault(name, root, `no contact called "${to}"`, where)]
          : []),
      ];
    }),
    ...shorts
      .filter(({ short }) => short.length > LONGEST_SHORT)
      .map(({ path, short }) =>
        fault(
          name,
          root,
          `a short message has ${short.length} letters; at most ${LONGEST_SHORT}`,
          at(...path),
        ),
      ),
  ];
}
