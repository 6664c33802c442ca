import type { ReactNode } from 'react';
import { Temporal } from 'temporal-polyfill';
import { ContactCard } from '@/components/contact-card';
import { DatesFound } from '@/components/deadlines/dates-found';
import { Page } from '@/components/layout/page';
import { StepAgain } from '@/components/result/step-again';
import type { DeadlineForm } from '@/lib/content/deadline-form';
import { deadlineView, longDate } from '@/lib/content/deadline-view';
import { contact } from '@/lib/content/read';
import { type ResultView, resultView } from '@/lib/content/result';
import type { Speaker } from '@/lib/content/say';
import { type InterfaceWords, wordsFor } from '@/lib/content/words';
import type { DeadlineQuestion } from '@/lib/deadlines/calculate';
import { letterAge } from '@/lib/deadlines/letter-age';
import type { Answers } from '@/lib/domain/answers';
import { walk } from '@/lib/flow/walk';
import { EVERYONE, Independent, Provenance } from '../furniture';
import { calendarAddress, deadlinesAddress, paths } from '../paths';

/** Whose words a page of dates uses: those of the answers it was reached from. */
export function speakerFor(answers: Answers | undefined): Speaker {
  return answers?.who === undefined ? EVERYONE : { voice: answers.who, setting: answers.setting };
}

/** What the form sends on: the kind, and the answers it was reached from. */
export function hiddenFields({ kind, answers }: DeadlineForm): (readonly [string, string])[] {
  return [...new URLSearchParams(deadlinesAddress({ kind, answers }).split('?')[1])];
}

/** The answers as the dates have them: an age chosen before may have grown old, and a certificate come. */
function asDated(answers: Answers, question: DeadlineQuestion, today: Temporal.PlainDate): Answers {
  if (question.kind !== 'appeal' || answers.letter === undefined) return answers;
  return {
    ...answers,
    letter: letterAge(question.letterDate, today),
    ...(question.certificateDate === undefined ? {} : { tried: 'certificate' as const }),
  };
}

function resultOf(answers: Answers | undefined) {
  const state = answers === undefined ? undefined : walk(answers);
  return state?.kind === 'complete' ? resultView(state) : undefined;
}

/** What is said where the dates and the answers do not agree: the letter came since, or is of another age. */
function noteOn(
  step: ResultView,
  answers: Answers | undefined,
  came: boolean,
  words: InterfaceWords['deadlines'],
): ReactNode {
  if (came) return <a href={paths.change(step.answers, 'stage')}>{words.letterCame}</a>;
  return step.rule === resultOf(answers)?.rule ? null : words.otherAnswers;
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
  const words = wordsFor(speaker);
  const today = Temporal.Now.plainDateISO('Europe/London');
  const view = deadlineView(found.question, found.deadline, speaker, today, form.answers);
  const dated = form.answers && asDated(form.answers, found.question, today);
  const contacts = view.rows.some(({ clock }) => clock === 'mediation-adviser')
    ? ['mediation-adviser', 'sendiass']
    : ['sendiass'];
  const step = resultOf(dated);
  const came = found.question.kind === 'appeal' && step?.keeps?.said === 'keepsLater';
  return (
    <Page kind="page">
      <DatesFound
        view={view}
        dateOf={longDate}
        calendarHref={calendarAddress(found.question, form.answers)}
        words={words.deadlines}
      >
        {step === undefined ? null : (
          <StepAgain
            view={came ? { ...step, keeps: { route: 'mediation', said: 'keepsNow' } } : step}
            note={noteOn(step, form.answers, came, words.deadlines)}
            title={words.deadlines.step}
            words={words.result}
            href={paths}
          />
        )}
        {contacts.map((id) => (
          <ContactCard key={id} contact={contact(id)} words={words.contact} />
        ))}
      </DatesFound>
      <p className="noprint">
        <a href={deadlinesAddress({ kind: view.kind, answers: form.answers })}>
          {words.deadlines.again}
        </a>
      </p>
      <Independent speaker={speaker} />
      <Provenance ids={view.sources} checked={words.deadlines.checked} speaker={speaker} />
    </Page>
  );
}
