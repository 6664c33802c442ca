import { CLOCKS } from '@/lib/deadlines/clocks';
import { duties, source, voices } from '@/lib/words/read';
import { say } from '@/lib/words/say';
import type { ResultClock, ResultView } from './result';

/** What the council itself owes a family, apart from what the family does. */
export type CouncilDuties = {
  /** The time limits that run for the council. */
  readonly clocks: readonly ResultClock[];
  /** What the law has it do, each with where that is from. */
  readonly duties: readonly { readonly says: string; readonly source: string }[];
};

/** What the council must do where this result stands: its time limits, and its duties by step and by answer. */
export function councilDuties(view: ResultView): CouncilDuties {
  const { routes, answers } = duties();
  const shown = [...view.steps, ...view.alongside].map(({ route }) => route);
  const found = [
    ...view.speaker.answers.flatMap((answer) => answers[answer] ?? []),
    ...shown.flatMap((route) => routes[route] ?? []),
  ];
  return {
    clocks: [...view.clocks, ...view.limits].filter(({ id }) =>
      CLOCKS[id].actors.includes('council'),
    ),
    duties: found.map(({ says, source: id }) => ({
      says: say(says, view.speaker, voices()),
      source: source(id).short,
    })),
  };
}
