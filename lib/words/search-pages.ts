/** Pages of their own, by the names that what families say has for them. */
export const OWN_PAGES = [
  'allRoutes',
  'deadlines',
  'decisions',
  'easyRead',
  'guides',
  'help',
  'letters',
  'professionals',
  'sources',
] as const;

export type OwnPage = (typeof OWN_PAGES)[number];
