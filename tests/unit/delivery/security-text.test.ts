import { expect, it } from 'vitest';
import { securityText } from '../../../lib/delivery/security-text.mjs';

const NOW = new Date('2026-11-25T09:00:00Z');
const SET = { SECURITY_CONTACT: 'mailto:holes@example.org', SECURITY_EXPIRES: '2027-05-31' };

it('is not there while nobody has set it', () => {
  expect(securityText({}, NOW)).toEqual({ files: [], faults: [] });
});

it('says whom to tell, and until when, at the address of RFC 9116', () => {
  const { files, faults } = securityText(SET, NOW);
  expect(faults).toEqual([]);
  expect(files.map(({ address, type, body }) => [address, type, body.toString()])).toEqual([
    [
      '/.well-known/security.txt',
      'text/plain; charset=utf-8',
      'Contact: mailto:holes@example.org\nExpires: 2027-05-31T00:00:00Z\nPreferred-Languages: en\n',
    ],
  ]);
});

it.each(['mailto:holes@example.org', 'https://example.org/holes', 'tel:+441384000000'])(
  'takes the contact %s',
  (SECURITY_CONTACT) => {
    expect(securityText({ ...SET, SECURITY_CONTACT }, NOW).faults).toEqual([]);
  },
);

it.each([
  [
    'a contact without its kind',
    { ...SET, SECURITY_CONTACT: 'holes@example.org' },
    'must start with mailto:',
  ],
  [
    'a contact with a line of its own',
    { ...SET, SECURITY_CONTACT: 'https://a\nContact: b' },
    'must start with',
  ],
  ['no contact', { SECURITY_EXPIRES: '2027-05-31' }, 'SECURITY_CONTACT is ""'],
  ['no day', { SECURITY_CONTACT: 'https://example.org' }, 'SECURITY_EXPIRES is ""'],
  ['a day that is none', { ...SET, SECURITY_EXPIRES: '2027-02-31' }, 'It must be a day'],
  ['a day that has passed', { ...SET, SECURITY_EXPIRES: '2026-11-25' }, 'which has passed'],
])('refuses %s, and makes no file', (_, environment, why) => {
  const { files, faults } = securityText(environment, NOW);
  expect(files).toEqual([]);
  expect(faults.join()).toContain(why);
});
