import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { GET } from '@/app/api/recommendation/route';
import { ANSWERS, type Answers, KEYS } from '@/lib/domain/answers';
import { meantBy, movedTo } from '@/lib/flow/moved';
import { problemSchema, recommendationSchema } from '@/lib/views/api-schema';
import { EXAMPLES } from '@/lib/views/openapi';
import { contractSays } from '@/tests/support/contract-oracle';
import { HOSTILE_QUERIES, type Pair, requestFor } from '@/tests/support/request';
import { EVERY_RESULT } from '@/tests/support/situations';
import { addressOf, breaking, EVERY_STATE } from '@/tests/support/states';

const PATH = '/api/recommendation';
const ask = (query: readonly Pair[] | string) => GET(requestFor(PATH, query));
const pairsOf = (answers: Answers): Pair[] => Object.entries(answers);
const typeOf = (response: Response) => response.headers.get('Content-Type')?.split(';')[0];

/** The situations themselves: what one voice is told is proved for all of them by the first test. */
const OF_A_PARENT = EVERY_RESULT.filter(({ answers }) => answers.who === 'parent');

/** Situations together with what came back, so that all faults of all of them show at once. */
async function withBodies<T extends { readonly answers: Answers }>(
  cases: readonly T[],
  queryOf: (one: T) => readonly Pair[],
) {
  return Promise.all(
    cases.map(async (one) => {
      const response = ask(queryOf(one));
      const body: unknown = await response.json();
      return { ...one, status: response.status, type: typeOf(response), body };
    }),
  );
}

/** The problem in an answer; fails where the answer is not one. */
async function problemIn(response: Response) {
  expect(response.status).toBe(400);
  expect(response.headers.get('Content-Type')).toBe('application/problem+json');
  return problemSchema.parse(await response.json());
}

describe('the next step as JSON', () => {
  const everyAnswer = withBodies(EVERY_RESULT, ({ answers }) => pairsOf(answers));

  it('is answered for every situation in every voice, in the published form', async () => {
    expect(
      breaking(
        await everyAnswer,
        ({ status, type, body }) =>
          status === 200 &&
          type === 'application/json' &&
          recommendationSchema.safeParse(body).success,
      ),
    ).toEqual([]);
  });

  it('says what the contract says, and where to read it', async () => {
    expect(
      breaking(await everyAnswer, ({ answers, result, body }) => {
        const { about, who: _who, ...rest } = answers;
        const contract = contractSays({ about: about ?? '', ...rest });
        const told = recommendationSchema.parse(body);
        return isDeepStrictEqual(
          {
            situation: told.situation,
            next: told.nextStep,
            urgent: told.urgent,
            alongside: told.alongside,
            then: told.then,
            notAvailable: told.notAvailable.map(({ route }) => route),
            clocks: told.clocks.toSorted(),
            rule: told.rule,
            sources: told.sources.map(({ id }) => id),
            page: told.page,
            route: told.route,
          },
          {
            situation: answers,
            next: contract.next,
            urgent: contract.urgent,
            alongside: contract.alongside,
            then: contract.then,
            notAvailable: contract.notAvailable,
            clocks: contract.clocks.toSorted(),
            rule: result.rule,
            sources: result.sources,
            page: `/check/${addressOf({ answers })}`,
            route: `/routes/${contract.next}`,
          },
        );
      }),
    ).toEqual([]);
  });

  it('gives reasons in whole sentences, with no phrase left in its brackets', async () => {
    expect(
      breaking(await everyAnswer, ({ body }) => {
        const { because, notAvailable } = recommendationSchema.parse(body);
        return [...because, ...notAvailable.map(({ reason }) => reason)].every((text) =>
          /^\p{Lu}[^[\]]*\.$/u.test(text),
        );
      }),
    ).toEqual([]);
  });

  it.each<readonly [string, (answers: Answers) => readonly Pair[]]>([
    ['the keys come backwards', (answers) => pairsOf(answers).toReversed()],
    [
      'the middle keys come first',
      (answers) => [...pairsOf(answers).slice(2), ...pairsOf(answers).slice(0, 2)],
    ],
    ['who is left out', ({ who: _who, ...rest }) => pairsOf(rest)],
  ])('is the same for a parent where %s', async (_, queryOf) => {
    const told = new Map((await everyAnswer).map((one) => [addressOf(one), one.body]));
    const asked = await withBodies(OF_A_PARENT, ({ answers }) => queryOf(answers));
    expect(breaking(asked, (one) => isDeepStrictEqual(one.body, told.get(addressOf(one))))).toEqual(
      [],
    );
  });

  it.each(EXAMPLES.recommendation)('answers the published example %s', async (query) => {
    const response = ask(query);
    expect(response.status).toBe(200);
    const body = recommendationSchema.parse(await response.json());
    const given = Object.fromEntries(new URLSearchParams(query));
    expect(body.situation).toEqual({ who: 'parent', ...given });
  });
});

it('says one thing of a query that holds too much to be read', async () => {
  for (const name of ['about', 'who', 'stranger']) {
    const query = Array.from({ length: 41 }, (): Pair => [name, 'delay']);
    const { faults } = await problemIn(ask(query));
    expect(faults.map(({ kind }) => kind)).toEqual(['too-many-pairs']);
  }
});

describe('answers that have moved', () => {
  it('are answered for good at their new place, in any voice and without one', () => {
    const old = 'about=something-else&topic=out-of-school&tried=meeting';
    for (const who of [undefined, ...ANSWERS.who]) {
      const response = ask(`?${who === undefined ? '' : `who=${who}&`}${old}`);
      expect(response.status).toBe(308);
      const { pathname, searchParams } = new URL(
        response.headers.get('Location') ?? '',
        'https://site.example',
      );
      expect(pathname).toBe(PATH);
      expect(Object.fromEntries(searchParams)).toEqual({
        who: who ?? 'parent',
        about: 'out-of-education',
        topic: 'out-of-school',
        tried: 'meeting',
      });
      expect(ask([...searchParams]).status).toBe(200);
    }
  });

  it('are refused like any others where something else is wrong', async () => {
    await problemIn(ask('?about=something-else&topic=out-of-school&tried=no-such-answer'));
  });
});

describe('travel, which was complete before anything was asked of it', () => {
  it('is still answered where nobody says what was tried: nothing was', async () => {
    const topic = 'about=something-else&topic=transport';
    const [bare, said] = await Promise.all(
      [ask(`?${topic}`), ask(`?${topic}&tried=nothing`)].map(async (response) => ({
        status: response.status,
        body: recommendationSchema.parse(await response.json()),
      })),
    );
    expect(bare?.status).toBe(200);
    expect(bare).toEqual(said);
    await problemIn(ask(`?${topic}&tried=`));
  });
});

describe('a request for the next step that cannot be used', () => {
  it('names the first question that is left open, with what may be answered', async () => {
    const open = EVERY_STATE.filter(({ answers }) => answers.who !== undefined);
    const asking = open.flatMap((state) =>
      state.kind === 'asking' && meantBy(state.answers) === undefined ? [state] : [],
    );
    const all = await withBodies(asking, ({ answers }) => pairsOf(answers));
    expect(
      breaking(all, ({ status, type, body, key, options }) => {
        const { faults } = problemSchema.parse(body);
        return (
          status === 400 &&
          type === 'application/problem+json' &&
          faults.length === 1 &&
          isDeepStrictEqual(faults[0], {
            kind: 'missing',
            key,
            message: faults[0]?.message,
            allowed: [...options],
          })
        );
      }),
    ).toEqual([]);
  });

  it('says of an empty request that about is missing: who may be left out', async () => {
    const { faults } = await problemIn(ask(''));
    expect(faults).toMatchObject([{ kind: 'missing', key: 'about', allowed: ANSWERS.about }]);
  });

  /** Each situation with one of its answers spoiled. */
  const SPOILT = OF_A_PARENT.flatMap(({ answers }) =>
    pairsOf(answers).map(([key, value]) => ({ answers, key, value })),
  );
  const spoiltBy = (
    one: (typeof SPOILT)[number],
    replace: (pair: Pair) => readonly Pair[],
  ): Pair[] =>
    pairsOf(one.answers).flatMap((pair) => (pair[0] === one.key ? replace(pair) : [pair]));

  it.each<readonly [string, string, (pair: Pair) => readonly Pair[]]>([
    ['empty', 'empty', ([key]) => [[key, '']]],
    ['unknown', 'unknown-value', ([key]) => [[key, 'no-such-answer']]],
    ['given twice', 'repeated', (pair) => [pair, pair]],
  ])('names an answer that is %s, with the values allowed', async (_, kind, replace) => {
    const all = await withBodies(SPOILT, (one) => spoiltBy(one, replace));
    expect(
      breaking(all, ({ status, type, body, key, value }) => {
        const { faults, detail } = problemSchema.parse(body);
        const named = faults.find((fault) => fault.key === key);
        return (
          status === 400 &&
          type === 'application/problem+json' &&
          named?.kind === kind &&
          named.allowed.includes(value) &&
          faults.every(({ message }) => detail.includes(message))
        );
      }),
    ).toEqual([]);
  });

  it('names an answer that no question asks for in this situation', async () => {
    const strangers = OF_A_PARENT.flatMap(({ answers }) =>
      KEYS.filter((key) => answers[key] === undefined).map((key) => ({
        answers,
        key,
        value: ANSWERS[key][0],
      })),
    );
    const all = await withBodies(strangers, ({ answers, key, value }) => [
      [key, value],
      ...pairsOf(answers),
    ]);
    expect(
      breaking(all, ({ status, body, key, value }) => {
        const { faults } = problemSchema.parse(body);
        return (
          status === 400 &&
          faults.some(
            (fault) => fault.kind === 'does-not-fit' && fault.key === key && fault.value === value,
          )
        );
      }),
    ).toEqual([]);
  });

  it('names an answer that its question does not offer in this situation, with those it does', async () => {
    const asking = EVERY_STATE.flatMap((state) =>
      state.kind === 'asking' && state.answers.who === 'parent' && state.key !== 'about'
        ? [state]
        : [],
    );
    const notOffered = asking.flatMap(({ answers, key, options }) =>
      ANSWERS[key]
        .filter((value) => !options.includes(value))
        .filter((value) => movedTo({ ...answers, [key]: value }) === undefined)
        .map((value) => ({ answers, key, value, options })),
    );
    const all = await withBodies(notOffered, ({ answers, key, value }) => [
      ...pairsOf(answers),
      [key, value],
    ]);
    expect(
      breaking(all, ({ status, body, key, value, options }) => {
        const { faults } = problemSchema.parse(body);
        return (
          status === 400 &&
          faults.length === 1 &&
          isDeepStrictEqual(faults[0], {
            kind: 'does-not-fit',
            key,
            value,
            message: faults[0]?.message,
            allowed: [...options],
          })
        );
      }),
    ).toEqual([]);
  });

  it('names a key that is not one of its own, with those that are', async () => {
    const all = await withBodies(OF_A_PARENT, ({ answers }) => [
      ...pairsOf(answers),
      ['utm_source', 'letter'],
    ]);
    expect(
      breaking(all, ({ status, body }) => {
        const { faults } = problemSchema.parse(body);
        return (
          status === 400 &&
          faults.length === 1 &&
          isDeepStrictEqual(faults[0], {
            kind: 'unknown-key',
            key: 'utm_source',
            message: faults[0]?.message,
            allowed: [...KEYS],
          })
        );
      }),
    ).toEqual([]);
  });

  it('names all faults at once, each once', async () => {
    const { faults } = await problemIn(
      ask('?who=nobody&about=delay&about=delay&stage=final-plan&tried=&colour=red&colour=blue'),
    );
    expect(faults.map(({ kind, key }) => `${kind} ${key}`).sort()).toEqual([
      'empty tried',
      'repeated about',
      'unknown-key colour',
      'unknown-value who',
    ]);
  });

  it.each(HOSTILE_QUERIES)('is refused, and never echoed at length: %s', async (_, query) => {
    const response = ask(query);
    const text = await response.clone().text();
    await problemIn(response);
    expect(text).not.toMatch(/a{200}|b{200}/u);
  });
});
