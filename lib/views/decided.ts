import type { Arrangements } from '@/lib/domain/arrangements';
import { fromSegments } from '@/lib/flow/path';
import type { State } from '@/lib/flow/walk';
import { decide } from '@/lib/rules/decide';
import type { Recommendation } from '@/lib/rules/recommendation';
import { council } from '@/lib/words/read';

type Complete = Extract<State, { kind: 'complete' }>;

/** Complete answers with what is decided of them: decided once, and handed to all that speaks of it. */
export type Decided = Complete & { readonly decision: Recommendation };

/** What the council whose site this is arranges. */
function arrangements(): Arrangements {
  const { complaintStages, informalResolution } = council();
  return { informalResolution: informalResolution !== null, complaintStages };
}

/** What is decided here, by the arrangements of the council whose site this is. */
export function decided(state: Complete): Decided {
  return { ...state, decision: decide(state.situation, arrangements()) };
}

/** What is decided of the answers whose address has these segments; undefined for anything else. */
export function decidedAt(segments: string | null | undefined): Decided | undefined {
  const state = fromSegments((segments ?? '').split('/'));
  return state?.kind === 'complete' ? decided(state) : undefined;
}
