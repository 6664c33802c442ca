import type { Metadata } from 'next';
import { Temporal } from 'temporal-polyfill';
import { ProfessionalsPage as Professionals } from '@/components/kit/professionals-page';
import { Page } from '@/components/layout/page';
import { apiExamples } from '@/lib/views/api-examples';
import { PROFESSIONAL_READER } from '@/lib/words/reader';
import { EVERYONE } from '@/lib/words/say';
import { wordsFor } from '@/lib/words/words';
import { datesAddress } from '../dates-address';
import { Independent } from '../independent';
import { paths } from '../paths';

const words = wordsFor(EVERYONE).professionals;
const EXAMPLE = {
  kind: 'appeal',
  letterDate: Temporal.PlainDate.from('2026-10-01'),
} as const;

export const metadata: Metadata = { title: words.title, description: words.description };

const shown = apiExamples();

export default function ProfessionalsPage() {
  return (
    <Page kind="guide">
      <Professionals
        words={words}
        startHref={paths.check({ who: PROFESSIONAL_READER })}
        links={[
          { title: words.outcomes, text: words.outcomesDescription, href: paths.outcomes },
          { title: words.webTeam, text: words.webTeamDescription, href: paths.webTeam },
          { title: words.unconfirmed, text: words.unconfirmedDescription, href: paths.unconfirmed },
          { title: words.changed, text: words.changedDescription, href: paths.changed },
        ]}
        filledIn={datesAddress(EXAMPLE, undefined)}
        api={[
          { ...shown.decision, text: words.apiDecision, address: paths.recommendation },
          { ...shown.dates, text: words.apiDates, address: paths.dates },
          { ...shown.words, text: words.apiWords, address: paths.vocabulary },
        ]}
        described={paths.openapi}
      />
      <Independent speaker={EVERYONE} at={paths.professionals} />
    </Page>
  );
}
