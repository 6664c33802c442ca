import type { State } from '@/lib/flow/walk';
import { reasons, source, voices } from '@/lib/words/read';
import { say } from '@/lib/words/say';
import { decided } from './decided';

/** The decision of a situation as data, its sentences in the voice of `who`. Addresses are not in it. */
export function recommendation(state: Extract<State, { kind: 'complete' }>) {
  const found = decided(state).decision;
  const speaker = {
    voice: state.answers.who,
    meeting: found.meeting,
    setting: state.answers.setting,
  } as const;
  const words = (text: string) => say(text, speaker, voices());
  return {
    situation: state.answers,
    nextStep: found.next,
    urgent: found.urgent,
    alongside: found.alongside.map(({ route }) => route),
    then: found.then,
    notAvailable: found.notAvailable.map(({ route, reason }) => ({
      route,
      reason: words(reasons().notAvailable[reason]),
    })),
    clocks: found.clocks,
    rule: found.rule,
    because: found.because.map((id) => words(reasons().because[id])),
    sources: found.sources.map((id) => ({ id, title: source(id).title, url: source(id).url })),
  };
}
