import { READERS } from '@/lib/domain/reader';
import { ContentError, type Fault } from '@/lib/words/content-error';
import { lineOfName, textOf, voices } from '@/lib/words/read';
import { say, unknownPhrase } from '@/lib/words/say';
import { fault } from './fault';
import { knowsPhrase, phrasesIn } from './phrases';

/** Names each phrase in some texts that content/voices.json does not word. */
export function phraseFaults(name: string, data: unknown, root: string): Fault[] {
  const known = voices(root);
  const whole = textOf(name, root);
  const find = (value: unknown, path: readonly string[]): Fault[] => {
    if (typeof value === 'string')
      return phrasesIn(value)
        .filter((phrase) => !knowsPhrase(phrase, known))
        .map((phrase) => fault(name, root, unknownPhrase(phrase, known), lineOfName(whole, path)));
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, inside]) => find(inside, [...path, key]));
  };
  return find(data, []);
}

/** Says every phrase to every reader: a phrase may hold another one. */
export function voiceFaults(root: string): Fault[] {
  const all = voices(root);
  const phrases = [...Object.keys(all.phrases), ...Object.keys(all.parties)];
  const broken = phrases.flatMap((phrase) =>
    READERS.flatMap((voice) => {
      try {
        say(`[${phrase}]`, { voice }, all);
        return [];
      } catch (error) {
        if (error instanceof ContentError) return error.faults.map(({ message }) => message);
        throw error;
      }
    }),
  );
  return broken.map((message) => fault('voices.json', root, message));
}
