import type { TestProject } from 'vitest/node';
import type { Situation } from '@/lib/domain/situation';
import { everyPath } from '@/lib/flow/every-path';
import { toSegments } from '@/lib/flow/path';
import {
  type Arrangements,
  contractSays,
  DUDLEY,
  type Expected,
  everySituation,
  MADE_UP,
} from '@/tests/support/contract-oracle';

/** One situation, and what the contract says about it. */
export type Case = {
  readonly address: string;
  readonly situation: Situation;
  readonly expected: Expected;
};

declare module 'vitest' {
  interface ProvidedContext {
    cases: readonly Case[];
    elsewhere: readonly { readonly arrangements: Arrangements; readonly cases: readonly Case[] }[];
  }
}

/**
 * Finds every situation once for all mutants: nothing here is mutated, and walking all the questions
 * again for each mutant would take most of its time. The voice changes no decision, so one is enough.
 */
export function setup({ provide }: TestProject): void {
  const situations = new Map(
    [...everyPath()]
      .filter(({ answers }) => answers.who === 'parent')
      .map(({ answers, situation }) => [toSegments(answers).slice(1).join('/'), situation]),
  );
  const casesFor = (arrangements: Arrangements): Case[] =>
    everySituation(arrangements).map((answered) => {
      const address = Object.values(answered).join('/');
      const situation = situations.get(address);
      if (situation === undefined) throw new Error(`The site has no situation ${address}.`);
      return { address, situation, expected: contractSays(answered, arrangements) };
    });
  provide('cases', casesFor(DUDLEY));
  provide(
    'elsewhere',
    MADE_UP.map((arrangements) => ({ arrangements, cases: casesFor(arrangements) })),
  );
}
