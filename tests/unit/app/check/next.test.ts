import { describe, expect, it } from 'vitest';
import { GET } from '@/app/check/next/route';
import { ANSWERS, type Answers, KEYS } from '@/lib/domain/answers';
import { receive } from '@/lib/flow/front-door';
import { walk } from '@/lib/flow/walk';
import { HOSTILE_QUERIES, ordersOf, type Pair, requestFor } from '@/tests/support/request';
import { addressOf, breaking, EVERY_STATE, EVERY_STATE_OF_A_PARENT } from '@/tests/support/states';

const ask = (query: readonly Pair[] | string) => GET(requestFor('/check/next', query));
const pairsOf = (answers: Answers): Pair[] => Object.entries(answers);

/** The canonical address of a state, spelt a second time. */
const at = (base: '/check', answers: Answers): string =>
  [base, addressOf({ answers })].filter((part) => part !== '').join('/');

/** Where a request is sent, or undefined where it is sent nowhere. */
function sentTo(query: readonly Pair[] | string): string | undefined {
  const response = ask(query);
  if (response.status !== 303 || response.body !== null) return undefined;
  return response.headers.get('Location') ?? undefined;
}

const ASKING = EVERY_STATE.flatMap((state) => (state.kind === 'asking' ? [state] : []));
const BEGUN = EVERY_STATE.filter(({ answers }) => answers.who !== undefined);
const ANSWERED = EVERY_STATE_OF_A_PARENT.filter(({ answers }) => answers.about !== undefined);

describe('the front door', () => {
  it('leads the answers of every state to their one canonical address', () => {
    expect(
      breaking(BEGUN, ({ answers }) => sentTo(pairsOf(answers)) === at('/check', answers)),
    ).toEqual([]);
  });

  it('takes the keys in any order', () => {
    expect(
      breaking(ANSWERED, ({ answers }) =>
        ordersOf(pairsOf(answers)).every((order) => sentTo(order) === at('/check', answers)),
      ),
    ).toEqual([]);
  });

  it('takes a prefilled link without who as a parent', () => {
    expect(
      breaking(ANSWERED, ({ answers }) => {
        const { who: _who, ...rest } = answers;
        return sentTo(pairsOf(rest)) === at('/check', answers);
      }),
    ).toEqual([]);
  });

  it('leads each answer of each question to the next question or to the result', () => {
    const choices = ASKING.flatMap(({ answers, key, options }) =>
      options.map((value) => ({ answers, key, value })),
    );
    expect(choices.length).toBe(EVERY_STATE.length - 1);
    expect(
      breaking(choices, ({ answers, key, value }) => {
        const sent: Pair[] = [...pairsOf(answers), [key, value]];
        return sentTo(sent) === at('/check', walk({ ...answers, [key]: value }).answers);
      }),
    ).toEqual([]);
  });

  it('takes an empty value for a list that was left alone, as the link builder sends it', () => {
    expect(
      breaking(BEGUN, ({ answers }) => {
        const sent = KEYS.map((key): Pair => [key, answers[key] ?? '']);
        return sentTo(sent) === at('/check', answers);
      }),
    ).toEqual([]);
    expect(sentTo(KEYS.map((key): Pair => [key, '']))).toBe('/check');
  });

  it.each(['', '?', '?who='])('asks the first question for "%s"', (query) => {
    expect(sentTo(query)).toBe('/check');
  });
});

describe('a prefilled link', () => {
  it('brings the earlier answers, and without who takes a parent', () => {
    expect(sentTo('?topic=too-ill')).toBe('/check/parent/out-of-education/too-ill');
    expect(sentTo('?who=professional&part=section-g')).toBe(
      '/check/professional/plan-not-delivered/section-g',
    );
  });

  it('says at the open question which answer of the link is asked again', () => {
    const asked = ANSWERED.flatMap((state) =>
      state.kind === 'complete' && state.answers.letter !== undefined ? [state] : [],
    );
    expect(
      breaking(asked, ({ answers: { letter: _letter, ...rest } }) => {
        const { tried: _tried, ...before } = rest;
        return sentTo(pairsOf(rest)) === `${at('/check', before)}#again-tried`;
      }),
    ).toEqual([]);
  });

  it.each(ANSWERS.who)(
    'leads %s from a place that has moved to the new one, and says so',
    (who) => {
      const old = `?who=${who}&about=something-else&topic=out-of-school`;
      const place = `/check/${who}/out-of-education/out-of-school`;
      expect(sentTo(old)).toBe(`${place}#moved`);
      expect(sentTo(`${old}&tried=meeting`)).toBe(`${place}/meeting#moved`);
    },
  );

  it('names an unknown key even where it is empty, and takes no empty answer for a wrong one', () => {
    expect(ask('?about=delay&colour=').status).toBe(400);
    expect(sentTo('?about=delay&stage=')).toBe('/check/parent/delay');
    expect(ask('?about=delay&stage=&stage=').status).toBe(400);
  });

  it('is not forgiven an unknown answer because the rest leaves no choice in it', () => {
    expect(ask('?about=no-such-answer&topic=too-ill').status).toBe(400);
  });
});

describe('answers that cannot be used', () => {
  /** Refused: a page says in words what does not fit, and the whole query goes with it. */
  function refused(query: readonly Pair[]): boolean {
    const response = ask(query);
    const page = new URL(response.headers.get('Content-Location') ?? '', 'https://site.example');
    return (
      response.status === 400 &&
      response.body === null &&
      !response.headers.has('Location') &&
      page.origin === 'https://site.example' &&
      page.pathname === '/unfit' &&
      JSON.stringify([...page.searchParams]) === JSON.stringify(query)
    );
  }

  it.each<readonly [string, (pair: Pair) => readonly Pair[]]>([
    ['an answer that is unknown', ([key]) => [[key, 'no-such-answer']]],
    ['an answer given twice', (pair) => [pair, pair]],
    ['the answer of another key', ([key, value]) => [[key === 'who' ? 'about' : 'who', value]]],
  ])('lead to a page that says so: %s', (_, replace) => {
    const cases = ANSWERED.flatMap(({ answers }) =>
      pairsOf(answers).map((pair) => ({
        answers,
        query: pairsOf(answers).flatMap((one) => (one[0] === pair[0] ? replace(one) : [one])),
      })),
    );
    expect(breaking(cases, ({ query }) => refused(query))).toEqual([]);
  });

  it('lead there where a question does not offer them, or nobody asks', () => {
    const cases = ANSWERED.flatMap((state) =>
      KEYS.filter((key) => state.answers[key] === undefined).flatMap((key) => {
        const offered = state.kind === 'asking' && state.key === key ? state.options : [];
        const value = ANSWERED_WITH[key].find((one) => !offered.includes(one));
        // An answer to a later question that fits is not refused: it is asked again.
        const again =
          value !== undefined && receive([...pairsOf(state.answers), [key, value]]).again;
        return value === undefined || (again && again.length > 0)
          ? []
          : [{ answers: state.answers, query: [...pairsOf(state.answers), [key, value] as const] }];
      }),
    );
    expect(breaking(cases, ({ query }) => refused(query))).toEqual([]);
  });

  it('lead there with junk beside answers that are right', () => {
    expect(
      breaking(ANSWERED, ({ answers }) => refused([...pairsOf(answers), ['utm_source', 'letter']])),
    ).toEqual([]);
  });

  it('are not forgiven because a form asked another question', () => {
    expect(
      breaking(ASKING, ({ answers, key }) => {
        const response = ask([...pairsOf(answers), ['ask', key], [key, 'no-such-answer']]);
        return response.status === 400 && !response.headers.has('Location');
      }),
    ).toEqual([]);
  });
});

const ANSWERED_WITH: { readonly [K in (typeof KEYS)[number]]: readonly string[] } = ANSWERS;

describe('an open redirect', () => {
  const INSIDE = /^\/check(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*$/u;

  it.each(HOSTILE_QUERIES)('is not to be had with %s', (_, query) => {
    const { status, headers } = ask(query);
    const location = headers.get('Location');
    const said = headers.get('Content-Location');
    if (status === 303) expect(location).toMatch(INSIDE);
    else {
      expect([status, location]).toEqual([400, null]);
      expect(said).toMatch(/^\/unfit\?[\x21-\x7e]*$/u);
    }
  });

  it('is not to be had with the address of another site in any key, alone or beside answers', () => {
    const values = [
      'https://evil.example',
      '//evil.example',
      '/\\evil.example',
      '\\\\evil.example',
      '/%2Fevil.example',
      '.evil.example',
      '@evil.example',
      'javascript:alert(1)',
      'parent\r\nLocation: https://evil.example',
      '../../evil',
    ];
    const names = [...KEYS, 'ask', 'next', 'url', 'redirect', 'return', ''];
    for (const name of names)
      for (const value of values)
        for (const beside of [[], [['who', 'parent']], [['about', 'delay']]] as const) {
          const { status, headers } = ask([...beside, [name, value]]);
          const location = headers.get('Location');
          if (status === 303) expect(location).toMatch(INSIDE);
          else expect([status, location]).toEqual([400, null]);
        }
  });
});
