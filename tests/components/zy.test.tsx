import { renderToStaticMarkup } from 'react-dom/server';
import { it } from 'vitest';
import { Decided } from '@/app/check/decided';
import { fromSegments } from '@/lib/flow/path';
import { resultView } from '@/lib/views/result';
import { type Element, parseHtml, all } from '@/tests/support/html';
function openText({ tag, attributes, children }: Element): string {
  const classes = (attributes['class'] ?? '').split(' ');
  if (classes.includes('notes') || classes.includes('paper') || classes.includes('away')|| tag==='svg') return '';
  const shown = tag === 'details' ? children.filter((c) => typeof c !== 'string' && c.tag === 'summary') : children;
  const t= shown.map((c) => (typeof c === 'string' ? c : openText(c))).join('');
  return ['p','li','h1','h2','dt','dd','summary'].includes(tag)?`\n${tag}: ${t}`:t;
}
it('x', async () => {
  for (const p of (process.env.P??'').split(' ')) {
    const state = fromSegments(p.split('/'));
    if (state?.kind!=='complete') throw new Error(p);
    const page = parseHtml(renderToStaticMarkup(await Decided({ view: resultView(state) })));
    console.log('=====',p, openText(all(page,'main')[0]!).replaceAll(/\n+/g,'\n'));
  }
});
