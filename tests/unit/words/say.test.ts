import { expect, test } from 'vitest';
import { ANSWERS } from '@/lib/domain/answers';
import { MEETING_PARTIES } from '@/lib/domain/meeting-party';
import { READERS } from '@/lib/domain/reader';
import { ContentError } from '@/lib/words/content-error';
import { voices } from '@/lib/words/read';
import { say } from '@/lib/words/say';

test('each reader hears a phrase in their own words', () => {
  const text = 'Say what [your child needs].';
  expect(READERS.map((voice) => say(text, { voice }, voices()))).toEqual([
    'Say what the child or young person needs.',
    'Say what your child needs.',
    'Say what your son or daughter needs.',
    'Say what you need.',
    'Say what the child or young person needs.',
  ]);
});

test('a phrase that starts with a capital gives a capital', () => {
  expect(say('[You want] help.', { voice: 'professional' }, voices())).toBe(
    'The family want help.',
  );
  expect(say('[My child is] tired.', { voice: 'young-person' }, voices())).toBe('I am tired.');
});

test('a phrase keeps the capitals of its own words', () => {
  expect(say('Here [I am].', { voice: 'parent' }, voices())).toBe('Here I am.');
});

test('a curly apostrophe finds the same phrase', () => {
  expect(say('[your child’s] plan', { voice: 'young-person' }, voices())).toBe('your plan');
});

test('the people to meet are those who made the decision until the party is known', () => {
  const text = 'Ask [the people to meet].';
  expect(say(text, { voice: 'everyone' }, voices())).toBe('Ask the people who made the decision.');
  expect(say(text, { voice: 'parent', meeting: 'nhs-service' }, voices())).toBe(
    'Ask the NHS service.',
  );
});

test('the words of a party may hold the setting', () => {
  const speaker = { voice: 'parent', meeting: 'setting' } as const;
  const text = '[The people to meet] can help.';
  expect(say(text, speaker, voices())).toBe('The nursery, school or college can help.');
  expect(say(text, { ...speaker, setting: 'college' }, voices())).toBe('The college can help.');
});

test('a known party does not change the words for the setting', () => {
  const speaker = { voice: 'parent', meeting: 'sen-team', setting: 'academy' } as const;
  expect(say('[the setting]', speaker, voices())).toBe('the school');
});

test('an unknown phrase is refused by name, with the one that is near', () => {
  const speak = () => say('Ask about [your chlid].', { voice: 'parent' }, voices());
  expect(speak).toThrow(ContentError);
  expect(speak).toThrow('no phrase called [your chlid]');
  expect(speak).toThrow('did you mean "your child"?');
});

test('phrases that hold each other are refused', () => {
  const words = (text: string) =>
    ({
      everyone: text,
      parent: text,
      'parent-of-young-person': text,
      'young-person': text,
      professional: text,
    }) as const;
  const round = { phrases: { one: words('[two]'), two: words('[one]') }, parties: {} };
  expect(() => say('[one]', { voice: 'parent' }, round)).toThrow('the phrase [one] holds itself');
});

test('every phrase has words for every reader in every situation', () => {
  const all = voices();
  for (const phrase of [...Object.keys(all.phrases), ...Object.keys(all.parties)])
    for (const voice of READERS)
      for (const meeting of MEETING_PARTIES)
        for (const setting of ANSWERS.setting)
          expect(say(`[${phrase}]`, { voice, meeting, setting }, all)).not.toMatch(/[[\]]/u);
});
