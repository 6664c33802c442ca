import { describe, expect, it } from 'vitest';
import { ANSWERS } from '@/lib/domain/answers';
import { sayingFaults, wordFaults } from '@/lib/gates/families-say';
import type { Said } from '@/lib/words/topic-schema';

const TELLING = [...ANSWERS.about, ...ANSWERS.topic, ...ANSWERS.stage, ...ANSWERS.part];
const PAGES = { owed: ['routes/meeting', 'letters/ask-for-meeting'], others: ['help'] };
const GOOD: Said = {
  about: 'a meeting',
  answers: ['council-conduct', 'meeting'],
  pages: ['routes/meeting', 'letters/ask-for-meeting'],
  sentences: ['nobody will meet us'],
};

/** What is wrong, but for the answers that these few sentences do not give. */
const told = (say: Readonly<Record<string, Said>>) =>
  sayingFaults(say, PAGES)
    .map(({ message }) => message)
    .filter((message) => !message.startsWith('no sentence gives'));

describe('the sentences that families say', () => {
  it('have no fault where each is plain, in its order, and leads to a page', () => {
    expect(told({ meeting: GOOD })).toEqual([]);
  });

  it('give every answer that names a matter', () => {
    const missing = sayingFaults({ meeting: GOOD }, PAGES).map(({ message }) => message);
    for (const answer of TELLING.filter((one) => one !== 'council-conduct'))
      expect(missing).toContain(
        `no sentence gives the answer "${answer}"; write what families say of it`,
      );
  });

  it('lead to every page that a family may look for', () => {
    expect(told({ meeting: { ...GOOD, pages: ['help'] } })).toEqual([
      'no sentence leads to "routes/meeting"; write what families say of it',
      'no sentence leads to "letters/ask-for-meeting"; write what families say of it',
    ]);
  });

  it.each([
    [
      'a page that is none',
      { pages: [...GOOD.pages, 'hlep'] },
      'no page called "hlep"; did you mean "help"?',
    ],
    ['answers that do not hold together', { answers: ['meeting'] }, 'no address of the questions'],
    ['capitals', { sentences: ['Nobody will meet us'] }, 'small letters'],
    ['marks', { sentences: ['nobody will meet us!'] }, 'small letters'],
    ['an e-mail address', { sentences: ['write to me@example.org'] }, 'small letters'],
    ['a long number', { sentences: ['ring 01384'] }, 'long numbers'],
    ['an order of its own', { sentences: ['b', 'a'] }, 'order of the alphabet'],
  ] satisfies [string, Partial<Said>, string][])('are refused with %s', (_, change, message) => {
    expect(told({ meeting: { ...GOOD, ...change } }).join()).toContain(message);
  });

  it('stand in order, each about one matter', () => {
    expect(told({ b: GOOD, a: { ...GOOD, sentences: ['another'] } }).join()).toContain('move "a"');
    expect(told({ a: GOOD, b: GOOD })).toEqual([
      '"nobody will meet us" stands twice; it can be about one matter only',
    ]);
  });
});

describe('the words that people use', () => {
  it('stand in order, each with one meaning, as people type them', () => {
    expect(wordFaults({ council: ['la', 'local authority'], transport: ['taxi'] })).toEqual([]);
    expect(wordFaults({ transport: ['taxi'], council: ['la'] }).join()).toContain('move "council"');
    expect(wordFaults({ transport: ['taxi', 'bus'] }).join()).toContain('move "bus"');
    expect(wordFaults({ bus: ['taxi'], cab: ['taxi'] }).join()).toContain('"taxi" stands twice');
    expect(wordFaults({ council: ['LA'] }).join()).toContain('small letters');
  });
});
