import { describe, expect, it } from 'vitest';
import { GET } from '@/app/api/vocabulary/route';
import { ANSWERS, KEYS } from '@/lib/domain/answers';
import { CLOCK_IDS } from '@/lib/domain/clock';
import { QUESTION_IDS } from '@/lib/domain/question';
import { ROUTE_IDS } from '@/lib/domain/route';
import { VOICES } from '@/lib/domain/voice';
import { vocabularySchema } from '@/lib/views/api-schema';
import { requestFor } from '@/tests/support/request';

const ask = (query: string) => GET(requestFor('/api/vocabulary', query));
const wordsOf = async (query: string) => vocabularySchema.parse(await ask(query).json());

describe('the words of the API', () => {
  it.each(VOICES)('name every question, answer, step and time limit to %s', async (who) => {
    const { questions, routes, clocks, ...rest } = await wordsOf(`?who=${who}`);
    expect(rest).toEqual({ who });
    expect(questions.map(({ id }) => id).toSorted()).toEqual(QUESTION_IDS.toSorted());
    expect(routes.map(({ id }) => id)).toEqual([...ROUTE_IDS]);
    expect(clocks.map(({ id }) => id)).toEqual([...CLOCK_IDS]);
    for (const key of KEYS) {
      const named = questions
        .filter((one) => one.key === key)
        .flatMap(({ answers }) => answers.map(({ id }) => id));
      expect(new Set(named)).toEqual(new Set(ANSWERS[key]));
    }
    expect(JSON.stringify({ questions, routes, clocks })).not.toMatch(/[[{]?\[[a-z ]+\]/u);
  });

  it('are those of a parent where nobody is named, and differ by reader', async () => {
    expect(await wordsOf('')).toEqual(await wordsOf('?who=parent'));
    expect((await wordsOf('?who=young-person')).questions).not.toEqual(
      (await wordsOf('')).questions,
    );
  });

  it.each(['?who=nobody', '?who=', '?who=parent&who=parent', '?colour=red', '?about=delay'])(
    'are refused to %s, with what is allowed',
    async (query) => {
      const answer = ask(query);
      expect([answer.status, answer.headers.get('Content-Type')]).toEqual([
        400,
        'application/problem+json',
      ]);
    },
  );
});
