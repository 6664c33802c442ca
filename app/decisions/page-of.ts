import type { Answers } from '@/lib/domain/answers';
import { ASSUMED_VOICE } from '@/lib/domain/voice';
import { paths } from '../paths';

/** The page on which a visitor meets a situation, read as the voice that is assumed where none is given. */
export function pageOf(answers: Answers): string {
  return paths.check({ ...answers, who: ASSUMED_VOICE });
}
