import { test } from 'vitest';
import { execSync } from 'node:child_process';
import { syllablesIn } from '@/lib/content/reading-grade';
import { wordsIn } from '@/lib/content/passage';
// @ts-ignore
import { syllable } from '/tmp/syl/node_modules/syllable/index.js';
test('cmp', () => {
  const text = execSync("cat content/routes/*.mdx content/questions/*.mdx content/*.json content/council/*.json", { encoding: 'utf8' }).replace(/https?:\S+/g,'').replace(/<[^>]*>/g,'').replace(/"[a-z0-9-]+":/g,'');
  const c = new Map<string, number>();
  for (const w of wordsIn(text)) { const l = w.toLowerCase(); if (/\d/.test(l)) continue; c.set(l, (c.get(l) ?? 0) + 1); }
  const diff = [...c].filter(([w]) => syllablesIn(w) !== syllable(w)).sort((a, b) => b[1] - a[1]);
  let mine = 0, theirs = 0, n = 0; for (const [w, k] of c) { mine += k * syllablesIn(w); theirs += k * syllable(w); n += k; }
  console.log(c.size, diff.length, n, mine / n, theirs / n);
  console.log(diff.map(([w, k]) => `${w} x${k} mine ${syllablesIn(w)} lib ${syllable(w)}`).join('\n'));
});
