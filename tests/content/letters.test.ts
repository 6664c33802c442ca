import { describe, expect, it } from 'vitest';
import { GENERAL, type LetterVariant, type LetterVersion } from '@/lib/domain/letter';
import { everyPath } from '@/lib/flow/every-path';
import { letterFaults } from '@/lib/gates/letter-rules';
import { letterView } from '@/lib/views/letter-view';
import { resultView } from '@/lib/views/result';
import {
  letter,
  letterIds,
  lettersFor,
  letterVersionFor,
  letterVersions,
} from '@/lib/words/library';
import { CONTENT } from '@/lib/words/read';
import { beside, EVERY_RESULT } from '@/tests/support/situations';

const EVERY_VERSION = letterIds().flatMap((id) =>
  letterVersions(id).map((version) => ({ id, version })),
);

const textOf = (id: string, version: LetterVersion) =>
  letterView(id, version)
    .groups.flatMap(({ texts }) => texts)
    .join('\n');

/** Every letter that some result offers, with the version that it offers. */
const OFFERED = new Set(
  EVERY_RESULT.flatMap(({ answers, result }) => {
    const given = Object.values(answers);
    return [result.next, ...beside(result)]
      .flatMap((route) => lettersFor(route, given))
      .map((id) => `${id} ${letterVersionFor(id, { voice: 'parent', answers: given }).variant}`);
  }),
);

/** The words of the law that decide, for each decision that has a test of its own. */
const TESTS: Readonly<Partial<Record<LetterVariant, RegExp>>> = {
  'refused-assessment': /may be necessary/u,
  'refused-plan': /plan is necessary/u,
  'plan-ceasing': /no longer necessary/u,
};

/** Letters in which a family says why it disagrees with a decision. */
const DISAGREE = [
  'ask-for-meeting',
  'ask-for-informal-resolution',
  'tell-mediation-adviser',
  'tell-council-what-to-mediate',
];

describe('the variants of the letters', () => {
  it('are each offered on some result', () => {
    const idle = EVERY_VERSION.filter(
      ({ id, version }) => version.variant !== GENERAL && !OFFERED.has(`${id} ${version.variant}`),
    );
    expect(idle.map(({ id, version }) => `${id} ${version.variant}`)).toEqual([]);
  });

  it('use the right test of the law for each decision', () => {
    for (const id of DISAGREE)
      for (const [variant, words] of Object.entries(TESTS)) {
        const version = letterVersions(id).find((one) => one.variant === variant);
        expect(version, `${id} ${variant}`).toBeDefined();
        if (version !== undefined) expect(textOf(id, version), id).toMatch(words);
      }
    const general: LetterVersion = { variant: GENERAL, signs: 'parent' };
    expect(textOf('ask-for-assessment', general)).toMatch(/may be necessary/u);
    expect(textOf('reply-before-plan-stops', general)).toMatch(/no longer necessary/u);
    const draft: LetterVersion = { variant: 'draft-plan', signs: 'parent' };
    expect(textOf('reply-to-draft', draft)).toMatch(/is necessary/u);
  });

  it('never use the test of another decision', () => {
    const others: readonly [LetterVariant, RegExp][] = [
      ['refused-assessment', /is necessary for|no longer necessary/u],
      ['refused-plan', /may be necessary|no longer necessary/u],
      ['plan-ceasing', /may be necessary/u],
    ];
    for (const id of DISAGREE)
      for (const [variant, words] of others)
        expect(textOf(id, { variant, signs: 'parent' }), `${id} ${variant}`).not.toMatch(words);
  });

  it('name in a label and in the text the same answers', () => {
    for (const id of letterIds()) expect(letterFaults(id, CONTENT)).toEqual([]);
  });
});

describe('the letter of a result', () => {
  it('is the one that names its answers first, in the words of its reader', () => {
    for (const state of everyPath()) {
      const { answers } = state;
      const view = resultView(state);
      for (const { buttons, closed } of view.steps) {
        const letters = [
          ...buttons.flatMap(({ to }) => (to.kind === 'letter' ? [to] : [])),
          ...(closed === undefined ? [] : [closed]),
        ];
        for (const { id, version } of letters) {
          const variants = Object.keys(letter(id).variants);
          const named = variants.some((one) => Object.values<string>(answers).includes(one));
          expect(version.variant === GENERAL).toBe(!named);
          expect(version.signs).toBe(answers.who === 'young-person' ? 'young-person' : 'parent');
        }
      }
    }
  });

  it.each([
    ['sent-home', 'sent-home-without-letter'],
    ['too-ill', 'section-19-education'],
    ['no-place', 'section-19-education'],
    ['named-school-refuses', 'named-school-refuses-place'],
    ['plan-late', 'decision-or-plan-late'],
    ['sections-f-and-g', 'deliver-section-f'],
    ['section-g', 'deliver-section-g-or-h'],
  ])('is for %s first %s', (answer, id) => {
    expect(lettersFor('written-request', [answer])[0]).toBe(id);
  });

  it.each([
    ['amendment-notice', 'object-to-changes'],
    ['draft-plan', 'reply-to-draft'],
    ['plan-may-cease', 'reply-before-plan-stops'],
  ])('is for a reply to %s first %s', (answer, id) => {
    expect(lettersFor('respond-to-draft', [answer])[0]).toBe(id);
  });
});

describe('the e-mail of a letter', () => {
  it('opens with an address that every mail program takes', () => {
    for (const { id, version } of EVERY_VERSION) {
      const { mail, short } = letterView(id, version);
      for (const href of [mail.href, short.mail]) {
        expect(href.length, `${id} ${version.variant}`).toBeLessThan(1900);
        expect(href).toMatch(/^mailto:[^?\s]*\?subject=[^&\s]+/u);
        expect(href).not.toMatch(/[\s"<>]/u);
      }
      expect(short.mail).toContain('&body=');
      expect(mail.href.includes('&body=')).toBe(mail.whole);
    }
  });

  it('goes to the body that the letter goes to', () => {
    for (const { id, version } of EVERY_VERSION) {
      const { mail, contact } = letterView(id, version);
      expect(mail.href.startsWith(`mailto:${contact?.email ?? ''}?`)).toBe(true);
    }
  });

  it('holds the letter word for word where it is short enough', () => {
    const whole = EVERY_VERSION.filter(({ id, version }) => letterView(id, version).mail.whole);
    expect(whole.length).toBeGreaterThan(0);
    for (const { id, version } of whole) {
      const { mail, groups } = letterView(id, version);
      const body = decodeURIComponent(mail.href.split('&body=')[1] ?? '');
      for (const { kind, texts } of groups.filter(({ kind }) =>
        ['paragraph', 'bullet', 'number', 'greeting', 'closing'].includes(kind),
      ))
        for (const text of texts)
          expect(body, `${id} ${kind}`).toContain(text.replaceAll('________', '____'));
    }
  });
});
