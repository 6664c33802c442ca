/** The drawings that may stand beside a line of Easy Read, by what they show. */
export const DRAWINGS = [
  'calendar',
  'clock',
  'council',
  'free',
  'helper',
  'letter',
  'pen',
  'phone',
  'question',
  'scales',
  'school',
  'stop',
  'talk',
  'tick',
] as const;

export type Drawing = (typeof DRAWINGS)[number];
