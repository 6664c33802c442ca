/** The doors a family can be sent to; each has its page. Ids are permanent addresses. */
export const ROUTE_IDS = [
  'meeting',
  'informal-resolution',
  'mediation',
  'corporate-complaint',
  'setting-complaint',
  'ombudsman',
  'written-request',
  'formal-resolution',
  'tribunal-appeal',
  'respond-to-draft',
  'early-review',
  'request-assessment',
  'department-for-education',
  'ofsted',
  'nhs-complaint',
  'health-ombudsman',
  'social-care-complaint',
  'discrimination-claim',
  'legal-advice',
  'other-routes',
] as const;

export type RouteId = (typeof ROUTE_IDS)[number];

/** The route whose page has a part about each topic. */
export const ROUTE_OF_TOPICS = 'other-routes' satisfies RouteId;

/** Whether a segment of an address names a route. */
export function isRouteId(value: string): value is RouteId {
  return ROUTE_IDS.some((id) => id === value);
}
