import { cache } from 'react';
import { fromSegments } from '@/lib/flow/path';
import { resultView } from '@/lib/views/result';

/** What stands at an address of the wizard; a result is decided once for its title and its page. */
export const standsAt = cache((address: string) => {
  const state = fromSegments(address === '' ? [] : address.split('/'));
  return state?.kind === 'complete' ? { ...state, view: resultView(state) } : state;
});
