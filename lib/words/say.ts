import type { AnswerId, AnswerTo } from '@/lib/domain/answers';
import type { MeetingParty } from '@/lib/domain/meeting-party';
import type { Reader } from '@/lib/domain/reader';
import { ContentError } from './content-error';
import { didYouMean } from './nearest';

/** To whom a text is said, and what is known of the situation. */
export type Speaker = {
  readonly voice: Reader;
  readonly meeting?: MeetingParty | undefined;
  readonly setting?: AnswerTo<'setting'> | undefined;
  readonly answers?: readonly AnswerId[] | undefined;
};

/**
 * The words of content/voices.json, by phrase. A phrase is worded for each reader, or for the parties
 * that it can mean: whom a meeting is with, or the kind of setting. `everyone` is what is said when
 * nothing is known.
 */
export type Voices = {
  readonly phrases: Readonly<Record<string, Readonly<Record<Reader, string>>>>;
  readonly parties: Readonly<Record<string, PartyWords>>;
};

type PartyWords = { readonly everyone: string } & {
  readonly [P in MeetingParty | AnswerTo<'setting'>]?: string | undefined;
};

/** A reader of whom nothing is known. */
export const EVERYONE: Speaker = { voice: 'everyone' };

/** A phrase as it stands in a text, in its brackets. */
export const PHRASE = /\[([^[\]]+)\]/gu;

function lookUp(phrase: string, speaker: Speaker, voices: Voices): string | undefined {
  const words = voices.phrases[phrase]?.[speaker.voice];
  if (words !== undefined) return words;
  const party = voices.parties[phrase];
  return (
    (speaker.meeting && party?.[speaker.meeting]) ??
    (speaker.setting && party?.[speaker.setting]) ??
    party?.everyone
  );
}

/** The words of content/voices.json for a phrase, with or without its capital letter; undefined if it has none. */
export function wordsOfPhrase(
  phrase: string,
  speaker: Speaker,
  voices: Voices,
): string | undefined {
  const plain = phrase.replaceAll('’', "'");
  const exact = lookUp(plain, speaker, voices);
  if (exact !== undefined) return exact;
  const [first = '', ...rest] = plain;
  const words = lookUp(first.toLowerCase() + rest.join(''), speaker, voices);
  return words === undefined ? undefined : capitalise(words);
}

/** The capital goes on the first letter, which a bracket may stand before. */
function capitalise(words: string): string {
  return words.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}

/** What an editor is told about a phrase that content/voices.json does not hold. */
export function unknownPhrase(phrase: string, voices: Voices): string {
  const known = [...Object.keys(voices.phrases), ...Object.keys(voices.parties)];
  return `no phrase called [${phrase}] in content/voices.json${didYouMean(phrase, known)}`;
}

/**
 * Replaces every [phrase] of a text by the words for this reader and situation. A phrase that starts
 * with a capital gives a capital. The words of a phrase may hold another one.
 *
 * @throws ContentError if a phrase is not in content/voices.json, or phrases hold each other.
 */
export function say(text: string, speaker: Speaker, voices: Voices): string {
  return replace(text, speaker, voices, []);
}

function replace(
  text: string,
  speaker: Speaker,
  voices: Voices,
  inside: readonly string[],
): string {
  return text.replace(PHRASE, (_, phrase: string) => {
    if (inside.includes(phrase)) {
      const message = `the phrase [${phrase}] holds itself`;
      throw new ContentError([{ file: 'content/voices.json', message }]);
    }
    const words = wordsOfPhrase(phrase, speaker, voices);
    if (words === undefined) {
      const message = unknownPhrase(phrase, voices);
      throw new ContentError([{ file: 'content/voices.json', message }]);
    }
    return replace(words, speaker, voices, [...inside, phrase]);
  });
}
