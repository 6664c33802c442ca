import { EVERYONE, PHRASE, type Speaker, say, type Voices, wordsOfPhrase } from '@/lib/words/say';

/** Phrases that stand in a text, as written, without their brackets. */
export function phrasesIn(text: string): string[] {
  return [...text.matchAll(PHRASE)].map(([, phrase = '']) => phrase);
}

/** Whether content/voices.json words this phrase, with or without its capital letter. */
export function knowsPhrase(phrase: string, voices: Voices): boolean {
  return wordsOfPhrase(phrase, EVERYONE, voices) !== undefined;
}

/** Like `say`, but leaves an unknown phrase as it is written: another check names it. */
export function spoken(text: string, speaker: Speaker, voices: Voices): string {
  return text.replaceAll(PHRASE, (written, phrase: string) =>
    knowsPhrase(phrase, voices) ? say(written, speaker, voices) : phrase,
  );
}
