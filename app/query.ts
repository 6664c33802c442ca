/** The pairs of a query as Next hands them over, repeated names as repeated pairs. */
export function pairsOf(
  query: Readonly<Record<string, string | string[] | undefined>>,
): (readonly [string, string])[] {
  return Object.entries(query).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value ?? '']).map((one) => [name, one] as const),
  );
}
