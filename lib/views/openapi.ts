import { z } from 'zod';
import { DEADLINE_KINDS, type DeadlineKind } from '@/lib/deadlines/calculate';
import { datesOf } from '@/lib/deadlines/question';
import { ANSWERS, KEYS } from '@/lib/domain/answers';
import {
  deadlineSchema,
  problemSchema,
  recommendationSchema,
  vocabularySchema,
} from './api-schema';

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
  vocabulary: ['', '?who=young-person'],
} as const;

const STABLE =
  'It is free, without a key, and a page of any site may call it. What is promised: no id is ever renamed, and none goes ' +
  'without a redirect from it; keys and values may be added, so ignore those that you do not know; the next step for a ' +
  'situation may change when the law or our reading of it does, and the list of changes says so. It holds nothing of the ' +
  'caller. It is general information and not legal advice.';

const json = (schema: z.ZodType) => {
  const { $schema: _dialect, ...form } = z.toJSONSchema(schema, { unrepresentable: 'any' });
  return form;
};

const fromFirst = (query: string, name: string) =>
  new URLSearchParams(query).get(name) ?? undefined;

const parameter = (
  name: string,
  required: boolean,
  description: string,
  schema: object,
  example: string | undefined,
) => ({
  name,
  in: 'query',
  required,
  description,
  schema,
  ...(example !== undefined && { example }),
});

const responses = (schema: string, examples: readonly string[]) => ({
  200: {
    description: `For example: ${examples.join(' ')}`,
    content: { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } },
  },
  400: {
    description: 'What is wrong with the request, each fault named with what is allowed.',
    content: {
      'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
    },
  },
  503: {
    description:
      'Too much is asked at once, or this copy of the site has no server. Try again later.',
    headers: {
      'Retry-After': { description: 'How many seconds to wait.', schema: { type: 'integer' } },
    },
  },
});

const dateNames = [...new Set(DEADLINE_KINDS.flatMap((kind: DeadlineKind) => datesOf(kind)))];
const [firstSituation] = EXAMPLES.recommendation;
const [firstDate] = EXAMPLES.deadlines;

const recommendation = {
  operationId: 'getRecommendation',
  tags: ['decisions'],
  summary: 'The next step of one situation.',
  description:
    'The same decision as the questions give. Keys may stand in any order, and who may be left out: it is then a parent. ' +
    'A value that has moved is answered by a redirect. The answer is the same until the next release.',
  parameters: KEYS.map((name) =>
    parameter(
      name,
      name === 'about',
      `The answer to the question "${name}", where it is asked.`,
      { type: 'string', enum: [...ANSWERS[name]] },
      fromFirst(firstSituation, name),
    ),
  ),
  responses: {
    ...responses('Recommendation', EXAMPLES.recommendation),
    308: {
      description: 'One of the values has moved. The same question stands at the new address.',
      headers: {
        Location: { description: 'Where to ask, from now on.', schema: { type: 'string' } },
      },
    },
  },
};

const deadlines = {
  operationId: 'getDeadlines',
  tags: ['dates'],
  summary: 'The dates of one time limit.',
  description: 'Days are written YYYY-MM-DD. Each kind takes its own dates and no others.',
  parameters: [
    parameter(
      'kind',
      true,
      'Which time limit.',
      { type: 'string', enum: [...DEADLINE_KINDS] },
      fromFirst(firstDate, 'kind'),
    ),
    ...dateNames.map((name) =>
      parameter(
        name,
        false,
        'A day that the time limit is counted from.',
        { type: 'string', format: 'date' },
        fromFirst(firstDate, name),
      ),
    ),
  ],
  responses: responses('Deadline', EXAMPLES.deadlines),
};

const vocabulary = {
  operationId: 'getVocabulary',
  tags: ['decisions'],
  summary: 'What each id is called on the pages.',
  description:
    'Titles, labels and hints in the words of one reader. The answer is the same until the next release.',
  parameters: [
    parameter(
      'who',
      false,
      'Whose words.',
      { type: 'string', enum: [...ANSWERS.who] },
      ANSWERS.who[0],
    ),
  ],
  responses: responses('Vocabulary', EXAMPLES.vocabulary),
};

/**
 * The description of the API (OpenAPI 3.1), made from the schemas its answers are held to.
 *
 * @param site its title, the origin it is served at, and the page on which somebody can be asked.
 */
export function openApi({ title, server, help }: { title: string; server: string; help: string }) {
  return {
    openapi: '3.1.1',
    info: {
      title,
      version: '1.1.0',
      description: STABLE,
      contact: { name: title, url: help },
    },
    servers: [{ url: server }],
    security: [],
    tags: [
      {
        name: 'decisions',
        description: 'The next step of a situation, and what its ids are called.',
      },
      { name: 'dates', description: 'The dates of time limits.' },
    ],
    paths: {
      '/api/recommendation': { get: recommendation },
      '/api/deadlines': { get: deadlines },
      '/api/vocabulary': { get: vocabulary },
    },
    components: {
      schemas: {
        Recommendation: json(recommendationSchema),
        Deadline: json(deadlineSchema),
        Vocabulary: json(vocabularySchema),
        Problem: json(problemSchema),
      },
    },
  };
}
