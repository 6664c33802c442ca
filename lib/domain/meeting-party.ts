/** With whom a family first sits down: it depends on who made the decision or runs the service. */
export const MEETING_PARTIES = [
  'sen-team',
  'setting',
  'nhs-service',
  'social-worker',
  'senior',
] as const;

export type MeetingParty = (typeof MEETING_PARTIES)[number];
