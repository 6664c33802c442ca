import { dirname } from 'node:path';
import { ANSWERS } from '@/lib/domain/answers';
import { COUNCIL_SENTENCES } from '@/lib/domain/council-sentence';
import { DRAWINGS } from '@/lib/domain/drawing';
import { GENERAL, LETTER_VARIANTS } from '@/lib/domain/letter';
import { MEETING_PARTIES } from '@/lib/domain/meeting-party';
import { SECTION_TAGS, YOUNG_SECTION_TAGS } from '@/lib/domain/section';
import { VOICES } from '@/lib/domain/voice';

/** What the value of a tag's attribute must be. */
type AttributeRule =
  | { readonly kind: 'contact' | 'source' | 'text' | 'flag' }
  | { readonly kind: 'one' | 'several'; readonly of: readonly string[] };

export type TagRule = {
  readonly attributes: Readonly<Record<string, AttributeRule>>;
  readonly required: readonly string[];
  /** Whether something must stand between the opening and the closing tag. */
  readonly holds: 'nothing' | 'content' | 'either';
};

/** Every tag an editor may use, and what it may say. Sections of a page have no attributes. */
export const TAGS: Readonly<Record<string, TagRule>> = {
  Contact: {
    attributes: { id: { kind: 'contact' }, inline: { kind: 'flag' } },
    required: ['id'],
    holds: 'nothing',
  },
  DisagreementServices: { attributes: {}, required: [], holds: 'nothing' },
  Draw: {
    attributes: { of: { kind: 'one', of: DRAWINGS } },
    required: ['of'],
    holds: 'nothing',
  },
  Cite: { attributes: { id: { kind: 'source' } }, required: ['id'], holds: 'nothing' },
  Council: {
    attributes: { says: { kind: 'one', of: COUNCIL_SENTENCES } },
    required: ['says'],
    holds: 'either',
  },
  For: {
    attributes: {
      answers: { kind: 'several', of: Object.values(ANSWERS).flat() },
      unless: { kind: 'several', of: Object.values(ANSWERS).flat() },
      voice: { kind: 'several', of: VOICES },
      meeting: { kind: 'several', of: MEETING_PARTIES },
    },
    required: [],
    holds: 'content',
  },
  Only: {
    attributes: { in: { kind: 'several', of: [GENERAL, ...LETTER_VARIANTS] } },
    required: ['in'],
    holds: 'content',
  },
  Warning: { attributes: {}, required: [], holds: 'content' },
  More: { attributes: { title: { kind: 'text' } }, required: ['title'], holds: 'content' },
  Message: { attributes: {}, required: [], holds: 'either' },
  Say: { attributes: {}, required: [], holds: 'content' },
  Ladder: { attributes: {}, required: [], holds: 'content' },
  Rung: {
    attributes: { when: { kind: 'text' }, who: { kind: 'text' } },
    required: ['when', 'who'],
    holds: 'content',
  },
};

/** What a kind of page may be made of. */
export type PageKind = {
  readonly sections: readonly string[];
  readonly tags: readonly string[];
  readonly headings: readonly number[];
  readonly tables: boolean;
  /** Whether it is one council's own, and so may cite that council. */
  readonly ofCouncil?: true;
};

const INLINE = ['For', 'Contact', 'DisagreementServices', 'Cite', 'Council', 'Warning'];

export const ROUTE_PAGE: PageKind = {
  sections: Object.keys(SECTION_TAGS),
  tags: [...INLINE, 'More'],
  headings: [],
  tables: false,
};

/** A topic's part of the page that has one about each. */
const TOPIC_PART: PageKind = { ...ROUTE_PAGE, sections: [] };

/** A young person's own words for a step. */
const YOUNG_PAGE: PageKind = {
  ...ROUTE_PAGE,
  sections: Object.keys(YOUNG_SECTION_TAGS),
  tags: [...ROUTE_PAGE.tags, 'Message'],
};

const QUESTION_PAGE: PageKind = {
  sections: [],
  tags: ['For'],
  headings: [],
  tables: false,
};

/** What a person sends under their own name. */
const LETTER_PAGE: PageKind = {
  sections: [],
  tags: ['Only'],
  headings: [],
  tables: false,
};

/** Guides. */
export const ARTICLE_PAGE: PageKind = {
  sections: [],
  tags: [...INLINE, 'Say', 'Ladder', 'Rung'],
  headings: [2, 3],
  tables: true,
};

/** One idea a line, each with its drawing; `easy-read.ts` holds what else is owed. */
export const EASY_READ_PAGE: PageKind = {
  sections: [],
  tags: ['Draw', 'Contact', 'DisagreementServices'],
  headings: [2],
  tables: false,
};

/** The pages of one council. */
const COUNCIL_PAGE: PageKind = { ...ARTICLE_PAGE, ofCouncil: true };

/** What a council says in the pages of every council. */
export const SENTENCE: PageKind = {
  sections: [],
  tags: ['Contact', 'Cite'],
  headings: [],
  tables: false,
  ofCouncil: true,
};

/** Which rules a page obeys, by its place in the content. */
export function kindOf(name: string): PageKind {
  switch (dirname(name)) {
    case 'routes':
      return ROUTE_PAGE;
    case 'topics':
      return TOPIC_PART;
    case 'young':
      return YOUNG_PAGE;
    case 'questions':
      return QUESTION_PAGE;
    case 'letters':
      return LETTER_PAGE;
    case 'easy-read':
      return EASY_READ_PAGE;
    case 'council/pages':
      return COUNCIL_PAGE;
    default:
      return ARTICLE_PAGE;
  }
}
