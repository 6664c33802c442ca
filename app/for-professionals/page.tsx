import type { Metadata } from 'next';
import { Temporal } from 'temporal-polyfill';
import { Page } from '@/components/layout/page';
import { LinkBuilder } from '@/components/link-builder';
import { ANSWERS, KEYS, type Key } from '@/lib/domain/answers';
import { QUESTION_IDS } from '@/lib/domain/question';
import { question, voices } from '@/lib/words/read';
import { PROFESSIONAL_READER } from '@/lib/words/reader';
import { EVERYONE, say } from '@/lib/words/say';
import { wordsFor } from '@/lib/words/words';
import { Independent } from '../independent';
import { datesAddress, paths } from '../paths';

const words = wordsFor(EVERYONE);
const EXAMPLE = {
  kind: 'appeal',
  letterDate: Temporal.PlainDate.from('2026-10-01'),
} as const;
const said = (text: string) => say(text, EVERYONE, voices());

export const metadata: Metadata = {
  title: words.professionals.title,
  description: words.professionals.description,
};

/** The questions that ask for a key, each with its options. */
function choicesOf(key: Key) {
  return QUESTION_IDS.filter((id) => id === key || id.startsWith(`${key}-`)).map((id) => {
    const asked = question(id);
    return {
      id,
      title: id === 'who' ? words.professionals.reader : said(asked.title),
      options: ANSWERS[key]
        .filter((value) => asked.options[value] !== undefined)
        .map((value) => ({ value, label: said(asked.options[value]?.label ?? value) })),
    };
  });
}

export default function ProfessionalsPage() {
  return (
    <Page kind="guide">
      <LinkBuilder
        words={words.professionals}
        action={paths.next}
        startHref={paths.check({ who: PROFESSIONAL_READER })}
        filledIn={datesAddress(EXAMPLE, undefined)}
        api={[paths.recommendation, paths.openapi]}
        keys={KEYS.map((key) => ({ key, questions: choicesOf(key) }))}
      />
      <Independent speaker={EVERYONE} at={paths.professionals} />
    </Page>
  );
}
