import type { Answers } from '@/lib/domain/answers';
import type { DeadlineForm } from '@/lib/views/deadline-form';
import { EVERYONE, type Speaker } from '@/lib/words/say';
import { deadlinesAddress } from '../dates-address';

/** Whose words a page of dates uses: those of the answers it was reached from. */
export function speakerFor(answers: Answers | undefined): Speaker {
  return answers?.who === undefined ? EVERYONE : { voice: answers.who, setting: answers.setting };
}

/** What the form sends on: the kind, and the answers it was reached from. */
export function hiddenFields({ kind, decided }: DeadlineForm): (readonly [string, string])[] {
  const address = deadlinesAddress({ kind, answers: decided?.answers });
  return [...new URLSearchParams(address.split('?')[1])];
}
