import type { Metadata } from 'next';
import { Temporal } from 'temporal-polyfill';
import { Page } from '@/components/layout/page';
import { LinkBuilder } from '@/components/link-builder';
import { ANSWERS, KEYS, type Key } from '@/lib/domain/answers';
import { apiExamples } from '@/lib/views/api-examples';
import { questionsOf } from '@/lib/views/vocabulary';
import { question } from '@/lib/words/question';
import { voices } from '@/lib/words/read';
import { PROFESSIONAL_READER } from '@/lib/words/reader';
import { EVERYONE, say } from '@/lib/words/say';
import { wordsFor } from '@/lib/words/words';
import { datesAddress } from '../dates-address';
import { Independent } from '../independent';
import { paths } from '../paths';

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
  return questionsOf(key).map((id) => {
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

const shown = apiExamples();

export default function ProfessionalsPage() {
  return (
    <Page kind="guide">
      <LinkBuilder
        words={words.professionals}
        action={paths.next}
        startHref={paths.check({ who: PROFESSIONAL_READER })}
        filledIn={datesAddress(EXAMPLE, undefined)}
        api={[
          {
            ...shown.decision,
            text: words.professionals.apiDecision,
            address: paths.recommendation,
          },
          { ...shown.dates, text: words.professionals.apiDates, address: paths.dates },
          { ...shown.words, text: words.professionals.apiWords, address: paths.vocabulary },
        ]}
        described={paths.openapi}
        keys={KEYS.map((key) => ({ key, questions: choicesOf(key) }))}
      />
      <Independent speaker={EVERYONE} at={paths.professionals} />
    </Page>
  );
}
