import { paths, unfit } from '@/app/paths';
import { KEYS } from '@/lib/domain/answers';
import { receive } from '@/lib/flow/front-door';

/** The front door for prefilled links: sends closed answers, in any order, to their one canonical address. */
export function GET(request: Request): Response {
  const query = new URL(request.url).searchParams;
  // A form sends a list that was left alone as an empty value: that is no answer, not a wrong one.
  for (const key of KEYS)
    if (query.get(key) === '' && query.getAll(key).length === 1) query.delete(key);
  const { state, faults, again, moved } = receive(query, { bring: true });
  // What does not fit is said on a page of its own; the server answers with that page.
  if (faults.length > 0)
    return new Response(null, { status: 400, headers: { 'Content-Location': unfit(query) } });
  // The question says that it was moved, or which answer of the link it will ask again.
  const [first] = again;
  const note = first === undefined ? (moved === undefined ? '' : '#moved') : `#again-${first}`;
  return new Response(null, {
    status: 303,
    headers: { Location: paths.check(state.answers) + note },
  });
}
