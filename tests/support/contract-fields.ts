import type { Expected } from './contract-oracle';

/** What the rules say, as far as the contract says it too. Texts alone, so that the contract needs no type of the rules. */
type Ruled = {
  readonly next: string;
  readonly urgent: boolean;
  readonly alongside: readonly { readonly route: string }[];
  readonly then: readonly string[];
  readonly notAvailable: readonly { readonly route: string }[];
  readonly clocks: readonly string[];
  readonly block: readonly string[];
  readonly together: string | undefined;
  readonly letterFirst: string;
  readonly notForAppeal: boolean;
  readonly sectionIFollows: boolean;
  readonly ifMetSince: boolean;
  readonly safeguarding: boolean;
  readonly meeting: string;
  readonly saidFirst: readonly string[];
  readonly whoseRight: string;
};

const routesOf = (list: Ruled['alongside']): string[] => list.map(({ route }) => route);

const SAID_FIRST: Readonly<Record<string, Expected['saidFirst']>> = {
  'maybe-in-time': 'may-still-be-in-time',
  'tell-the-tribunal': 'tell-the-tribunal',
};

/** Sentences in the place of the line, by what the contract calls them: the answer that they go with. */
const LETTER_FIRST: Readonly<Record<string, Expected['letterFirst']>> = {
  'wrong-sections-first': 'other-sections',
  'letter-starts-it': 'no-letter',
};

/** A line that may not stand, and one of which the contract says nothing, are both not said. */
const right = (said: string | undefined): string =>
  said === 'not-theirs' || said === undefined ? 'not-said' : said;

/**
 * Every field that the contract gives: its name in a sentence, what the rules say and what the
 * contract says. Undefined on both sides where the contract leaves a field open.
 */
export const FIELDS: readonly (readonly [
  name: string,
  ruled: (result: Ruled, says: Expected) => unknown,
  says: (says: Expected) => unknown,
])[] = [
  ['the next step', ({ next }) => next, ({ next }) => next],
  ['whether it is urgent', ({ urgent }) => urgent, ({ urgent }) => urgent],
  [
    'the steps beside it, in their order',
    ({ alongside }) => routesOf(alongside),
    ({ alongside }) => alongside,
  ],
  ['the steps still to come, in their order', ({ then }) => then, ({ then }) => then],
  [
    'the doors that cannot help now, in their order',
    ({ notAvailable }) => routesOf(notAvailable),
    ({ notAvailable }) => notAvailable,
  ],
  ['the clocks that run, in their order', ({ clocks }) => clocks, ({ clocks }) => clocks],
  ['the steps of the block, from the top', ({ block }) => block, ({ block }) => block],
  [
    'how the steps of the block stand together',
    ({ together }) => together,
    ({ together }) => together,
  ],
  [
    'where a letter comes first',
    ({ letterFirst }) => LETTER_FIRST[letterFirst] ?? letterFirst,
    ({ letterFirst }) => letterFirst,
  ],
  [
    'whether the Ombudsman is said to leave appeals alone',
    ({ notForAppeal }) => notForAppeal,
    ({ ombudsmanNotForAppeal }) => ombudsmanNotForAppeal,
  ],
  [
    'whether Section I is said to follow from Section F',
    ({ sectionIFollows }) => sectionIFollows,
    ({ placementLine }) => placementLine,
  ],
  [
    'whether a family may have met since it wrote',
    ({ ifMetSince }) => ifMetSince,
    ({ ifMetSince }) => ifMetSince,
  ],
  [
    'whether the line about safety stands',
    ({ safeguarding }) => safeguarding,
    ({ safeguarding }) => safeguarding,
  ],
  [
    'with whom a meeting is, where that is named',
    ({ meeting }, says) => (says.meeting === undefined ? undefined : meeting),
    ({ meeting }) => meeting,
  ],
  [
    'what is said first',
    ({ saidFirst }) => saidFirst.flatMap((reason) => SAID_FIRST[reason] ?? [])[0],
    ({ saidFirst }) => saidFirst,
  ],
  [
    'whose right it is',
    ({ whoseRight }) => [whoseRight, whoseRight === 'by-age' ? 'by-age' : 'not-said'],
    ({ whoseRight }) => [
      right(whoseRight['parent-of-young-person']),
      right(whoseRight['young-person']),
    ],
  ],
];
