import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CLOCK_IDS } from '@/lib/domain/clock';
import { QUESTION_IDS } from '@/lib/domain/question';
import { ROUTE_IDS } from '@/lib/domain/route';
import { TOPICS } from '@/lib/domain/topic';
import { VOICES } from '@/lib/domain/voice';
import { checkContent } from '@/lib/gates/check';
import { describeFault } from '@/lib/words/content-error';
import { CONTENT } from '@/lib/words/read';

const BROKEN = join(process.cwd(), 'tests/support/broken-content/site');
const faults = await checkContent(BROKEN);

const ABSENT = 'this file is missing or cannot be read';

/** The one entry of the broken lists that is there: all others are faults of the same shape. */
const GIVEN = { clock: 'appeal', voice: 'parent' };

const missingClocks = CLOCK_IDS.filter((id) => id !== GIVEN.clock).map(
  (id) => `site/clocks.json: "${id}" is missing`,
);
const missingVoices = VOICES.filter((id) => id !== GIVEN.voice).map(
  (id) => `site/questions/who.mdx line 4: the option "${id}" has no words`,
);

test('every file that the site needs is named where it is missing', () => {
  const lists = readdirSync(CONTENT).filter((name) => name.endsWith('.json'));
  const owed = readdirSync(join(CONTENT, 'council/pages')).map((name) => `council/pages/${name}`);
  const needed = [
    ...lists,
    ...ROUTE_IDS.flatMap((id) => [`routes/${id}.mdx`, `young/${id}.mdx`]),
    ...QUESTION_IDS.map((id) => `questions/${id}.mdx`),
    ...owed,
  ];
  const absent = needed.filter((name) => !existsSync(join(BROKEN, name)));
  expect(absent.length).toBeGreaterThan(0);
  const told = faults.filter(({ message }) => message === ABSENT).map(({ file }) => file);
  expect(told.toSorted()).toEqual(absent.map((name) => `site/${name}`).toSorted());
});

const missingTopics = TOPICS.map(
  (id) => `site/topics/${id}.mdx: this file is missing, so the topic "${id}" has no words`,
);

test('every entry that a list needs, and every topic, is named where it is missing', () => {
  expect(faults.map(describeFault)).toEqual(
    expect.arrayContaining([...missingClocks, ...missingVoices, ...missingTopics]),
  );
});

test('every other fault of every file is told at once, each with file, line and plain words', () => {
  const others = faults
    .filter(({ message }) => message !== ABSENT)
    .map(describeFault)
    .filter((fault) => ![...missingClocks, ...missingVoices, ...missingTopics].includes(fault));
  expect(others).toMatchInlineSnapshot(`
    [
      "site/clocks.json line 2: "appeal → late" is missing",
      "site/reasons.json line 8: this is not valid JSON; look for a missing comma, quotation mark or bracket near here",
      "site/contacts.json line 6: "ipsea → phone" is "one two three"; it must be a telephone number that starts with 0",
      "site/contacts.json line 7: "ipsea → email" is "help at example.org"; it must be an e-mail address",
      "site/contacts.json line 9: "ipsea → confirmed" must be true or false; it is "no"",
      "site/voices.json line 12: "parties → the setting → nursry" is not expected here",
      "site/sources.json line 5: "reg-39 → url" is "www.example.org"; it must be a web address that starts with https://",
      "site/sources.json line 6: "reg-39 → kind" is "laws"; it must be one of law, case, guidance, advice, council, body; did you mean "law"?",
      "site/sources.json line 10: "reg-5 → title" must not be empty",
      "site/sources.json line 9: "reg-5 → short" is missing",
      "site/sources.json line 14: "reg-5 → checkd" is not expected here",
      "site/routes/meeting.mdx: "summary" is missing",
      "site/routes/meeting.mdx line 5: "fixes" is "tlak"; it must be one of talk, plan, decision, complaint, late-or-stuck; did you mean "talk"?",
      "site/routes/meeting.mdx line 10: "checked" is "tomorrow"; it must be a date such as 2026-11-23",
      "site/routes/meeting.mdx line 4: "summry" is not expected here",
      "site/routes/mediation.mdx line 1: the first line must be --- and nothing else",
      "site/questions/who.mdx line 4: this question has no option "young-persn"; did you mean "young-person"?",
      "site/guides/lost.mdx line 5: no answer or step called "transprt"; did you mean "transport"?",
      "site/routes/meating.mdx: nothing on the site has this name; did you mean "meeting"?",
      "site/interface.json line 2: "Exampleshire" is local; it may stand only in council/",
      "site/reasons.json line 4: "Exampleshire" is local; it may stand only in council/",
      "site/reasons.json line 4: "Example Mediation" is local; it may stand only in council/",
    ]
  `);
});
