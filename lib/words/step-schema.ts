import { z } from 'zod';
import { CLOCK_IDS } from '@/lib/domain/clock';
import { MEETING_PARTIES } from '@/lib/domain/meeting-party';
import { ROUTE_IDS } from '@/lib/domain/route';
import { id, text } from './schema-parts';

/** How a step is taken: a contact to ring, write to or fill in a form of; the letter or the page that goes with it. */
const channel = z.union([
  z.strictObject({ use: z.enum(['phone', 'email', 'form']), contact: id }),
  z.strictObject({ use: z.enum(['letter', 'page']) }),
]);

export type Channel = z.infer<typeof channel>;

const channels = z.array(channel).min(1);

/** What the head of a result says of a step: by when, and how it is taken. */
export const stepWords = z.strictObject({
  title: text.optional(),
  by: text,
  channels: channels.optional(),
  /** Where it depends on whom a meeting is with. */
  parties: z.record(z.enum(MEETING_PARTIES), channels).optional(),
  /** That each of several numbers will do. */
  note: z.literal('either').optional(),
  /** The letter to send where nobody answers. */
  closed: id.optional(),
});

export type StepWords = z.infer<typeof stepWords>;

/** What is done by a day of a time limit: the page that says how, the letter, and whom to ring or write to. */
const dateStep = z.strictObject({
  route: z.enum(ROUTE_IDS),
  letter: id.optional(),
  channels,
  /** The letter to send where nobody answers. */
  closed: id.optional(),
});

/** Of each route, and by rule where a rule says it in its own way; of each time limit that can be worked out. */
export const steps = z.strictObject({
  routes: z.record(z.enum(ROUTE_IDS), stepWords),
  rules: z.record(id, z.partialRecord(z.enum(ROUTE_IDS), stepWords)),
  dates: z.partialRecord(z.enum(CLOCK_IDS), dateStep),
});

export type Steps = z.infer<typeof steps>;
