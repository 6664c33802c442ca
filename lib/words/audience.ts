import type { Speaker } from './say';
import { idsIn } from './tree';

/** For whom a block of a text is meant, as an editor writes it: one of these, each a list of ids parted by spaces. */
export type Audience = {
  /** For those who gave one of these answers. */
  readonly answers?: string | undefined;
  /** For all but those who gave one of these answers. */
  readonly unless?: string | undefined;
  /** For those whose meeting is with one of these. */
  readonly meeting?: string | undefined;
  /** For these voices. */
  readonly voice?: string | undefined;
};

/**
 * Whether a block is meant for this reader. On a page without answers every block is, but for those of
 * other voices.
 */
export function isMeantFor(audience: Audience, speaker: Speaker): boolean {
  const names = (given: readonly string[], list: string) =>
    idsIn(list).some((id) => given.includes(id));
  if (audience.voice !== undefined) return names([speaker.voice], audience.voice);
  if (speaker.answers === undefined) return true;
  if (audience.meeting !== undefined) return names([speaker.meeting ?? ''], audience.meeting);
  if (audience.unless !== undefined) return !names(speaker.answers, audience.unless);
  return names(speaker.answers, audience.answers ?? '');
}
