import { z } from 'zod';
import { ANSWERS, KEYS } from '@/lib/domain/answers';
import { CLOCK_IDS } from '@/lib/domain/clock';
import { QUESTION_IDS } from '@/lib/domain/question';
import { ROUTE_IDS } from '@/lib/domain/route';

/** What the API answers, for the published description and for the tests that replay its examples. */

const route = z.enum(ROUTE_IDS);

const situation = z.strictObject({
  who: z.enum(ANSWERS.who),
  about: z.enum(ANSWERS.about),
  topic: z.enum(ANSWERS.topic).optional(),
  stage: z.enum(ANSWERS.stage).optional(),
  part: z.enum(ANSWERS.part).optional(),
  setting: z.enum(ANSWERS.setting).optional(),
  when: z.enum(ANSWERS.when).optional(),
  letter: z.enum(ANSWERS.letter).optional(),
  tried: z.enum(ANSWERS.tried).optional(),
} satisfies Record<(typeof KEYS)[number], z.ZodType>);

export const recommendationSchema = z.strictObject({
  situation,
  nextStep: route,
  urgent: z.boolean(),
  alongside: z.array(route),
  then: z.array(route),
  notAvailable: z.array(z.strictObject({ route, reason: z.string() })),
  clocks: z.array(z.enum(CLOCK_IDS)),
  rule: z.string(),
  because: z.array(z.string()).min(1),
  sources: z.array(z.strictObject({ id: z.string(), title: z.string(), url: z.url() })).min(1),
  page: z.string().startsWith('/check/'),
  route: z.string().startsWith('/routes/'),
});

const words = z.strictObject({ id: z.string(), label: z.string(), hint: z.string().optional() });

export const vocabularySchema = z.strictObject({
  who: z.enum(ANSWERS.who),
  questions: z
    .array(
      z.strictObject({
        id: z.enum(QUESTION_IDS),
        key: z.enum(KEYS),
        title: z.string(),
        hint: z.string().optional(),
        answers: z.array(words).min(1),
      }),
    )
    .min(1),
  routes: z.array(
    z.strictObject({ id: route, title: z.string(), action: z.string(), summary: z.string() }),
  ),
  clocks: z.array(z.strictObject({ id: z.enum(CLOCK_IDS), name: z.string(), by: z.string() })),
});

const day = z.iso.date();

export const deadlineSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('appeal'),
    letterDate: day,
    certificateDate: day.optional(),
    rawEnd: day,
    decidedBy: z.enum(['letter', 'certificate']),
    safeDay: day,
    adviserBy: day,
    adviserSafeDay: day,
    uncertain: z.boolean(),
    lastDay: day.optional(),
    moved: z.array(z.enum(['weekend', 'bank-holiday', 'august', 'christmas'])).optional(),
    nextWorkingDayIn: z.enum(['august', 'christmas']).optional(),
  }),
  z.strictObject({
    kind: z.literal('draft-response'),
    servedDate: day,
    respondBy: day,
    safeDay: day,
  }),
  z.strictObject({
    kind: z.literal('assessment'),
    requestedDate: day,
    decisionBy: day,
    refusalBy: day,
    finalPlanBy: day,
  }),
  z.strictObject({
    kind: z.literal('annual-review'),
    meetingDate: day,
    decisionBy: day,
    finalPlanBy: day,
  }),
  z.strictObject({
    kind: z.literal('discrimination'),
    happenedDate: day,
    lastDay: day,
    safeDay: day,
  }),
  z.strictObject({ kind: z.literal('ombudsman'), knewDate: day, lastDay: day, safeDay: day }),
]);

export const problemSchema = z.strictObject({
  type: z.literal('about:blank'),
  title: z.string(),
  status: z.literal(400),
  detail: z.string(),
  faults: z
    .array(
      z.strictObject({
        kind: z.string(),
        key: z.string(),
        value: z.string().optional(),
        message: z.string(),
        allowed: z.array(z.string()),
      }),
    )
    .min(1),
});
