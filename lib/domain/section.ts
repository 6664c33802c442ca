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

const tagOf = (section: Section) => section.charAt(0).toUpperCase() + section.slice(1);

/** Each section by the tag that an editor writes around it: `<WhatItIs>`. In the order of the page. */
export const SECTION_TAGS: Readonly<Record<string, Section>> = Object.fromEntries(
  SECTIONS.map((section) => [tagOf(section), section]),
);
