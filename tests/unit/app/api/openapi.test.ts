import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { GET as dates } from '@/app/api/deadlines/route';
import { GET } from '@/app/api/openapi.json/route';
import { GET as nextStep } from '@/app/api/recommendation/route';
import { GET as words } from '@/app/api/vocabulary/route';
import { DEADLINE_DATES, DEADLINE_KINDS } from '@/lib/deadlines/calculate';
import { ANSWERS, KEYS } from '@/lib/domain/answers';
import { EXAMPLES } from '@/lib/views/openapi';
import { requestFor } from '@/tests/support/request';
import { EVERY_RESULT } from '@/tests/support/situations';
import { breaking } from '@/tests/support/states';

/** A schema as OpenAPI 3.1 lets one be written: JSON Schema of 2020, of which the site uses so much. */
type Schema = z.infer<typeof schemaObject>;
const schemaObject = z.strictObject({
  $ref: z
    .string()
    .regex(/^#\/components\/schemas\/\w+$/u)
    .optional(),
  type: z.enum(['object', 'array', 'string', 'number', 'integer', 'boolean']).optional(),
  const: z.unknown().optional(),
  format: z.string().optional(),
  pattern: z.string().optional(),
  enum: z.array(z.unknown()).min(1).optional(),
  minItems: z.int().min(0).optional(),
  required: z.array(z.string()).min(1).optional(),
  additionalProperties: z.boolean().optional(),
  get properties() {
    return z.record(z.string(), schemaObject).optional();
  },
  get items() {
    return schemaObject.optional();
  },
  get oneOf() {
    return z.array(schemaObject).min(1).optional();
  },
});

const parameter = z.strictObject({
  name: z.string().min(1),
  in: z.literal('query'),
  required: z.boolean(),
  description: z.string().min(1),
  schema: schemaObject,
  example: z.string().optional(),
});

const response = z.strictObject({
  description: z.string().min(1),
  content: z
    .record(z.string().regex(/^application\/[a-z+]+$/u), z.strictObject({ schema: schemaObject }))
    .optional(),
  headers: z
    .record(z.string(), z.strictObject({ description: z.string(), schema: schemaObject }))
    .optional(),
});

const operation = z.strictObject({
  operationId: z.string().regex(/^[a-z][A-Za-z]+$/u),
  tags: z.array(z.string()).length(1),
  summary: z.string().min(1),
  description: z.string().min(1),
  parameters: z.array(parameter),
  responses: z.record(z.string().regex(/^[1-5]\d\d$/u), response),
});

const documentForm = z.strictObject({
  openapi: z.string().regex(/^3\.1\.\d+$/u),
  info: z.strictObject({
    title: z.string().min(1),
    version: z.string().min(1),
    description: z.string().min(1),
    contact: z.strictObject({ name: z.string().min(1), url: z.url() }),
  }),
  servers: z.array(z.strictObject({ url: z.url() })).min(1),
  security: z.array(z.unknown()).length(0),
  tags: z.array(z.strictObject({ name: z.string(), description: z.string().min(1) })),
  components: z.strictObject({ schemas: z.record(z.string(), schemaObject) }),
  paths: z.record(z.string().startsWith('/'), z.strictObject({ get: operation })),
});

let described: z.infer<typeof documentForm>;
beforeAll(async () => {
  described = documentForm.parse(await GET().json());
});

const operationAt = (path: string) => {
  const found = described.paths[path]?.get;
  if (found === undefined) throw new Error(`${path} is not described.`);
  return found;
};
const parametersOf = (path: string) =>
  Object.fromEntries(operationAt(path).parameters.map((one) => [one.name, one]));

/** The schema of an answer, read from the published document as a program of others would read it. */
function published(path: string, status: string, type: string) {
  const named = operationAt(path).responses[status]?.content?.[type]?.schema.$ref;
  const schema = described.components.schemas[named?.split('/').at(-1) ?? ''];
  if (schema === undefined) throw new Error(`${path} describes no ${type} for ${status}.`);
  return z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]);
}

/** Every schema inside a schema, itself among them. */
function within(schema: Schema): Schema[] {
  const inside = [
    ...Object.values(schema.properties ?? {}),
    ...(schema.items === undefined ? [] : [schema.items]),
    ...(schema.oneOf ?? []),
  ];
  return [schema, ...inside.flatMap(within)];
}

describe('the published description of the API', () => {
  it('is a document of OpenAPI 3.1', async () => {
    const answer = GET();
    expect(answer.headers.get('Content-Type')).toMatch(/^application\/json\b/u);
    expect(documentForm.safeParse(await answer.json()).error).toBeUndefined();
  });

  it('describes each address, its answers and its faults', () => {
    expect(Object.keys(described.paths)).toEqual([
      '/api/recommendation',
      '/api/deadlines',
      '/api/vocabulary',
    ]);
    for (const [path, { get }] of Object.entries(described.paths)) {
      const moved = path === '/api/recommendation' ? ['308'] : [];
      expect(Object.keys(get.responses)).toEqual(['200', ...moved, '400', '503']);
      const names = get.parameters.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('names each operation once, with a tag that is described, and asks for no key', () => {
    const operations = Object.values(described.paths).map(({ get }) => get);
    const ids = operations.map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
    const tags = described.tags.map(({ name }) => name);
    expect(new Set(operations.flatMap((one) => one.tags))).toEqual(new Set(tags));
    expect(described.info.description).toContain('no id is ever renamed');
  });

  it('requires only what an object has', () => {
    const schemas = Object.values(described.components.schemas).flatMap(within);
    expect(schemas.length).toBeGreaterThan(20);
    for (const { required = [], properties = {} } of schemas)
      expect(required.filter((name) => !(name in properties))).toEqual([]);
  });

  it('lists every key of a situation with all its answers; only about must be there', () => {
    const parameters = parametersOf('/api/recommendation');
    expect(Object.keys(parameters)).toEqual([...KEYS]);
    for (const key of KEYS) {
      expect(parameters[key]?.schema.enum).toEqual([...ANSWERS[key]]);
      expect(parameters[key]?.required).toBe(key === 'about');
    }
  });

  it('lists every kind of date with the dates of all kinds', () => {
    const { kind, ...names } = parametersOf('/api/deadlines');
    expect(kind).toMatchObject({ required: true, schema: { enum: [...DEADLINE_KINDS] } });
    const dates = DEADLINE_KINDS.flatMap((one): string[] => Object.values(DEADLINE_DATES[one]));
    expect(Object.keys(names).toSorted()).toEqual(dates.toSorted());
    for (const one of Object.values(names))
      expect(one).toMatchObject({ required: false, schema: { format: 'date' } });
  });

  it('holds for the answer about each situation', async () => {
    const form = published('/api/recommendation', '200', 'application/json');
    const all = await Promise.all(
      EVERY_RESULT.filter(({ answers: { who } }) => who === 'young-person').map(
        async ({ answers }) => {
          const query = Object.entries(answers);
          return { answers, body: await nextStep(requestFor('/api/recommendation', query)).json() };
        },
      ),
    );
    expect(breaking(all, ({ body }) => form.safeParse(body).success)).toEqual([]);
  });

  it('holds for every example, and shows each of them', async () => {
    const cases = [
      ['/api/recommendation', nextStep, EXAMPLES.recommendation],
      ['/api/deadlines', dates, EXAMPLES.deadlines],
      ['/api/vocabulary', words, EXAMPLES.vocabulary],
    ] as const;
    for (const [path, ask, examples] of cases) {
      const form = published(path, '200', 'application/json');
      for (const query of examples) {
        const body: unknown = await ask(requestFor(path, query)).json();
        expect(form.safeParse(body).error, query).toBeUndefined();
        expect(operationAt(path).responses['200']?.description).toContain(query);
      }
    }
  });

  it('holds for a refusal, and refuses what is no answer', async () => {
    const cases = [
      ['/api/recommendation', nextStep, '?about=nothing&about=nothing&colour=red'],
      ['/api/deadlines', dates, '?kind=appeal&letterDate=soon&letterDate='],
      ['/api/vocabulary', words, '?who=nobody&colour=red'],
    ] as const;
    for (const [path, ask, query] of cases) {
      const body: unknown = await ask(requestFor(path, query)).json();
      const refusal = published(path, '400', 'application/problem+json');
      expect(refusal.safeParse(body).error).toBeUndefined();
      expect(published(path, '200', 'application/json').safeParse(body).success).toBe(false);
      expect(refusal.safeParse({}).success).toBe(false);
    }
  });
});
