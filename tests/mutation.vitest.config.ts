import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The tests that mutants are tried on: those of the rooms that are mutated, as cheap as they can be. */
export default defineConfig({
  root,
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  test: {
    include: ['tests/mutation/policy.ts', 'tests/unit/deadlines/**/*.test.ts'],
    globalSetup: 'tests/mutation/every-situation.ts',
    // A busy machine kills no mutant: Stryker has a limit of its own for one that never ends.
    testTimeout: 60_000,
  },
});
