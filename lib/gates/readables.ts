import { GENERAL, LETTER_VARIANTS, type LetterVersion } from '@/lib/domain/letter';
import { QUESTION_IDS, type QuestionId } from '@/lib/domain/question';
import type { Reader } from '@/lib/domain/reader';
import { ROUTE_IDS } from '@/lib/domain/route';
import { RESULT_SECTIONS, SECTION_TAGS } from '@/lib/domain/section';
import { ContentError } from '@/lib/words/content-error';
import { councilPage } from '@/lib/words/council-words';
import { familiesSayElsewhere } from '@/lib/words/families-say';
import { letterLabel } from '@/lib/words/letter-schema';
import { inVariant } from '@/lib/words/letter-tree';
import { aboutLabel, type GuideLabel, guideLabel } from '@/lib/words/page-schema';
import { asksForTopic, question, questionFile, topicQuestion } from '@/lib/words/question';
import {
  CONTENT,
  clocks,
  council,
  data,
  head,
  interfaceWords,
  nationalContacts,
  pagesIn,
  reasons,
  routeFrontMatter,
} from '@/lib/words/read';
import { rulebook } from '@/lib/words/rulebook';
import { type Contact, changes, glossary as glossarySchema } from '@/lib/words/schema';
import { topicFile, topics } from '@/lib/words/topic';
import type { Said } from '@/lib/words/topic-schema';
import { list, page, type Readable, type Text, textsIn } from './readable';

/**
 * Every text of the content, for the checks of language. A file that cannot be read is left out;
 * `checkContent` says what is wrong with it.
 */
export function readables(root = CONTENT): Readable[] {
  const found = [
    ...ROUTE_IDS.map((id) =>
      unlessFaulty(() => {
        const { title, action, summary, cost, time, independent } = routeFrontMatter(id, root);
        const label = { title, action, summary, cost, time, independent };
        const name = `routes/${id}.mdx`;
        return page(name, textsIn(name, label), root);
      }),
    ),
    ...QUESTION_IDS.map((id) =>
      unlessFaulty(() => page(questionFile(id), questionTexts(id, root), root)),
    ),
    ...pagesIn('guides', root).map((id) => unlessFaulty(() => guide(`guides/${id}.mdx`, root))),
    ...lettersIn(root),
    ...pagesIn(ABOUT, root).map((id) => unlessFaulty(() => about(`${ABOUT}/${id}.mdx`, root))),
    unlessFaulty(() => glossary(root)),
    unlessFaulty(() => history('changes.json', root)),
    unlessFaulty(() => history('council/changes.json', root)),
    unlessFaulty(() => listOf('clocks.json', clocks(root), root)),
    unlessFaulty(() => listOf('reasons.json', flat(reasons(root)), root)),
    unlessFaulty(() => rules(root)),
    unlessFaulty(() => list('families-say.json', firstLines(root), root)),
    unlessFaulty(() =>
      list('interface.json', textsIn('interface.json', interfaceWords(root)), root, 'label'),
    ),
    unlessFaulty(() => listOf('contacts.json', described(nationalContacts(root)), root)),
    unlessFaulty(() => {
      const {
        contacts: local,
        localNames: names,
        safeguarding,
        informalResolution,
      } = council(root);
      const texts = {
        ...described(local),
        safeguarding,
        informalResolution: informalResolution?.independent,
      };
      return { ...listOf('council/council.json', texts, root), names };
    }),
  ];
  return found.flatMap((one) => {
    if (one === undefined) return [];
    return one.file.includes('/routes/') ? [one, resultPart(one)] : [one];
  });
}

/** The list of all texts in some data of one file. */
function listOf(name: string, all: unknown, root: string): Readable {
  return list(name, textsIn(name, all), root);
}

/** What a question says, with what the topics say of its options where it asks for one. */
function questionTexts(id: QuestionId, root: string): Text[] {
  const name = questionFile(id);
  if (!asksForTopic(id)) {
    const { groups, ...words } = question(id, root);
    return textsIn(name, { ...words, groups: groups?.map(({ title }) => ({ title })) });
  }
  const { groups, ...words } = topicQuestion(id, root);
  return [
    ...textsIn(name, words),
    ...topics(root).flatMap(({ id: topic, asked }) =>
      asked[id] === undefined
        ? []
        : textsIn(topicFile(topic), { label: asked[id].label, hint: asked[id].hint }, [
            'asked',
            id,
          ]),
    ),
    ...textsIn(name, { groups: groups?.map(({ title }) => ({ title })) }),
  ];
}

/** What a search says before its results. */
function firstLines(root: string): Text[] {
  const lines = (said: Readonly<Record<string, Said>>) =>
    Object.fromEntries(Object.entries(said).map(([matter, { says }]) => [matter, says]));
  return [
    ...textsIn('families-say.json', lines(familiesSayElsewhere(root))),
    ...topics(root).flatMap(({ id, familiesSay }) =>
      textsIn(topicFile(id), lines(familiesSay), ['familiesSay']),
    ),
  ];
}

const ABOUT = 'council/pages';

/** Pages without answers speak to everyone; a page for some readers is held to what they need. */
const AUDIENCES: Readonly<Record<GuideLabel['audience'], Reader>> = {
  everyone: 'everyone',
  'young-people': 'young-person',
  professionals: 'professional',
};

function guide(name: string, root: string): Readable {
  const { title, summary, audience } = head(root, name, guideLabel).label;
  const text = page(name, textsIn(name, { title, summary }), root);
  return {
    ...text,
    readers: [AUDIENCES[audience]],
    passages: () => text.passages('everyone'),
  };
}

/** Pages about the site may need a longer sentence: the law words some of what they say. */
function about(name: string, root: string): Readable {
  const { title, summary } = head(root, name, aboutLabel).label;
  return {
    ...page(name, textsIn(name, { title, summary }), root),
    readers: ['everyone'],
    longest: 25,
  };
}

/** What changed on the site, and when. */
function history(name: string, root: string): Readable {
  const entries = data(root, name, changes).map(({ what }) => what);
  return { ...listOf(name, entries, root), readers: ['everyone'] };
}

/** The rules in plain words stand on pages without answers. */
function rules(root: string): Readable {
  const ofTopics = topics(root).flatMap(({ id, rules: own }) => {
    const words = Object.entries(own).map(([rule, { steps: _steps, ...said }]) => [rule, said]);
    return textsIn(topicFile(id), { rules: Object.fromEntries(words) });
  });
  const texts = [...textsIn('rules.json', rulebook(root)), ...ofTopics];
  return { ...list('rules.json', texts, root), readers: ['everyone'] };
}

/** A letter is read in each of its variants, and its label with the general one. */
function lettersIn(root: string): (Readable | undefined)[] {
  return pagesIn('letters', root).flatMap((id) => {
    const name = `letters/${id}.mdx`;
    const variants = labelled(name, root)?.variants ?? {};
    const versions: LetterVersion['variant'][] = [
      GENERAL,
      ...LETTER_VARIANTS.filter((one) => variants[one] !== undefined),
    ];
    return versions.map((variant) => unlessFaulty(() => letter(name, variant, root)));
  });
}

function labelled(name: string, root: string) {
  try {
    return head(root, name, letterLabel).label;
  } catch (error) {
    if (error instanceof ContentError) return undefined;
    throw error;
  }
}

/** A letter's label is read by everyone, its text by those who sign it. */
function letter(name: string, variant: LetterVersion['variant'], root: string): Readable {
  const { title, subject, summary, when, to, dear, short, reply, signs, variants } = head(
    root,
    name,
    letterLabel,
  ).label;
  const label = { title, summary, when, to, dear, short, reply };
  const {
    subject: own,
    toContact: _,
    ...said
  } = (variant !== GENERAL && variants[variant]) || {
    subject,
  };
  const text = { ...label, ...said, subject: { title: own } };
  const tree = inVariant(councilPage(name, root).page, variant);
  return { ...page(name, textsIn(name, text), root, tree), readers: ['everyone', ...signs] };
}

/** The same word may be explained to a young person in other words. */
function glossary(root: string): Readable {
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

/** The tags whose words stand on a result: the part on the problem chosen, and what a reader does now. */
const ON_RESULT: readonly string[] = [
  'Topic',
  ...Object.keys(SECTION_TAGS).filter((tag) =>
    RESULT_SECTIONS.some((section) => section === SECTION_TAGS[tag]),
  ),
];

/** What a result shows of a route's page must be understood without the rest of it. */
function resultPart(route: Readable): Readable {
  return {
    ...route,
    onResult: true,
    passages: (reader) =>
      route.passages(reader).filter(({ section }) => ON_RESULT.includes(section ?? '')),
  };
}

function unlessFaulty<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof ContentError) return undefined;
    throw error;
  }
}

/** What is said about contacts in words. */
function described(contacts: Readonly<Record<string, Contact>>) {
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
function flat(groups: Readonly<Record<string, Readonly<Record<string, string>>>>) {
  return Object.fromEntries(
    Object.entries(groups).flatMap(([group, texts]) =>
      Object.entries(texts).map(([id, text]) => [`${group}.${id}`, text]),
    ),
  );
}
