import { Temporal } from 'temporal-polyfill';
import { ContactCard } from '@/components/contact-card';
import { DatesFound } from '@/components/deadlines/dates-found';
import { Page } from '@/components/layout/page';
import { StepAgain } from '@/components/result/step-again';
import type { Answers } from '@/lib/domain/answers';
import { datedStep } from '@/lib/views/dated-step';
import type { DeadlineForm } from '@/lib/views/deadline-form';
import { deadlineView, longDate } from '@/lib/views/deadline-view';
import { contact } from '@/lib/words/read';
import type { Speaker } from '@/lib/words/say';
import { EVERYONE } from '@/lib/words/say';
import { wordsFor } from '@/lib/words/words';
import { Independent } from '../independent';
import { calendarAddress, deadlinesAddress, paths } from '../paths';
import { Provenance } from '../provenance';

/** Whose words a page of dates uses: those of the answers it was reached from. */
export function speakerFor(answers: Answers | undefined): Speaker {
  return answers?.who === undefined ? EVERYONE : { voice: answers.who, setting: answers.setting };
}

/** What the form sends on: the kind, and the answers it was reached from. */
export function hiddenFields({ kind, decided }: DeadlineForm): (readonly [string, string])[] {
  const address = deadlinesAddress({ kind, answers: decided?.answers });
  return [...new URLSearchParams(address.split('?')[1])];
}

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
  const from = form.decided;
  const words = wordsFor(speaker);
  const today = Temporal.Now.plainDateISO('Europe/London');
  const view = deadlineView(found.question, found.deadline, speaker, today, from?.decision);
  const step = from && datedStep(from, found.question, today);
  const contacts = view.rows.some(({ clock }) => clock === 'mediation-adviser')
    ? ['mediation-adviser', 'sendiass']
    : ['sendiass'];
  return (
    <Page kind="page">
      <DatesFound
        view={view}
        dateOf={longDate}
        calendarHref={calendarAddress(found.question, from?.answers)}
        words={words.deadlines}
      >
        {step === undefined ? null : (
          <StepAgain
            view={step.view}
            note={step.differs ? words.deadlines.otherAnswers : null}
            words={words.result}
            href={paths}
          />
        )}
        {contacts.map((id) => (
          <ContactCard key={id} contact={contact(id)} words={words.contact} />
        ))}
      </DatesFound>
      <p className="noprint">
        <a href={deadlinesAddress({ kind: view.kind, answers: from?.answers })}>
          {words.deadlines.again}
        </a>
      </p>
      <Independent speaker={speaker} at={paths.deadlines} />
      <Provenance ids={view.sources} checked={words.deadlines.checked} speaker={speaker} />
    </Page>
  );
}
