import type { ReactNode } from 'react';
import { youngTags } from '@/components/mdx/young-tags';
import { Prose } from '@/components/prose';
import { YoungEnd } from '@/components/result/young-words';
import { YOUNG_SECTION_TAGS, YOUNG_SECTIONS } from '@/lib/domain/section';
import { offeredIn } from '@/lib/views/block';
import { letterView } from '@/lib/views/letter-view';
import type { ResultView } from '@/lib/views/result';
import { guideLabel, lettersFor, letterVersionFor } from '@/lib/words/library';
import { wordsFor } from '@/lib/words/words';
import { paths } from '../paths';
import { proseContext } from '../prose-context';

const HELPER_GUIDE = 'asking-someone-to-help';

/** The short text of the letter that goes with the step, for these answers. */
function messageOf({ route, speaker }: ResultView) {
  const [id] = lettersFor(route, speaker.answers);
  if (id === undefined) return undefined;
  const { short, to, contact } = letterView(id, letterVersionFor(id, speaker));
  return { text: short.text, mail: short.mail, to, contact };
}

/** A young person's own words for the step of a result. */
export function YoungStep({
  view,
  code,
  letters,
}: {
  view: ResultView;
  code: string;
  letters: ReactNode;
}) {
  const words = wordsFor(view.speaker);
  const { young } = words;
  const prose = proseContext(view.speaker);
  const own = {
    ...prose,
    sections: YOUNG_SECTION_TAGS,
    words: { ...prose.words, sections: young.sections },
  };
  const tags = youngTags(own, YOUNG_SECTIONS, {
    offered: offeredIn(view.steps),
    message: messageOf(view),
    letters,
    helper: (
      <p>
        {young.parents} <a href={paths.guide(HELPER_GUIDE)}>{guideLabel(HELPER_GUIDE).title}</a>
      </p>
    ),
    words: { sendTo: young.sendTo, mail: words.letters.shortEmail },
  });
  return (
    <>
      <Prose code={code} tags={tags} />
      <YoungEnd words={young} />
    </>
  );
}
