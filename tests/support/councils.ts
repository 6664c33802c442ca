import type { Situation } from '@/lib/domain/situation';
import { decide } from '@/lib/rules/decide';
import type { Recommendation } from '@/lib/rules/recommendation';
import { type Arrangements, DUDLEY, everySituation } from './contract-oracle';
import { EVERY_RESULT } from './situations';

/** Councils that do not exist: each lacks a rung that Dudley has, or has a stage more. */
export const MADE_UP: readonly Arrangements[] = [
  { informalResolution: false, complaintStages: 1 },
  { informalResolution: true, complaintStages: 2 },
  { informalResolution: true, complaintStages: 0 },
  { informalResolution: false, complaintStages: 0 },
];

export const COUNCILS: readonly Arrangements[] = [DUDLEY, ...MADE_UP];

/** One situation, without a voice, and what is decided of it for one council. */
export type Settled = {
  readonly at: string;
  readonly situation: Situation;
  readonly result: Recommendation;
};

const SITUATION_AT = new Map(
  EVERY_RESULT.filter(({ answers }) => answers.who === 'parent').map(({ address, situation }) => [
    address.replace('parent/', ''),
    situation,
  ]),
);

/** Every situation that a council's families can be in, decided under its arrangements. */
export function settledFor(arrangements: Arrangements): Settled[] {
  return everySituation(arrangements).map((answered) => {
    const at = Object.values(answered).join('/');
    const situation = SITUATION_AT.get(at);
    if (situation === undefined) throw new Error(`The site has no situation ${at}.`);
    return { at, situation, result: decide(situation, arrangements) };
  });
}
