import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { GET as dates } from '@/app/api/deadlines/route';
import { GET } from '@/app/api/openapi.json/route';
import { GET as nextStep } from '@/app/api/recommendation/route';
import { DEADLINE_DATES, DEADLINE_KINDS } from '@/lib/deadlines/calculate';
import { ANSWERS, KEYS } from '@/lib/domain/answers';
import { EXAMPLES } from '@/lib/views/openapi';
import { requestFor } from '@/tests/support/request';
import { EVERY_RESULT } from '@/tests/support/situations';
import { breaking } from '@/tests/support/states';

/**
 * A schema as OpenAPI 3.0 lets one be written: JSON Schema of 2011 with its own limits. There is no
 * `const`, no list of types and no type `null`.
 */
type Schema = z.infer<typeof schemaObject>;
const schemaObject = z.strictObject({
  type: z.enum(['object', 'array', 'string', 'number', 'integer', 'boolean']).optional(),
  title: z.string().optional(),
  description: z.string().optional(),
  format: z.string().optional(),
  pattern: z.string().optional(),
  enum: z.array(z.unknown()).min(1).optional(),
  nullable: z.boolean().optional(),
  minLength: z.int().min(0).optional(),
  maxLength: z.int().min(0).optional(),
  minItems: z.int().min(0).optional(),
  maxItems: z.int().min(0).optional(),
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
  get anyOf() {
    return z.array(schemaObject).min(1).optional();
  },
  get allOf() {
    return z.array(schemaObject).min(1).optional();
  },
  discriminator: z.strictObject({ propertyName: z.string() }).optional(),
});

const parameter = z.strictObject({
  name: z.string().min(1),
  in: z.literal('query'),
  required: z.boolean(),
  description: z.string().optional(),
  schema: schemaObject,
});

const response = z.strictObject({
  description: z.string().min(1),
  content: z.record(
    z.string().regex(/^application\/[a-z+]+$/u),
    z.strictObject({ schema: schemaObject }),
  ),
});

const operation = z.strictObject({
  operationId: z.string().optional(),
  summary: z.string(),
  description: z.string().optional(),
  parameters: z.array(parameter),
  responses: z.record(z.string().regex(/^[1-5]\d\d$/u), response),
});

const documentForm = z.strictObject({
  openapi: z.string().regex(/^3\.0\.\d+$/u),
  info: z.strictObject({
    title: z.string().min(1),
    version: z.string().min(1),
    description: z.string().optional(),
  }),
  servers: z.array(z.strictObject({ url: z.url() })).min(1),
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
  const schema = operationAt(path).responses[status]?.content[type]?.schema;
  if (schema === undefined) throw new Error(`${path} describes no ${type} for ${status}.`);
  return z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0], {
    defaultTarget: 'openapi-3.0',
  });
}

/** Every schema inside a schema, itself among them. */
function within(schema: Schema): Schema[] {
  const inside = [
    ...Object.values(schema.properties ?? {}),
    ...(schema.items === undefined ? [] : [schema.items]),
    ...(schema.oneOf ?? []),
    ...(schema.anyOf ?? []),
    ...(schema.allOf ?? []),
  ];
  return [schema, ...inside.flatMap(within)];
}

describe('the published description of the API', () => {
  it('is a document of OpenAPI 3.0', async () => {
    const answer = GET();
    expect(answer.headers.get('Content-Type')).toMatch(/^application\/json\b/u);
    expect(documentForm.safeParse(await answer.json()).error).toBeUndefined();
  });

  it('describes both addresses, their answers and their faults', () => {
    expect(Object.keys(described.paths)).toEqual(['/api/recommendation', '/api/deadlines']);
    for (const { get } of Object.values(described.paths)) {
      expect(Object.keys(get.responses)).toEqual(['200', '400']);
      const names = get.parameters.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('requires only what an object has', () => {
    const schemas = Object.values(described.paths).flatMap(({ get }) =>
      Object.values(get.responses).flatMap(({ content }) =>
        Object.values(content).flatMap(({ schema }) => within(schema)),
      ),
    );
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
