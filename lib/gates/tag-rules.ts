import type { Nodes, Parents } from 'mdast';
import { didYouMean } from '@/lib/words/nearest';
import { attribute, idsIn, isTag, type Tag, tagName } from '@/lib/words/tree';
import { TAGS, type TagRule } from './page-kinds';
import type { Rules } from './page-rules';

/** Checks a tag of a page: its name, its attributes and what it holds. */
export function checkTag(tag: Tag, parents: readonly Parents[], rules: Rules): void {
  const { kind, report } = rules;
  const name = tag.name ?? '';
  const allowed = [...kind.sections, ...kind.tags];
  if (!allowed.includes(name)) {
    const shown = name === '' ? '<>' : `<${name}>`;
    report(tag, `the tag ${shown} is not allowed here${didYouMean(name, allowed)}`);
    return;
  }
  if (kind.sections.includes(name)) {
    if (parents.length > 1) report(tag, `<${name}> must not stand inside another tag`);
    if (tag.attributes.length > 0) report(tag, `<${name}> takes nothing but its name`);
    return;
  }
  if (name === 'Cite' && tag.type === 'mdxJsxFlowElement')
    report(tag, '<Cite> goes at the end of a sentence, on the same line');
  const rule = TAGS[name];
  if (rule === undefined) return;
  checkAttributes(tag, name, rule, rules);
  if (name === 'Cite') checkCited(tag, rules);
  if (name === 'Council') checkCouncil(tag, rules);
  const filled = tag.children.length > 0;
  if (rule.holds === 'content' && !filled) report(tag, `<${name}> is empty`);
  if (rule.holds === 'nothing' && filled)
    report(tag, `<${name}> holds nothing; write it as <${name} …/>`);
  if (name === 'For') checkFor(tag, parents, rules);
}

/** What is said of a page for every council that cites one council's own page. */
export function citedElsewhere(source: string): string {
  return `"${source}" is the council's own page; put what it says in council/sentences.json and write <Council says="…"/>`;
}

function checkCited(tag: Tag, { kind, known, report }: Rules): void {
  const cited = attribute(tag, 'id') ?? '';
  if (kind.ofCouncil !== true && known.councilSources.includes(cited))
    report(tag, citedElsewhere(cited));
}

function checkCouncil(tag: Tag, { known, report }: Rules): void {
  const says = attribute(tag, 'says') ?? '';
  if (tag.type === 'mdxJsxTextElement' && known.councilLists.includes(says))
    report(tag, `"${says}" is a list, so <Council> stands on a line of its own`);
}

function checkAttributes(tag: Tag, name: string, rule: TagRule, rules: Rules): void {
  const { report } = rules;
  for (const one of tag.attributes) {
    if (
      one.type === 'mdxJsxExpressionAttribute' ||
      (typeof one.value === 'object' && one.value !== null)
    ) {
      report(tag, `<${name}> holds curly brackets; code is not allowed in content`);
      continue;
    }
    const expected = rule.attributes[one.name];
    if (expected === undefined) {
      const near = didYouMean(one.name, Object.keys(rule.attributes));
      report(tag, `<${name}> does not take "${one.name}"${near}`);
    } else if (expected.kind === 'flag') {
      if (one.value !== null && one.value !== undefined)
        report(tag, `write ${one.name} alone, without a value`);
    } else {
      checkValue(tag, one.name, one.value ?? '', expected, rules);
    }
  }
  for (const key of rule.required) {
    if (tag.attributes.every((one) => one.type !== 'mdxJsxAttribute' || one.name !== key))
      report(tag, `<${name}> needs ${key}="…"`);
  }
}

function checkValue(
  tag: Tag,
  key: string,
  value: string,
  expected: TagRule['attributes'][string],
  { known, report }: Rules,
): void {
  const named = `<${tag.name}>`;
  if (value.trim() === '') report(tag, `${key} of ${named} is empty`);
  switch (expected.kind) {
    case 'contact':
    case 'source': {
      const ids = expected.kind === 'contact' ? known.contacts : known.sources;
      if (!ids.includes(value))
        report(tag, `no ${expected.kind} called "${value}"${didYouMean(value, ids)}`);
      return;
    }
    case 'one':
    case 'several':
      for (const id of expected.kind === 'one' ? [value] : idsIn(value)) {
        if (!expected.of.includes(id))
          report(tag, `${named} knows no ${key} "${id}"${didYouMean(id, expected.of)}`);
      }
      return;
    case 'text':
      if (value.includes('[')) report(tag, `${key} of ${named} cannot hold a [phrase]`);
  }
}

/**
 * On a page without answers every block but those of a voice is shown, so each says whom it is for.
 * Words to say aloud are left as they are spoken.
 */
function checkFor(tag: Tag, parents: readonly Parents[], { report }: Rules): void {
  if (tag.attributes.length !== 1)
    report(tag, '<For> needs one of answers="…", unless="…", voice="…" and meeting="…"');
  const inText = tag.type === 'mdxJsxTextElement';
  const beside: readonly Nodes[] = parents.at(-1)?.children ?? [];
  const before = beside[beside.indexOf(tag) - 1];
  if (inText && before !== undefined && tagName(before) === 'For')
    report(tag, 'two <For> must not touch: where both are shown, their words run together');
  const named = attribute(tag, 'voice') !== undefined || inText;
  const spoken = parents.some((parent) => tagName(parent) === 'Say');
  if (!named && !spoken && !opensBold(tag))
    report(tag, '<For> must open with a bold lead such as **At a nursery.**');
}

function opensBold(node: Nodes): boolean {
  const first: Nodes | undefined = 'children' in node ? node.children[0] : undefined;
  if (first === undefined) return false;
  if (first.type === 'strong' || (isTag(first) && ['Contact', 'More'].includes(first.name ?? '')))
    return true;
  return opensBold(first);
}
