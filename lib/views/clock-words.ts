import type { ClockId } from '@/lib/domain/clock';
import type { ClockStanding } from '@/lib/rules/clock-standing';
import { clocks } from '@/lib/words/read';

/** The words about a time limit, as they hold for these answers; with none, as they hold in general. */
export function clockWords(id: ClockId, standing: ClockStanding | undefined) {
  const { placement, maybe, ...general } = clocks()[id];
  switch (standing) {
    case undefined:
      return general;
    case 'no-certificate':
      return { ...general, ...placement };
    case 'certificate-not-sure':
    case 'may-not-apply':
      return { ...general, ...maybe };
  }
}
