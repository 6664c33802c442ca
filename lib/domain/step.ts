import type { AnswerTo } from './answers';
import type { RouteId } from './route';

type Tried = AnswerTo<'tried'>;

/** Answers which say that a formal complaint was made, answered or not. */
export const COMPLAINTS = [
  'complaint-open',
  'complaint-unanswered',
  'complaint-finished',
] as const satisfies readonly Tried[];

/** The talks: none of them stops a clock. */
export const TALK_ROUTES = [
  'meeting',
  'informal-resolution',
  'formal-resolution',
] as const satisfies readonly RouteId[];

/** The complaints to whoever is responsible. A ladder has one of them at most. */
export const COMPLAINT_ROUTES = [
  'corporate-complaint',
  'setting-complaint',
  'nhs-complaint',
  'social-care-complaint',
] as const satisfies readonly RouteId[];

type StepRoute =
  | (typeof TALK_ROUTES)[number]
  | (typeof COMPLAINT_ROUTES)[number]
  | 'mediation'
  | 'written-request'
  | 'respond-to-draft';

const COMPLAINT_DONE = ['complaint-finished', 'complaint-unanswered'] as const;

/**
 * The routes that can be behind a family, each with the answers to `tried` that say so. The first of
 * these is what "it did not work" ticks.
 */
export const STEPS: Readonly<Record<StepRoute, readonly [Tried, ...Tried[]]>> = {
  meeting: ['meeting'],
  'informal-resolution': ['informal-resolution'],
  'formal-resolution': ['formal-resolution'],
  mediation: ['certificate'],
  'written-request': ['written-request'],
  'respond-to-draft': ['replied'],
  'corporate-complaint': COMPLAINT_DONE,
  'setting-complaint': COMPLAINT_DONE,
  'nhs-complaint': COMPLAINT_DONE,
  'social-care-complaint': COMPLAINT_DONE,
};

/** Whether an answer to `tried` can say that this route is behind a family. */
export function isStep(route: RouteId): route is StepRoute {
  return Object.hasOwn(STEPS, route);
}
