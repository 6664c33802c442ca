import { problem } from '@/app/api/problem';
import { ASSUMED_VOICE } from '@/lib/domain/voice';
import { receive } from '@/lib/flow/front-door';
import { vocabulary } from '@/lib/views/vocabulary';

/** What the ids of the API are called on the pages, to one reader. */
export function GET(request: Request): Response {
  const query = new URL(request.url).searchParams;
  const strangers = [...new Set(query.keys())]
    .filter((key) => key !== 'who')
    .map((key) => ({ kind: 'unknown-key', key, allowed: ['who'] }) as const);
  const { state, faults } = receive([...query].filter(([key]) => key === 'who'));
  const all = [...strangers, ...faults];
  return all.length > 0
    ? problem(all)
    : Response.json(vocabulary(state.answers.who ?? ASSUMED_VOICE));
}
