import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '@/lib/gates/check';
import { ContentError, describeFault } from '@/lib/words/content-error';
import { routePage } from '@/lib/words/pages';
import { contact, question, routeFrontMatter, source } from '@/lib/words/read';

const BROKEN = join(process.cwd(), 'tests/support/broken-content/site');

test('the content has no fault of form', async () => {
  expect((await checkContent()).map(describeFault)).toEqual([]);
});

test('every fault of every file is told at once, each with file, line and plain words', async () => {
  const faults = (await checkContent(BROKEN)).map(describeFault);
  const absent = faults.filter((fault) => fault.endsWith('this file is missing or cannot be read'));
  expect(absent).toHaveLength(35);
  expect(faults.filter((fault) => !absent.includes(fault))).toMatchInlineSnapshot(`
    [
      "site/clocks.json line 2: "appeal → late" is missing",
      "site/clocks.json: "mediation-adviser" is missing",
      "site/clocks.json: "draft-response" is missing",
      "site/clocks.json: "assessment" is missing",
      "site/clocks.json: "reassessment" is missing",
      "site/clocks.json: "annual-review" is missing",
      "site/clocks.json: "review-due" is missing",
      "site/clocks.json: "phase-transfer" is missing",
      "site/clocks.json: "tribunal-order" is missing",
      "site/clocks.json: "mediation-agreement" is missing",
      "site/clocks.json: "recommendation" is missing",
      "site/clocks.json: "discrimination" is missing",
      "site/clocks.json: "ombudsman" is missing",
      "site/clocks.json: "nhs-complaint" is missing",
      "site/clocks.json: "social-care-complaint" is missing",
      "site/clocks.json: "judicial-review" is missing",
      "site/clocks.json: "tribunal-dates" is missing",
      "site/reasons.json line 8: this is not valid JSON; look for a missing comma, quotation mark or bracket near here",
      "site/voices.json line 12: "parties → the setting → nursry" is not expected here",
      "site/contacts.json line 6: "ipsea → phone" is "one two three"; it must be a telephone number that starts with 0",
      "site/contacts.json line 7: "ipsea → email" is "help at example.org"; it must be an e-mail address",
      "site/contacts.json line 9: "ipsea → confirmed" must be true or false; it is "no"",
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
      "site/questions/who.mdx line 4: the option "parent-of-young-person" has no words",
      "site/questions/who.mdx line 4: the option "young-person" has no words",
      "site/questions/who.mdx line 4: the option "professional" has no words",
      "site/questions/who.mdx line 4: this question has no option "young-persn"; did you mean "young-person"?",
      "site/guides/lost.mdx line 5: no answer or step called "transprt"; did you mean "transport"?",
      "site/routes/meating.mdx: nothing on the site has this name; did you mean "meeting"?",
      "site/interface.json line 2: "Exampleshire" is local; it may stand only in council/",
      "site/reasons.json line 4: "Exampleshire" is local; it may stand only in council/",
      "site/reasons.json line 4: "Example Mediation" is local; it may stand only in council/",
    ]
  `);
});

test('a getter that meets a fault throws it', () => {
  expect(() => routeFrontMatter('meeting', BROKEN)).toThrow(ContentError);
  expect(() => routeFrontMatter('meeting', BROKEN)).toThrow('"fixes" is "tlak"');
});

test('an unknown contact is refused with the one that is near', () => {
  expect(() => contact('ipsae')).toThrow('no contact called "ipsae"; did you mean "ipsea"?');
});

test('a date in a label becomes text', () => {
  expect(routeFrontMatter('meeting').checked).toMatch(/^\d{4}-\d\d-\d\d$/u);
});

test('the name of a contact in running text is the part before the comma', () => {
  expect(contact('sossen').shortName).toBe('SOS!SEN');
});

test('a page, a question and a source are read by their ids', async () => {
  expect((await routePage('mediation')).code).toContain('WhatItIs');
  expect(Object.keys(question('letter').options)).toContain('letter-not-sure');
  expect(source('reg-39').url).toMatch(/^https:/u);
});
