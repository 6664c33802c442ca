import { distance } from 'fastest-levenshtein';

/** Ends a fault about an unknown name: `; did you mean "reg-39"?`, or nothing if no name is near. */
export function didYouMean(wrong: string, known: readonly string[]): string {
  const [best] = known
    .map((name) => ({ name, away: distance(wrong.toLowerCase(), name.toLowerCase()) }))
    .sort((one, other) => one.away - other.away);
  const near = best !== undefined && best.away <= Math.max(2, Math.floor(wrong.length / 3));
  return near ? `; did you mean "${best.name}"?` : '';
}
