export type Pair = readonly [string, string];

/** A request as a server hands it over: pairs are written as a browser writes them, text is taken as it is. */
export function requestFor(path: string, query: readonly Pair[] | string = ''): Request {
  const text =
    typeof query === 'string'
      ? query
      : `?${new URLSearchParams(query.map(([name, value]) => [name, value]))}`;
  return new Request(`https://site.example${path}${text}`);
}

/** Every way to start a list of pairs with another one, then backwards: no reader may mind the order. */
export function ordersOf(pairs: readonly Pair[]): Pair[][] {
  const turns = pairs.map((_, at) => [...pairs.slice(at), ...pairs.slice(0, at)]);
  return [...turns, pairs.toReversed()];
}

/** Queries that nobody means well with, or that a broken link makes, each with what it is. */
export const HOSTILE_QUERIES: readonly (readonly [what: string, query: string])[] = [
  ['names of every object', '?__proto__=parent&constructor=parent&toString=x&hasOwnProperty='],
  ['names with brackets', '?who[]=parent&about[]=delay'],
  ['a line break and a header', '?who=%00&about=%0d%0aLocation:%20https://evil.example'],
  ['broken percent signs', '?about=%E0%A4%A&who=%'],
  ['other sites', '?about=//evil.example&who=https://evil.example&topic=%2F%2Fevil.example'],
  ['folders above', '?about=../../../etc/passwd&stage=..%5c..%5c'],
  ['a script', '?about=<script>alert(1)</script>&kind=<script>alert(1)</script>'],
  ['a database query', "?about=' OR 1=1 --&kind=' OR 1=1 --"],
  ['nothing but signs', '?=&==&&&=a&a'],
  ['a very long value', `?about=${'a'.repeat(20_000)}`],
  ['a very long name', `?${'b'.repeat(20_000)}=c`],
  ['very many names', `?${Array.from({ length: 2000 }, (_, at) => `k${at}=v${at}`).join('&')}`],
  ['one name very often', `?${'who=parent&'.repeat(2000)}`],
  ['one answer three times', '?about=delay&about=delay&about=delay&stage='],
  ['letters that look alike', '?who=🙂&about=ｄｅｌａｙ&kind=аppeal'],
];
