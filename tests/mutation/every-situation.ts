import type { TestProject } from 'vitest/node';
import type { Situation } from '@/lib/domain/situation';
import { everyPath } from '@/lib/flow/every-path';
import { toSegments } from '@/lib/flow/path';
import { contractSays, type Expected, everySituation } from '@/tests/support/contract-oracle';

/** One situation, and what the contract says about it. */
export type Case = {
  readonly address: string;
  readonly situation: Situation;
  readonly expected: Expected;
};

declare module 'vitest' {
  interface ProvidedContext {
    cases: readonly Case[];
  }
}

/**
 * Finds every situation once for all mutants: nothing here is mutated, and walking all the questions
 * again for each mutant would take most of its time. The voice changes no decision, so one is enough.
 */
export function setup({ provide }: TestProject): void {
  const expected = new Map(
    everySituation().map((answered) => [Object.values(answered).join('/'), contractSays(answered)]),
  );
  const cases: Case[] = [];
  for (const { answers, situation } of everyPath()) {
    if (answers.who !== 'parent') continue;
    const address = toSegments(answers).slice(1).join('/');
    const says = expected.get(address);
    if (says === undefined) throw new Error(`The contract has no situation ${address}.`);
    cases.push({ address, situation, expected: says });
  }
  provide('cases', cases);
}
