import type { SituationOf } from '@/lib/domain/situation';
import { meetThenComplain, OMBUDSMAN_SOURCES } from './complaint';
import { informals, type Ladder } from './ladder';

export const COUNCIL_CONDUCT: Ladder<SituationOf<'council-conduct'>> = {
  id: 'council-conduct',
  rungs: () => ['meeting', 'corporate-complaint', 'ombudsman'],
  alongside: informals,
  notAvailable: () => [],
  clocks: () => ['ombudsman'],
  safeguarding: true,
  whoseRight: () => 'either',
  rules: meetThenComplain(
    'council-conduct',
    ['council-answers-for-conduct', 'senior-person'],
    'corporate-complaint',
    'ombudsman',
    ['council-complaints', 'complaint-handling-code'],
    OMBUDSMAN_SOURCES,
  ),
};
