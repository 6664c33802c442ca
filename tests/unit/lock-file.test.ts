import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

type Package = {
  readonly integrity?: string;
  readonly link?: boolean;
  readonly inBundle?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
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

it('the lock file holds whatever a package in it asks for, for every machine', () => {
  const places = (path: string, name: string): string[] => {
    const inside = path === '' ? `node_modules/${name}` : `${path}/node_modules/${name}`;
    const parent = path.replace(/(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+$/u, '');
    return path === '' ? [inside] : [inside, ...places(parent, name)];
  };
  const missing = Object.entries(packages).flatMap(
    ([path, { dependencies, optionalDependencies }]) =>
      Object.keys({ ...dependencies, ...optionalDependencies })
        .filter((name) => places(path, name).every((place) => packages[place] === undefined))
        .map((name) => `${path === '' ? 'the project' : path} asks for ${name}`),
  );
  expect(missing).toEqual([]);
});
