import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

type Package = {
  readonly integrity?: string;
  readonly link?: boolean;
  readonly inBundle?: boolean;
};

const { packages }: { packages: Record<string, Package> } = JSON.parse(
  readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'),
);

it('every package of the lock file has a hash that it is held against when it is installed', () => {
  const named = Object.entries(packages).filter(([path]) => path !== '');
  expect(named.length).toBeGreaterThan(100);
  const without = named
    .filter(
      ([, { integrity, link, inBundle }]) =>
        !link && !inBundle && !integrity?.startsWith('sha512-'),
    )
    .map(([path]) => path);
  expect(without).toEqual([]);
});
