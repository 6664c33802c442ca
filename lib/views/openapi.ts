import { z } from 'zod';
import { DEADLINE_KINDS, type DeadlineKind } from '@/lib/deadlines/calculate';
import { datesOf } from '@/lib/deadlines/question';
import { ANSWERS, KEYS } from '@/lib/domain/answers';
import { deadlineSchema, problemSchema, recommendationSchema } from './api-schema';

/** Queries that the description shows; a test replays each. */
export const EXAMPLES = {
  recommendation: [
    '?about=council-decision&stage=refused-assessment&letter=under-5-weeks&tried=nothing',
    '?who=young-person&about=plan-content&stage=final-plan&part=placement&letter=letter-not-sure&tried=meeting',
    '?tried=complaint-finished&part=section-f&about=plan-not-delivered',
  ],
  deadlines: [
    '?kind=appeal&letterDate=2026-10-01&certificateDate=2026-11-29',
    '?kind=draft-response&servedDate=2026-03-02',
    '?kind=assessment&requestedDate=2026-01-05',
    '?kind=annual-review&meetingDate=2026-10-05',
    '?kind=discrimination&happenedDate=2026-03-10',
    '?kind=ombudsman&knewDate=2026-03-10',
  ],
} as const;

const json = (schema: z.ZodType) =>
  z.toJSONSchema(schema, { target: 'openapi-3.0', unrepresentable: 'any' });

const answers = (schema: z.ZodType, examples: readonly string[]) => ({
  200: {
    description: `For example: ${examples.join(' ')}`,
    content: { 'application/json': { schema: json(schema) } },
  },
  400: {
    description: 'What is wrong with the request, each fault named with what is allowed.',
    content: { 'application/problem+json': { schema: json(problemSchema) } },
  },
});

const dateNames = [...new Set(DEADLINE_KINDS.flatMap((kind: DeadlineKind) => datesOf(kind)))];

/** The description of the API (OpenAPI 3.0), made from the schemas its answers are held to. */
export function openApi(title: string, server: string) {
  return {
    openapi: '3.0.3',
    info: { title, version: '1.0.0' },
    servers: [{ url: server }],
    paths: {
      '/api/recommendation': {
        get: {
          summary: 'The next step of one situation. Keys in any order; who may be left out.',
          parameters: KEYS.map((name) => ({
            name,
            in: 'query',
            required: name === 'about',
            schema: { type: 'string', enum: [...ANSWERS[name]] },
          })),
          responses: answers(recommendationSchema, EXAMPLES.recommendation),
        },
      },
      '/api/deadlines': {
        get: {
          summary: 'The dates of one time limit. Days are written YYYY-MM-DD.',
          parameters: [
            {
              name: 'kind',
              in: 'query',
              required: true,
              schema: { type: 'string', enum: [...DEADLINE_KINDS] },
            },
            ...dateNames.map((name) => ({
              name,
              in: 'query',
              required: false,
              schema: { type: 'string', format: 'date' },
            })),
          ],
          responses: answers(deadlineSchema, EXAMPLES.deadlines),
        },
      },
    },
  };
}
