import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The palette of one scheme, by name: the site's own colours and the council's, each as #rrggbb. */
function paletteOf(scheme: 'light' | 'dark'): (name: string) => string {
  const site = readFileSync('app/globals.css', 'utf8');
  const [, light = '', dark = ''] = site.split(/:root \{/u, 3).map((block) => block.split('}')[0]);
  const council = readFileSync('content/council/theme.css', 'utf8');
  const set = new Map(
    [council, light, scheme === 'dark' ? dark : ''].flatMap((block) =>
      [...block.matchAll(/(--[a-z-]+): ([^;]+);/gu)].map(
        ([, name = '', value = '']) => [name, value] as const,
      ),
    ),
  );
  const colour = (name: string): string => {
    const value = set.get(name) ?? '';
    return /^var\((.+)\)$/u.exec(value)?.[1] === undefined ? value : colour(value.slice(4, -1));
  };
  return colour;
}

/** Relative luminance of #rrggbb, as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  if (!/^#[\da-f]{6}$/u.test(colour)) throw new Error(`"${colour}" is no colour.`);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const GROUNDS = ['--paper', '--sheet', '--now-wash', '--urgent-wash'];

/** What stands on what, and the least contrast: 7 for main text, 4.5 for all other, 3 for what shows a control. */
const PAIRS: readonly (readonly [string, string, number])[] = [
  ...GROUNDS.map((ground) => ['--ink', ground, 7] as const),
  ...GROUNDS.flatMap((ground) =>
    ['--quiet', '--accent', '--urgent'].map((text) => [text, ground, 4.5] as const),
  ),
  ['--on-accent', '--accent', 4.5],
  ['--paper', '--ink', 7],
  ['--edge', '--paper', 3],
  ['--edge', '--sheet', 3],
  ['--focus-ink', '--focus', 3],
];

it('black on white is 21 to 1, and a colour on itself 1 to 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#777777')).toBe(1);
});

describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
  const colour = paletteOf(scheme);
  it.each(PAIRS)('%s stands out from %s, %f to 1', (text, ground, least) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(least);
  });
});

it('dark changes colours and nothing else, so that no page is laid out otherwise', () => {
  const css = ['app/globals.css', 'content/council/theme.css'].map((file) =>
    readFileSync(file, 'utf8'),
  );
  const [, rules = '', ...more] = css.join('\n').split(/@media [^{]*prefers-color-scheme[^{]*\{/u);
  expect(more).toEqual([]);
  const block = /^\s*:root \{([^{}]*)\}\s*\}/u.exec(rules)?.[1] ?? '';
  const names = [...block.matchAll(/([^\s;][^:;]*):/gu)].map(([, name = '']) => name);
  expect(names.length).toBeGreaterThan(0);
  for (const scheme of ['light', 'dark'] as const)
    expect(names.filter((name) => !/^#[\da-f]{6}$/u.test(paletteOf(scheme)(name)))).toEqual([]);
});
