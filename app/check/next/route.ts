import { chooseAgain, paths, unfit } from '@/app/paths';
import { askedKey, receive } from '@/lib/flow/front-door';

/** The one front door: sends closed answers, in any order, to their one canonical address. */
export function GET(request: Request): Response {
  const query = new URL(request.url).searchParams;
  const asked = askedKey(query.get('ask'));
  query.delete('ask');
  // A form sends a list that was left alone as an empty value: that is no answer, not a wrong one.
  for (const [key, value] of [...query])
    if (value === '' && query.getAll(key).length === 1) query.delete(key);
  const { state, faults } = receive(query);
  const nothingChosen =
    state.kind === 'asking' && (query.size === 0 || (asked === state.key && !query.has(asked)));
  if (faults.length > 0) {
    // The words stand on a page of their own; the server answers with that page.
    return new Response(null, { status: 400, headers: { 'Content-Location': unfit(query) } });
  }
  const location = nothingChosen ? chooseAgain(state.answers) : paths.check(state.answers);
  return new Response(null, { status: 303, headers: { Location: location } });
}
