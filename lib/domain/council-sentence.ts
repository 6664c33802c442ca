/**
 * What a council may say for itself, each the id of an entry in content/council/sentences.json. A council leaves out
 * what it does not say or arrange, and the pages then do without it.
 */
export const COUNCIL_SENTENCES = [
  'meets-first',
  'sendiass-at-meetings',
  'informal-what',
  'informal-first',
  'informal-helps-with',
  'informal-who',
  'informal-goes-on',
  'informal-independence',
  'formal-during-appeal',
  'formal-any-time',
  'resolution-during-appeal',
  'concern-meanings',
  'most-are-concerns',
  'settle-early',
  'complaint-any-form',
  'complaint-about',
  'complaint-stages',
  'school-complaint-stages',
  'ombudsman-misnamed',
  'transport-stages',
] as const;
