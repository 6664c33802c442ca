/** How many letters must be added, taken away or changed to turn one word into the other. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let line = 1; line <= from.length; line += 1) {
    const next = [line];
    for (let column = 1; column <= to.length; column += 1) {
      const change = from[line - 1] === to[column - 1] ? 0 : 1;
      next.push(
        Math.min(
          (row[column] ?? 0) + 1,
          (next[column - 1] ?? 0) + 1,
          (row[column - 1] ?? 0) + change,
        ),
      );
    }
    row = next;
  }
  return row[to.length] ?? 0;
}

/** Ends a fault about an unknown name: `; did you mean "reg-39"?`, or nothing if no name is near. */
export function didYouMean(wrong: string, known: readonly string[]): string {
  const ranked = known
    .map((name) => ({ name, away: distance(wrong.toLowerCase(), name.toLowerCase()) }))
    .sort((one, other) => one.away - other.away);
  const best = ranked[0];
  const near = best !== undefined && best.away <= Math.max(2, Math.floor(wrong.length / 3));
  return near ? `; did you mean "${best.name}"?` : '';
}
