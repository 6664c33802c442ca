import { VOICES, type Voice } from './voice';

/** Who reads a page; `everyone` is the reader of a page that knows no answers. */
export const READERS = ['everyone', ...VOICES] as const;

export type Reader = Voice | 'everyone';

/** What a text owes its reader, and how a fault names them. */
type Needs = {
  /** The longest sentence, in words. */
  readonly longestSentence: number;
  /** The highest reading grade. */
  readonly readingGrade: number;
  readonly name: string;
};

/** What each reader needs of a text. A professional may be read a longer name for the child. */
export const NEEDS: Readonly<Record<Reader, Needs>> = {
  everyone: { longestSentence: 20, readingGrade: 7, name: 'everyone' },
  parent: { longestSentence: 20, readingGrade: 7, name: 'a parent' },
  'parent-of-young-person': {
    longestSentence: 20,
    readingGrade: 7,
    name: 'a parent of a young person',
  },
  'young-person': { longestSentence: 20, readingGrade: 5, name: 'a young person' },
  professional: { longestSentence: 25, readingGrade: 7, name: 'a professional' },
};
