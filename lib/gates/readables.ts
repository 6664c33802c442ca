import { QUESTION_IDS, type QuestionId } from '@/lib/domain/question';
import type { Reader } from '@/lib/domain/reader';
import { ROUTE_IDS } from '@/lib/domain/route';
import { RESULT_SECTIONS, SECTION_TAGS } from '@/lib/domain/section';
import {
  aboutLabel,
  easyReadLabel,
  type GuideLabel,
  guideLabel,
  youngLabel,
} from '@/lib/words/page-schema';
import { asksForTopic, question, questionFile, topicQuestion } from '@/lib/words/question';
import {
  CONTENT,
  clocks,
  council,
  head,
  interfaceWords,
  nationalContacts,
  pagesIn,
  reasons,
  routeFrontMatter,
} from '@/lib/words/read';
import { topicFile, topics } from '@/lib/words/topic';
import { unlessFaulty } from './collect';
import { lettersIn } from './letter-readables';
import {
  described,
  dutiesOf,
  firstLines,
  flat,
  glossary,
  history,
  listOf,
  rules,
} from './list-readables';
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
    ...ROUTE_IDS.map((id) => unlessFaulty(() => young(`young/${id}.mdx`, root))),
    ...QUESTION_IDS.map((id) =>
      unlessFaulty(() => page(questionFile(id), questionTexts(id, root), root)),
    ),
    ...pagesIn('guides', root).map((id) => unlessFaulty(() => guide(`guides/${id}.mdx`, root))),
    ...pagesIn('easy-read', root).map((id) =>
      unlessFaulty(() => easyRead(`easy-read/${id}.mdx`, root)),
    ),
    ...lettersIn(root),
    ...pagesIn(ABOUT, root).map((id) => unlessFaulty(() => about(`${ABOUT}/${id}.mdx`, root))),
    unlessFaulty(() => glossary(root)),
    unlessFaulty(() => history('changes.json', root)),
    unlessFaulty(() => history('council/changes.json', root)),
    unlessFaulty(() => listOf('clocks.json', clocks(root), root)),
    unlessFaulty(() => dutiesOf(root)),
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

/** A young person's own words for a step are read by nobody else. */
function young(name: string, root: string): Readable {
  const { action } = head(root, name, youngLabel).label;
  return { ...page(name, textsIn(name, { action }), root), readers: ['young-person'] };
}

/** Easy Read is for people to whom other pages say too much at a time. */
export const EASY_READ = { longest: 12, highestGrade: 4 } as const;

function easyRead(name: string, root: string): Readable {
  const { title, summary } = head(root, name, easyReadLabel).label;
  return {
    ...page(name, textsIn(name, { title, summary }), root),
    readers: ['everyone'],
    ...EASY_READ,
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
