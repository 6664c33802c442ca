/** The parts of a route's page, in their order; each stands once on the page. */
export const SECTIONS = [
  'whatItIs',
  'whenItHelps',
  'whenItDoesNot',
  'whoTakesPart',
  'start',
  'say',
  'bring',
  'next',
  'cannot',
] as const;

export type Section = (typeof SECTIONS)[number];

/** The parts that a result shows: what a reader does now. */
export const RESULT_SECTIONS = [
  'start',
  'say',
  'bring',
  'next',
  'cannot',
] as const satisfies readonly Section[];

/** The parts of a young person's own words for a step, in their order; each stands once. */
export const YOUNG_SECTIONS = ['do', 'say', 'write', 'with', 'next', 'nothing'] as const;

type YoungSection = (typeof YOUNG_SECTIONS)[number];

const tagOf = (section: Section | YoungSection) =>
  section.charAt(0).toUpperCase() + section.slice(1);

/** Each section by the tag that an editor writes around it: `<WhatItIs>`. In the order of the page. */
export const SECTION_TAGS: Readonly<Record<string, Section>> = Object.fromEntries(
  SECTIONS.map((section) => [tagOf(section), section]),
);

/** Each part of a young person's own words by the tag around it: `<Do>`. */
export const YOUNG_SECTION_TAGS: Readonly<Record<string, YoungSection>> = Object.fromEntries(
  YOUNG_SECTIONS.map((section) => [tagOf(section), section]),
);
