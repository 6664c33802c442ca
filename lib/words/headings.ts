import type { Heading, Root } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import { SECTION_TAGS, type Section } from '@/lib/domain/section';
import { attribute, isTag, tagName, wordsOf } from './tree';

declare module 'mdast' {
  interface HeadingData {
    /** What the heading's element in HTML gets besides. */
    hProperties?: Record<string, string>;
  }
}

/** A part of a page under a heading of its own: a section of a step, which is called the same on every page, or any other. */
export type Part = { readonly section: Section } | { readonly id: string; readonly title: string };

/** A heading's words as an id: the same words give the same id. */
function idOf(heading: Heading): string {
  return wordsOf(heading)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
}

/** The parts of a step's page, in their order: its sections, then its topics. */
export function partsOfStep(root: Root): Part[] {
  const parts: Part[] = [];
  visitParents(root, (tag) => {
    if (!isTag(tag)) return;
    const section = SECTION_TAGS[tagName(tag) ?? ''];
    if (section !== undefined) parts.push({ section });
    if (tagName(tag) === 'Topic')
      parts.push({ id: attribute(tag, 'id') ?? '', title: attribute(tag, 'title') ?? '' });
  });
  return parts;
}

/** The parts of any other page, in their order: its headings. */
export function partsOf(root: Root): Part[] {
  const parts: Part[] = [];
  visitParents(root, 'heading', (heading) => {
    if (heading.depth === 2) parts.push({ id: idOf(heading), title: wordsOf(heading) });
  });
  return parts;
}

/** Gives each heading that parts a page its id. Changes the tree. */
export function nameHeadings(root: Root): void {
  visitParents(root, 'heading', (heading) => {
    if (heading.depth === 2) heading.data = { hProperties: { id: idOf(heading) } };
  });
}
