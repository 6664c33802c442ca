import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Decided } from '@/app/check/decided';
import { everyPath } from '@/lib/flow/every-path';
import { resultView } from '@/lib/views/result';
import { type Element, parseHtml } from '@/tests/support/html';
import { addressOf } from '@/tests/support/states';

/** The words a reader meets before anything is opened. */
function openText({ tag, attributes, children }: Element): string {
  const classes = (attributes['class'] ?? '').split(' ');
  if (classes.includes('notes') || classes.includes('paper') || classes.includes('away')) return '';
  const shown =
    tag === 'details'
      ? children.filter((child) => typeof child !== 'string' && child.tag === 'summary')
      : children;
  return ` ${shown.map((child) => (typeof child === 'string' ? child : openText(child))).join('')} `;
}

it('a result says at most 450 words before anything is opened, in every voice', async () => {
  const over: string[] = [];
  for (const state of everyPath()) {
    const page = parseHtml(renderToStaticMarkup(await Decided({ view: resultView(state) })));
    const count = openText(page).split(/\s+/u).filter(Boolean).length;
    if (count > 450) over.push(`${addressOf(state)}: ${count}`);
  }
  expect(over).toEqual([]);
});
