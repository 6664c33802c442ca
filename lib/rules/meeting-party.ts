import type { Answers } from '@/lib/domain/answers';
import type { MeetingParty } from '@/lib/domain/meeting-party';

/**
 * With whom a meeting is: whoever made the decision or gives the help. Answers that are not complete
 * say it too, as far as they go, for the words of a question.
 */
export function meetingParty({
  about,
  part,
  setting,
}: Pick<Answers, 'part' | 'setting'> & Required<Pick<Answers, 'about'>>): MeetingParty {
  switch (about) {
    case 'setting-support':
      return setting === 'not-in-a-setting' ? 'sen-team' : 'setting';
    case 'setting-conduct':
    case 'council-conduct':
      return 'senior';
    case 'discrimination':
      return 'setting';
    case 'health-provision':
      return 'nhs-service';
    case 'social-care-provision':
      return 'social-worker';
    case 'plan-not-delivered':
      if (part === 'section-g') return 'nhs-service';
      return part === 'section-h' ? 'social-worker' : 'setting';
    case 'council-decision':
    case 'plan-content':
    case 'delay':
    case 'out-of-education':
    case 'school-place':
    case 'something-else':
      return 'sen-team';
  }
}
