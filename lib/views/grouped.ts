/** Groups in the order in which their first member stands, each with its members in their order. */
export function grouped<T>(
  all: readonly T[],
  keyOf: (one: T) => string,
): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()];
}
