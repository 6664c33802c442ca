import { z } from 'zod';
import { DRAWINGS } from '@/lib/domain/drawing';
import { ROUTE_IDS } from '@/lib/domain/route';
import { day, id, review, sourceId, text } from './schema-parts';

/** The labels of pages. */

/** Groups on the page of all routes: by what a route can fix. */
const FIXES = ['talk', 'plan', 'decision', 'complaint', 'late-or-stuck'] as const;

export const routeLabel = z.strictObject({
  title: text,
  action: text,
  summary: text,
  fixes: z.enum(FIXES),
  cost: text,
  time: text,
  independent: text,
  /** None where all that rests on a source is said in parts of other files. */
  sources: z.array(sourceId).default([]),
  checked: day,
});

export type RouteLabel = z.infer<typeof routeLabel>;

/** A young person's own words for a step. */
export const youngLabel = z.strictObject({
  action: text,
  sources: z.array(sourceId),
  checked: day,
});

export type YoungLabel = z.infer<typeof youngLabel>;

export const option = z.strictObject({ label: text, hint: text.optional() });

/** What a question says itself. */
const asking = { title: text, hint: text.optional(), why: text.optional() } as const;

export const questionLabel = z.strictObject({
  ...asking,
  /** Short headings over a long list; every option stands under one of them. */
  groups: z.array(z.strictObject({ title: text, options: z.array(id).min(1) })).optional(),
  options: z.record(z.string(), option),
});

export type QuestionLabel = z.infer<typeof questionLabel>;

/** A question for a topic: its answers, and which heading each stands under, are said by the topics. */
export const topicQuestionLabel = z.strictObject({
  ...asking,
  groups: z.array(z.strictObject({ id, title: text })).optional(),
});

export type TopicQuestionLabel = z.infer<typeof topicQuestionLabel>;

/** The answers that a guide can fit, by key, the most specific first. */
export const FITTING = ['letter', 'part', 'topic', 'stage', 'setting', 'about'] as const;

export const guideLabel = z.strictObject({
  title: text,
  summary: text,
  audience: z.enum(['everyone', 'young-people', 'professionals']),
  /** The answers and the steps that it goes with; that each is known is for `checkContent`. */
  fits: z.array(id).default([]),
  sources: z.array(id).min(1),
  checked: day,
});

export type GuideLabel = z.infer<typeof guideLabel>;

/** Whose page an Easy Read page says again: the start, that of a step, or who can help; in the order in which they stand. */
export const EASY_READ_OF = ['start', ...ROUTE_IDS, 'help'] as const;

export type EasyReadOf = (typeof EASY_READ_OF)[number];

export const easyReadLabel = z.strictObject({
  title: text,
  summary: text,
  of: z.enum(EASY_READ_OF),
  draw: z.enum(DRAWINGS),
  sources: z.array(id).min(1),
  checked: day,
});

export type EasyReadLabel = z.infer<typeof easyReadLabel>;

/** A page about this site, of one council. */
export const aboutLabel = z.strictObject({
  title: text,
  summary: text,
  sources: z.array(id).default([]),
  ...review,
});

export type AboutLabel = z.infer<typeof aboutLabel>;
