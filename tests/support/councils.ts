import type { Situation } from '@/lib/domain/situation';
import { decide } from '@/lib/rules/decide';
import type { Recommendation } from '@/lib/rules/recommendation';
import { type Arrangements, everySituation } from './contract-oracle';
import { EVERY_RESULT } from './situations';

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
