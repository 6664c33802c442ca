import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ContentError } from '@/lib/words/content-error';
import { routePage } from '@/lib/words/pages';
import { question } from '@/lib/words/question';
import { contact, routeFrontMatter, source } from '@/lib/words/read';

const BROKEN = join(process.cwd(), 'tests/support/broken-content/site');

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
