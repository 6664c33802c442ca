import type { Nodes, PhrasingContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { glossary } from '@/lib/words/library';
import type { Term } from '@/lib/words/schema';
import { markTerms, termFinder } from '@/lib/words/terms';
import { attribute, inlineTag, isTag } from '@/lib/words/tree';

const finder = termFinder(glossary());

/** The ids of the terms found in a text, in their order. */
function found(text: string, { pattern, idOf } = finder): (string | undefined)[] {
  return [...text.matchAll(pattern)].map(([words]) => idOf(words));
}

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const paragraph = (...children: PhrasingContent[]): Nodes => ({ type: 'paragraph', children });

/** A tree as one line: what is marked stands in brackets with its id. */
function written(node: Nodes): string {
  if ('value' in node) return node.value;
  const inner = 'children' in node ? node.children.map(written).join('') : '';
  return isTag(node) && node.name === 'Term' ? `{${attribute(node, 'id')}:${inner}}` : inner;
}

function marked(node: Nodes): string {
  markTerms(node, finder);
  return written(node);
}

describe('the finder of explained words', () => {
  it('finds every term by every name it goes by, in any case', () => {
    const lost = Object.entries(glossary()).flatMap(([id, { term, also = [], abbreviation }]) =>
      [term, ...also, ...(abbreviation === undefined ? [] : [abbreviation])]
        .flatMap((name) => [name, name.toLowerCase(), name.toUpperCase()])
        .filter((name) => {
          const [first, ...more] = found(`Ask about ${name}, today.`);
          // Where two terms share a name, the first one explains it.
          const owner = finder.idOf(name);
          return owner === undefined || first !== owner || more.length > 0;
        })
        .map((name) => `${id}: ${name}`),
    );
    expect(lost).toEqual([]);
  });

  it('has no name that two terms claim', () => {
    const owners = Object.entries(glossary()).flatMap(([id, { term, also = [], abbreviation }]) =>
      [...new Set([term, ...also, abbreviation ?? term].map((name) => name.toLowerCase()))]
        .filter((name) => finder.idOf(name) !== id)
        .map((name) => `${name}: ${id} and ${finder.idOf(name)}`),
    );
    expect(owners).toEqual([]);
  });

  it('takes the longest name where one holds another', () => {
    expect(found('a mediation certificate from the mediation adviser')).toEqual([
      'mediation-certificate',
      'mediation-adviser',
    ]);
    expect(found('Send the appeal to the SEND Tribunal.')).toEqual(['appeal', 'send-tribunal']);
  });

  it('finds whole words only', () => {
    expect(found('appealing remediation premediation IDRs non-mediation x-appeal-y')).toEqual([]);
    expect(found('(appeal) “mediation”, appeal’s end')).toEqual(['appeal', 'mediation', 'appeal']);
  });

  it('takes no sign of a name for a pattern', () => {
    const odd: Readonly<Record<string, Term>> = {
      odd: { term: 'A.B (C)', means: 'x', also: ['what? *now*', '[x]', 'a|b', '$5^', 'c\\d'] },
    };
    const own = termFinder(odd);
    for (const name of ['A.B', 'what? *now*', '[x]', 'a|b', '$5^', 'c\\d'])
      expect(found(`see ${name} here`, own), name).toEqual(['odd']);
    for (const name of ['AxB', 'wha *now*', 'x', 'a b'])
      expect(found(`see ${name} here`, own), name).toEqual([]);
  });

  it('knows a section of the plan by its short name', () => {
    expect(found('This is about Section F and outcomes.')).toEqual(['provision', 'outcomes']);
  });
});

describe('the marks on explained words', () => {
  it('leave every word of the text where it was', () => {
    const words = 'An appeal, a mediation certificate and the EHC plan.';
    const tree = paragraph(text(words));
    expect(marked(tree)).toBe(
      'An {appeal:appeal}, a {mediation-certificate:mediation certificate} and the {ehc-plan:EHC plan}.',
    );
    expect(written(tree).replaceAll(/\{[^:]+:([^}]+)\}/gu, '$1')).toBe(words);
  });

  it('reach into lists and strong words', () => {
    const strong: PhrasingContent = { type: 'strong', children: [text('mediation')] };
    expect(
      marked({
        type: 'list',
        children: [{ type: 'listItem', children: [{ type: 'paragraph', children: [strong] }] }],
      }),
    ).toBe('{mediation:mediation}');
  });

  it('leave a link and a heading alone', () => {
    const children = [text('mediation')];
    expect(marked(paragraph({ type: 'link', url: '/', children }))).toBe('mediation');
    expect(marked({ type: 'heading', depth: 2, children })).toBe('mediation');
  });

  it.each(['Say', 'Cite', 'Contact', 'Phrase', 'Term'])('leave the tag %s alone', (name) => {
    const inner = inlineTag(name, {}, [text('mediation')]);
    markTerms(paragraph(inner), finder);
    expect(inner.children).toEqual([text('mediation')]);
  });

  it('are not made twice', () => {
    const tree = paragraph(text('an appeal'));
    const once = marked(tree);
    expect(marked(tree)).toBe(once);
  });
});
