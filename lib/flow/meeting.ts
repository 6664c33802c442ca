import type { Answers } from '@/lib/domain/answers';
import type { MeetingParty } from '@/lib/domain/meeting-party';

/** With whom a meeting would be, as far as the answers say; for the words of a question. */
export function meetingPartyOf({ about, part, setting }: Answers): MeetingParty | undefined {
  switch (about) {
    case undefined:
      return undefined;
    case 'setting-support':
      return setting === 'not-in-a-setting' ? 'sen-team' : 'setting';
    case 'setting-conduct':
    case 'discrimination':
      return 'setting';
    case 'health-provision':
      return 'nhs-service';
    case 'social-care-provision':
      return 'social-worker';
    case 'plan-not-delivered':
      if (part === 'section-g') return 'nhs-service';
      return part === 'section-h' ? 'social-worker' : 'sen-team';
    default:
      return 'sen-team';
  }
}
