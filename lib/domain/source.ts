import type sources from '@/content/sources.json';

/**
 * The pages of its own that every council's folder names as sources, whatever the council calls them: what it says
 * about disagreements, about complaints, and about complaints to schools. A rule may cite one by this id.
 */
export const COUNCIL_SOURCES = [
  'council-page',
  'council-complaints',
  'council-school-complaints',
] as const;

/**
 * An id in content/sources.json, or one of the pages that every council names: citing what is neither does not
 * compile.
 */
export type SourceId = keyof typeof sources | (typeof COUNCIL_SOURCES)[number];
