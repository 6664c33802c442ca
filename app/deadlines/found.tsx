import { Temporal } from 'temporal-polyfill';
import { ContactCard } from '@/components/contact-card';
import { DatesFound } from '@/components/deadlines/dates-found';
import { Page } from '@/components/layout/page';
import { HOLIDAYS_REVIEW } from '@/lib/deadlines/working-days';
import { dated } from '@/lib/views/dated-step';
import type { DeadlineForm } from '@/lib/views/deadline-form';
import { deadlineView } from '@/lib/views/deadline-view';
import { longDate } from '@/lib/words/day';
import { contact } from '@/lib/words/read';
import type { Speaker } from '@/lib/words/say';
import { wordsFor } from '@/lib/words/words';
import { calendarAddress, deadlinesAddress, everyDateAddress } from '../dates-address';
import { Independent } from '../independent';
import { LATE_GUIDE, paths } from '../paths';
import { Provenance } from '../provenance';
import { Review } from '../review';
import { Step } from './step';

/** The dates, on one page that prints on one sheet with the step and its contacts. */
export function Found({
  form,
  found,
  speaker,
}: {
  form: DeadlineForm;
  found: NonNullable<DeadlineForm['found']>;
  speaker: Speaker;
}) {
  const { question, deadline } = found;
  const answers = form.decided?.answers;
  const words = wordsFor(speaker);
  const today = Temporal.Now.plainDateISO('Europe/London');
  const step = dated(form.decided, found, today);
  const view = deadlineView(question, deadline, speaker, today, step?.now.decision);
  const againHref = deadlinesAddress({ kind: view.kind, answers });
  const needsAdviser = view.rows.some(({ clock }) => clock === 'mediation-adviser');
  return (
    <Page kind="page">
      <DatesFound
        view={view}
        dateOf={longDate}
        calendarHref={calendarAddress(question, answers)}
        calendarHrefOf={(day) => calendarAddress(question, answers, day)}
        lateHref={paths.guide(LATE_GUIDE)}
        againHref={againHref}
        words={{ ...words.result, ...words.deadlines }}
        href={paths}
      >
        <Step dated={step} words={words} />
        {needsAdviser ? (
          <div className="noprint">
            <ContactCard contact={contact('mediation-adviser')} words={words.contact} />
          </div>
        ) : null}
        <ContactCard contact={contact('sendiass')} words={words.contact} />
      </DatesFound>
      <p className="noprint">
        <a href={againHref}>{words.deadlines.again}</a>
      </p>
      <p className="noprint">
        <a href={everyDateAddress([], answers)}>{words.deadlines.every.link}</a>
      </p>
      <Independent speaker={speaker} at={paths.deadlines} />
      <Provenance ids={view.sources} checked={words.deadlines.checked} speaker={speaker} />
      <Review of={[HOLIDAYS_REVIEW]} what="holidays" />
    </Page>
  );
}
