import type { RouteId } from '@/lib/domain/route';
import type { KeepsOpen } from '@/lib/rules/appeal-right';
import type { InterfaceWords } from '@/lib/words/words';

type ResultWord = keyof InterfaceWords['result'];

/** What keeps an appeal open where its clock runs, and the words for it. */
export type Keeps = {
  readonly route: RouteId;
  readonly said: Extract<ResultWord, `keeps${string}`>;
  /** What never stops the time to appeal. */
  readonly noStop: Extract<ResultWord, `noStop${string}`>;
};

const KEEPS = {
  call: { said: 'keepsMediation', noStop: 'noStop' },
  'call-with-education': { said: 'keepsEducation', noStop: 'noStopEducation' },
  appeal: { said: 'keepsAppeal', noStop: 'noStopPlacement' },
  'late-appeal': { said: 'keepsLate', noStop: 'noStopPlacement' },
} as const satisfies Record<KeepsOpen['how'], Omit<Keeps, 'route'>>;

/** What keeps the appeal open, in words. */
export function keepsInWords({ route, how }: KeepsOpen): Keeps {
  return { route, ...KEEPS[how] };
}
