import { problem } from '@/app/api/problem';
import { paths } from '@/app/paths';
import { ASSUMED_VOICE } from '@/lib/domain/voice';
import { receive } from '@/lib/flow/front-door';
import { meantBy } from '@/lib/flow/moved';
import { recommendation } from '@/lib/views/recommendation';

/** The decision of the wizard as JSON: the same rules, the same words. */
export function GET(request: Request): Response {
  const query = new URL(request.url).searchParams;
  if (!query.has('who')) query.append('who', ASSUMED_VOICE);
  for (const [key, value] of Object.entries(meantBy(Object.fromEntries(query)) ?? {}))
    if (!query.has(key)) query.append(key, value);
  const { state, faults, moved } = receive(query);
  if (moved !== undefined && faults.length === 0) {
    for (const [key, value] of Object.entries(moved)) query.set(key, value);
    return new Response(null, {
      status: 308,
      headers: { Location: `${paths.recommendation}?${query}` },
    });
  }
  if (state.kind === 'asking' || faults.length > 0) {
    const unread = faults.some(({ kind }) => kind === 'too-many-pairs');
    const open = state.kind === 'asking' && !unread && !faults.some(({ key }) => key === state.key);
    const missing = open
      ? [{ kind: 'missing', key: state.key, allowed: state.options } as const]
      : [];
    return problem([...faults, ...missing]);
  }
  const answer = recommendation(state);
  return Response.json({
    ...answer,
    page: paths.check(state.answers),
    route: paths.route(answer.nextStep),
  });
}
