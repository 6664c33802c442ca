/** A sentence that is looked among, by its telling words, and the matter that it is about. */
export type Sentence = { readonly matter: string; readonly words: readonly string[] };

/** How near the sentences of each matter are to a query, from 0 to 1. */
export type Nearness = ReadonlyMap<string, number>;

/** How many of the matters that are nearest count. */
const MOST_MATTERS = 8;

/**
 * Finds what sentences are near. Each word weighs the more, the fewer sentences hold it; a sentence is as near as the
 * angle between its words and those of the query is small, so that a short one that says it all is nearest.
 *
 * @param sentences all that can be near.
 * @returns takes the telling words of a query; gives the nearest matters.
 */
export function createNearness(
  sentences: readonly Sentence[],
): (words: readonly string[]) => Nearness {
  const holding = new Map<string, number[]>();
  for (const [at, { words }] of sentences.entries())
    for (const word of new Set(words)) holding.set(word, [...(holding.get(word) ?? []), at]);
  const weight = (word: string) =>
    Math.log(1 + sentences.length / (1 + (holding.get(word)?.length ?? 0)));
  const length = (words: Iterable<string>) =>
    Math.hypot(...[...new Set(words)].map((word) => weight(word)));
  const lengths = sentences.map(({ words }) => length(words));

  return (query) => {
    const shared = new Map<number, number>();
    for (const word of new Set(query))
      for (const at of holding.get(word) ?? [])
        shared.set(at, (shared.get(at) ?? 0) + weight(word) ** 2);
    const whole = length(query);
    const best = new Map<string, number[]>();
    for (const [at, sum] of shared) {
      const { matter = '' } = sentences[at] ?? {};
      const near = sum / (whole * (lengths[at] ?? 1));
      best.set(matter, [...(best.get(matter) ?? []), near]);
    }
    return new Map(
      [...best]
        .map(([matter, all]) => [matter, joined(all)] as const)
        .sort((one, other) => other[1] - one[1])
        .slice(0, MOST_MATTERS),
    );
  };
}

/** The nearest sentence of a matter counts for most; two more that are near too make it surer. */
function joined(all: readonly number[]): number {
  const [first = 0, second = 0, third = 0] = all.toSorted((one, other) => other - one);
  return 0.7 * first + 0.2 * second + 0.1 * third;
}
