import { COMPLAINT_ROUTES, TALK_ROUTES } from '@/lib/domain/step';
import type { Fault } from '@/lib/words/content-error';
import { sentencesIn } from './passage';
import type { Readable } from './readable';

/** Steps that talk or complain. None stops the clock, and each says so. */
const STEPS_BESIDE_THE_CLOCK: readonly string[] = [...TALK_ROUTES, ...COMPLAINT_ROUTES];

/** A step beside the clock says, where it says what it cannot do, that the two months go on. */
export function clockFaults(text: Readable): Fault[] {
  const step = STEPS_BESIDE_THE_CLOCK.find((id) => text.file.endsWith(`routes/${id}.mdx`));
  if (step === undefined) return [];
  const said = text
    .passages('everyone')
    .filter(({ section }) => section === 'Cannot')
    .flatMap(({ text: words }) => sentencesIn(words))
    .some((sentence) => /two months/iu.test(sentence) && /stop|pause|move/iu.test(sentence));
  const message = '<Cannot> must say that this does not stop the two months to appeal';
  return said ? [] : [{ file: text.file, message }];
}
