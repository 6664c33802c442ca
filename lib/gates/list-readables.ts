import { familiesSayElsewhere } from '@/lib/words/families-say';
import { data, duties } from '@/lib/words/read';
import { rulebook } from '@/lib/words/rulebook';
import { type Contact, changes, glossary as glossarySchema } from '@/lib/words/schema';
import { topicFile, topics } from '@/lib/words/topic';
import type { Said } from '@/lib/words/topic-schema';
import { list, type Readable, type Text, textsIn } from './readable';

/** The list of all texts in some data of one file. */
export function listOf(name: string, all: unknown, root: string): Readable {
  return list(name, textsIn(name, all), root);
}

/** What a search says before its results. */
export function firstLines(root: string): Text[] {
  const lines = (said: Readonly<Record<string, Said>>) =>
    Object.fromEntries(Object.entries(said).map(([matter, { says }]) => [matter, says]));
  return [
    ...textsIn('families-say.json', lines(familiesSayElsewhere(root))),
    ...topics(root).flatMap(({ id, familiesSay }) =>
      textsIn(topicFile(id), lines(familiesSay), ['familiesSay']),
    ),
  ];
}

/** What changed on the site, and when. */
export function history(name: string, root: string): Readable {
  const entries = data(root, name, changes).map(({ what }) => what);
  return { ...listOf(name, entries, root), readers: ['everyone'] };
}

/** What the council must do is said to who works on the case. */
export function dutiesOf(root: string): Readable {
  const texts = Object.values(duties(root)).flatMap((by) =>
    Object.values(by).flatMap((all) => all.map(({ says }) => says)),
  );
  return { ...listOf('duties.json', texts, root), readers: ['professional'] };
}

/** The rules in plain words stand on pages without answers. */
export function rules(root: string): Readable {
  const ofTopics = topics(root).flatMap(({ id, rules: own }) => {
    const words = Object.entries(own).map(([rule, { steps: _steps, ...said }]) => [rule, said]);
    return textsIn(topicFile(id), { rules: Object.fromEntries(words) });
  });
  const texts = [...textsIn('rules.json', rulebook(root)), ...ofTopics];
  return { ...list('rules.json', texts, root), readers: ['everyone'] };
}

/** The same word may be explained to a young person in other words. */
export function glossary(root: string): Readable {
  const terms = Object.entries(data(root, 'glossary.json', glossarySchema));
  const entries = (young: boolean) =>
    Object.fromEntries(
      terms.map(([id, one]) => {
        const means = young ? (one.young ?? one.means) : one.means;
        return [id, { name: one.term, means }];
      }),
    );
  const everyone = listOf('glossary.json', entries(false), root);
  const young = listOf('glossary.json', entries(true), root);
  return {
    ...everyone,
    readers: ['everyone', 'young-person'],
    passages: (reader) => (reader === 'young-person' ? young : everyone).passages(reader),
  };
}

/** What is said about contacts in words. */
export function described(contacts: Readonly<Record<string, Contact>>) {
  return Object.fromEntries(
    Object.entries(contacts).map(
      ([id, { name, for: use, independentNote, phoneIs, hours, note }]) => [
        id,
        { name, for: use, independentNote, phoneIs, hours, note },
      ],
    ),
  );
}

/** Each reason is read alone, so each is an entry. */
export function flat(groups: Readonly<Record<string, Readonly<Record<string, string>>>>) {
  return Object.fromEntries(
    Object.entries(groups).flatMap(([group, texts]) =>
      Object.entries(texts).map(([id, text]) => [`${group}.${id}`, text]),
    ),
  );
}
