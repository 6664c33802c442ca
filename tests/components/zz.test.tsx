import { renderToStaticMarkup } from 'react-dom/server';
import { it } from 'vitest';
import { Decided } from '@/app/check/decided';
import { everyPath } from '@/lib/flow/every-path';
import { resultView } from '@/lib/views/result';
import { type Element, parseHtml, all } from '@/tests/support/html';
import { addressOf } from '@/tests/support/states';
function openText({ tag, attributes, children }: Element): string {
  const classes = (attributes['class'] ?? '').split(' ');
  if (classes.includes('notes') || classes.includes('paper') || classes.includes('away')) return '';
  const shown = tag === 'details' ? children.filter((c) => typeof c !== 'string' && c.tag === 'summary') : children;
  return ` ${shown.map((c) => (typeof c === 'string' ? c : openText(c))).join('')} `;
}
const words=(e:Element)=>openText(e).split(/\s+/u).filter(Boolean).length;
it('x', async () => {
  const out:any = {};
  for (const state of everyPath()) {
    if (!['parent','professional'].includes(state.answers.who??'')) continue;
    if (state.answers.who==='professional' && Math.random()>0.1) continue;
    const page = parseHtml(renderToStaticMarkup(await Decided({ view: resultView(state) })));
    const main = all(page,'main')[0]!;
    const h1 = all(main,'h1')[0]!;
    const t = openText(h1).trim();
    for (const c of main.children) { if (typeof c==='string') continue;
      const parts = c.attributes['class']==='step' ? c.children.filter((x):x is Element=>typeof x!=='string') : [c];
      for (const p of parts) { const h=all(p,'h2')[0]; const key=(p.attributes['class']??p.tag)+'/'+(h?.attributes['id']??''); (out[key]??=[]).push([words(p),t,addressOf(state)]); } }
    (out['TOTAL']??=[]).push([words(main),t,addressOf(state)]);
  }
  for (const [k,v] of Object.entries<any>(out)) { v.sort((a:any,b:any)=>a[0]-b[0]); console.log(k.padEnd(34),v.length,'med',v[v.length>>1][0],'p90',v[Math.floor(v.length*.9)][0],'max',v.at(-1)[0],v.at(-1)[2]); }
  for (const k of ['section/start','section/say','section/next','TOTAL']) { const g:any={}; for (const [w,t,f] of out[k]) (g[t]??=[]).push([w,f]); console.log('##',k); for (const [t,v] of Object.entries<any>(g)) console.log('  ',t.padEnd(50),v.length,'med',v[v.length>>1][0],'max',...v.at(-1)); }
});
