import { toSegments } from '@/lib/flow/path';
import { writeCsv } from '@/lib/words/csv';
import { EVERYONE } from '@/lib/words/say';
import { wordsFor } from '@/lib/words/words';
import { type DecidedSituation, everyDecision } from './decisions';
import { grouped } from './grouped';
import { MARK, MISSING } from './reviews';
import { decisionInWords, wordsOfRule } from './rule-words';
import { situationInWords } from './situation-words';

/** How many situations a reviewer is asked about. */
export const PACK_SIZE = 40;

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffled<T>(all: readonly T[], next: () => number): T[] {
  const rest = [...all];
  return all.flatMap(() => rest.splice(Math.floor(next() * rest.length), 1));
}

/**
 * The situations of a pack: one of every ladder, then a second of each in turn until there are enough, in the order of
 * the table.
 *
 * @param seed any whole number; the same one draws the same situations of the same table
 */
export function drawSituations(seed: number, size = PACK_SIZE): readonly DecidedSituation[] {
  const next = numbersFrom(seed);
  const strata = shuffled(
    grouped(everyDecision(), ({ decision }) => decision.ladder).map((all) => shuffled(all, next)),
    next,
  );
  const longest = Math.max(...strata.map(({ length }) => length));
  const inTurn = Array.from({ length: longest }, (_, at) =>
    strata.flatMap((stratum) => stratum[at] ?? []),
  ).flat();
  const drawn = new Set(inTurn.slice(0, size));
  return everyDecision().filter((one) => drawn.has(one));
}

/** A pack as a table: what is asked, our answer in words and in ids, and two empty columns for the marks. */
export function packAsCsv(drawn: readonly DecidedSituation[]): string {
  const rows = drawn.map(({ answers, decision }, at) => {
    const { step, alongside, notAvailable, because } = decisionInWords(decision);
    return [
      String(at + 1),
      situationInWords(answers),
      step.title,
      because.join(' '),
      alongside.map(({ title }) => title).join('; '),
      notAvailable.map(({ title }) => title).join('; '),
      '',
      '',
      toSegments(answers).join('/'),
      decision.rule,
      decision.next,
      decision.urgent ? 'urgent' : '',
      decision.alongside.map(({ route }) => route).join(', '),
      decision.notAvailable.map(({ route }) => route).join(', '),
    ];
  });
  const words = wordsFor(EVERYONE).reviewPack;
  return writeCsv([
    [
      words.number,
      words.situation,
      words.answer,
      words.why,
      words.beside,
      words.closed,
      MARK,
      MISSING,
      'situation',
      'rule',
      'next',
      'urgent',
      'alongside',
      'not available',
    ],
    ...rows,
  ]);
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const STYLE = `@page{size:A4;margin:16mm}body{font:11pt/1.4 sans-serif;max-width:178mm;margin:0 auto}
article{break-inside:avoid;border-top:1px solid;padding:4mm 0}h2{font-size:12pt;margin:0 0 2mm}p,ul{margin:0 0 2mm}
.boxes span{display:inline-block;width:4.5mm;height:4.5mm;border:1px solid;margin:0 2mm -1mm 6mm}.line{border-bottom:1px dotted;height:8mm}`;

/** A pack to print on A4: each situation as plain sentences, our answer, and boxes to tick. */
export function packAsHtml(drawn: readonly DecidedSituation[], seed: number): string {
  const words = wordsFor(EVERYONE).reviewPack;
  const line = (name: string, texts: readonly string[]) =>
    texts.length === 0 ? '' : `<p>${escaped(name)}: ${escaped(texts.join(' '))}</p>`;
  const articles = drawn.map(({ answers, decision }, at) => {
    const { step, alongside, notAvailable, because, clocks } = decisionInWords(decision);
    return `<article><h2>${at + 1}. ${escaped(situationInWords(answers))}</h2>
<p>${escaped(words.answer)}: <strong>${escaped(step.title)}</strong>${decision.urgent ? ` (${escaped(words.urgent)})` : ''}</p>
${line(words.why, because)}${line(
  words.beside,
  alongside.map(({ title, said }) => `${title}. ${said}`),
)}${line(
  words.closed,
  notAvailable.map(({ title, said }) => `${title}. ${said}`),
)}${line(
  words.clocks,
  clocks.map(({ name, by }) => `${name}: ${by}`),
)}<p>${escaped(words.rule)}: ${escaped(wordsOfRule(decision.rule).title)}</p>
<p class="boxes"><span></span>${escaped(words.right)}<span></span>${escaped(words.wrong)}</p>
<p>${escaped(words.missing)}</p><div class="line"></div><div class="line"></div></article>`;
  });
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>${escaped(words.title)}</title><style>${STYLE}</style></head>
<body><h1>${escaped(words.title)}</h1><p>${escaped(words.lead)}</p><p>${escaped(words.seed)}: ${seed}</p>
<p>${escaped(words.reviewer)}</p><div class="line"></div>
${articles.join('\n')}
</body></html>
`;
}
