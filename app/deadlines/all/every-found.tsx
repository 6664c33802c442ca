import type { ReactNode } from 'react';
import { Temporal } from 'temporal-polyfill';
import { EveryDateFound } from '@/components/deadlines/every-date-found';
import { Page } from '@/components/layout/page';
import type { Answered } from '@/lib/deadlines/question';
import { everyDateView } from '@/lib/views/every-date';
import type { EveryDateForm } from '@/lib/views/every-date-form';
import { longDate } from '@/lib/words/day';
import type { Speaker } from '@/lib/words/say';
import { wordsFor } from '@/lib/words/words';
import { datesAddress, everyCalendarAddress } from '../../dates-address';
import { Independent } from '../../independent';
import { LATE_GUIDE, paths } from '../../paths';
import { Provenance } from '../../provenance';
import { Step } from '../step';

/** Every date that is known, in order, with one calendar file, and the form to add another. */
export function EveryFound({
  form,
  found,
  speaker,
  children,
}: {
  form: EveryDateForm;
  found: readonly Answered[];
  speaker: Speaker;
  children: ReactNode;
}) {
  const answers = form.decided?.answers;
  const words = wordsFor(speaker);
  const today = Temporal.Now.plainDateISO('Europe/London');
  const view = everyDateView(found, speaker, today, form.decided);
  const questions = found.map(({ question }) => question);
  return (
    <Page kind="page">
      <EveryDateFound
        view={view}
        dateOf={longDate}
        calendarHref={everyCalendarAddress(questions, answers)}
        calendarHrefOf={(day) => everyCalendarAddress(questions, answers, day)}
        lateHref={paths.guide(LATE_GUIDE)}
        partHrefOf={(question) => datesAddress(question, answers)}
        step={<Step dated={view.step} words={words} />}
        words={{ ...words.result, ...words.deadlines }}
        href={paths}
      >
        {children}
      </EveryDateFound>
      <Independent speaker={speaker} at={paths.everyDate} />
      <Provenance ids={view.sources} checked={words.deadlines.checked} speaker={speaker} />
    </Page>
  );
}
