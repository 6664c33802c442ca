import { receiveDeadline } from '@/lib/deadlines/query';
import { ASSUMED_VOICE, VOICES } from '@/lib/domain/voice';
import { receive } from '@/lib/flow/front-door';
import { EXAMPLES } from './openapi';
import { recommendation } from './recommendation';
import { vocabulary } from './vocabulary';

/** A query of the API and the part of its answer that says what it is about. */
export type ApiExample = { readonly query: string; readonly answer: object };

/** One worked example of each address of the API, answered by the same rules and words. Its addresses are not in it. */
export function apiExamples(): {
  readonly decision: ApiExample;
  readonly dates: ApiExample;
  readonly words: ApiExample;
} {
  const [situation] = EXAMPLES.recommendation;
  const [kind] = EXAMPLES.deadlines;
  const [, reader] = EXAMPLES.vocabulary;
  const query = new URLSearchParams(situation);
  query.set('who', ASSUMED_VOICE);
  const { state } = receive(query);
  const found = receiveDeadline(new URLSearchParams(kind));
  if (state.kind !== 'complete' || 'faults' in found)
    throw new Error('An example of the API is not answered; look at EXAMPLES.');
  const { nextStep, urgent, alongside, clocks, rule } = recommendation(state);
  const voice = VOICES.find((one) => one === new URLSearchParams(reader).get('who'));
  const { who, routes } = vocabulary(voice ?? ASSUMED_VOICE);
  return {
    decision: { query: situation, answer: { nextStep, urgent, alongside, clocks, rule } },
    dates: { query: kind, answer: found.deadline },
    words: { query: reader, answer: { who, routes: routes.slice(0, 1) } },
  };
}
