import { describe, expect, it } from 'vitest';
import { plainPage } from '../../../lib/delivery/plain-document.mjs';
import { styleFor, stylesByKind } from '../../../lib/delivery/styles.mjs';

const pageOf = (kind: string, main: string) =>
  plainPage(
    `<html><head><title>T</title></head><body><main data-page="${kind}">${main}</main></body></html>`,
  );
const PAGES = [
  pageOf(
    'question',
    '<ul class="answers"><li class="row" id="a"><a href="tel:112">A</a></li></ul>',
  ),
  pageOf('question', '<p class="why late">B</p><input type="text" aria-describedby="b"><ol></ol>'),
];
const used = PAGES.map(({ names }) => names);

/** Rules that a page above can match, or that stand for all pages. */
const KEPT = [
  '@layer theme,base;',
  '@view-transition{navigation:auto}',
  '@page{margin:1cm}',
  '@keyframes in{from{opacity:0}to{opacity:1}}',
  ':root,:host{--ink:#111}',
  '*,:before{margin:0}',
  ':focus-visible{outline:2px solid}',
  '::view-transition-old(root){animation:none}',
  '.why{color:red}',
  '.row:has(:target){color:red}',
  'main:has(.none:target) ul,main:has(.row){color:red}',
  'li:not(.none)>a{color:red}',
  'a[href^="tel:"]{color:red}',
  'a[href*="el:1"],a[href$="112"]{color:red}',
  '[data-page="question"] .why{color:red}',
  '[data-page=question]>:not(.none){color:red}',
  'input[type=text],[aria-describedby]{color:red}',
  '#a:target{color:red}',
  '.answers :is(li,a):hover{color:red}',
  '@media print{.row{color:red}}',
  '@layer base{@media (width>30rem){@supports (gap:1px){.late{color:red}}}}',
];
/** Rules that none of them can match. */
const CUT = [
  '.none{color:red}',
  '.answers .none{color:red}',
  '.row:has(a) .none{color:red}',
  'table{color:red}',
  '#none{color:red}',
  '[data-page="letter"] .row{color:red}',
  'a[href^="mailto:"]{color:red}',
  '[data-label]::before{color:red}',
  '@media print{.none{color:red}}',
];

describe('the stylesheet of a kind of page', () => {
  it.each(KEPT)('keeps what a page of the kind can match: %s', async (rule) => {
    expect(await styleFor(rule, used)).toBe(rule);
  });

  it.each(CUT)('leaves out what none can match: %s', async (rule) => {
    expect(await styleFor(`.why{color:red}${rule}`, used)).toBe('.why{color:red}');
  });

  it.each(['p:not(:is(.none)){color:red}', 'p:not(.why,:where(.none)){color:red}'])(
    'is not made where it would lose a rule: %s',
    async (rule) => {
      await expect(styleFor(rule, used)).rejects.toThrow('cannot be cut: it holds ":not(');
    },
  );

  it('keeps the order of what it keeps', async () => {
    expect(await styleFor([...CUT, ...KEPT].join(''), used)).toBe(KEPT.join(''));
  });

  it('is made of the pages of that kind alone, and of no other kind than the few', async () => {
    const style = '.row{color:red}.step{color:red}.far{color:red}';
    const styles = await stylesByKind(style, [
      ...PAGES,
      pageOf('result', '<p class="step">C</p>'),
      pageOf('guide', '<p class="far">D</p>'),
    ]);
    expect(Object.fromEntries(styles)).toEqual({
      question: '.row{color:red}',
      result: '.step{color:red}',
    });
  });
});
