import type { AnswerId } from '@/lib/domain/answers';
import type { LetterVersion } from '@/lib/domain/letter';
import type { MeetingParty } from '@/lib/domain/meeting-party';
import type { RouteId } from '@/lib/domain/route';
import type { Recommendation } from '@/lib/rules/recommendation';
import { actionFor } from '@/lib/words/action';
import { lettersFor, letterVersionFor } from '@/lib/words/library';
import { contact, servicesOf } from '@/lib/words/read';
import { isYoungReader } from '@/lib/words/reader';
import type { Speaker } from '@/lib/words/say';
import type { Channel, StepWords } from '@/lib/words/step-schema';
import { steps } from '@/lib/words/steps';
import type { InterfaceWords } from '@/lib/words/words';

/** A letter, in the version for these answers. */
export type OneLetter = { readonly id: string; readonly version: LetterVersion };

/** How a step is taken, as a button: its label, and where it leads. Addresses of pages are not in it. */
export type StepButton = {
  readonly label: string;
  /** Whether the body itself, or the council, has said that these details are right. */
  readonly confirmed: boolean;
  readonly to:
    | { readonly kind: 'phone' | 'email' | 'form'; readonly at: string }
    | ({ readonly kind: 'letter' } & OneLetter)
    | { readonly kind: 'page'; readonly route: RouteId; readonly topic: AnswerId | undefined };
};

/** One step at the head of a result. */
export type BlockStep = {
  readonly route: RouteId;
  readonly title: string;
  /** Under what condition it is this family's, where two steps stand side by side. */
  readonly condition: string | undefined;
  readonly by: string;
  readonly buttons: readonly StepButton[];
  /** That each of the numbers will do. */
  readonly either: boolean;
  /** When the numbers are answered, where that is known. */
  readonly hours: readonly string[];
  /** The letter to send where nobody answers: it proves the date. Only under a number. */
  readonly closed: OneLetter | undefined;
};

type ResultWords = InterfaceWords['result'];

/** The conditions of the first and the second step of a block, in words. */
function conditionsOf(
  together: Recommendation['together'],
  words: ResultWords,
): readonly (string | undefined)[] {
  switch (together) {
    case 'with-plan-or-without':
      return [words.withPlan, words.withoutPlan];
    case 'if-first-call-late':
      return [undefined, words.ifFirstCallLate];
    case 'if-appeal-time-left':
      return [undefined, words.ifAppealTime];
    case 'if-draft-with-you':
      return [undefined, words.ifDraftHere];
    case 'claim-by-the-date':
    case 'both-now':
    case undefined:
      return [];
  }
}

function channelsOf(own: StepWords, general: StepWords, meeting: MeetingParty): readonly Channel[] {
  return own.channels ?? general.channels ?? general.parties?.[meeting] ?? [];
}

/** A channel to each service that its contact stands for. */
export function toServices(channel: Channel): readonly Channel[] {
  if (!('contact' in channel)) return [channel];
  return servicesOf(channel.contact).map((contact) => ({ ...channel, contact }));
}

/** The button of a channel; undefined where a contact has no such detail, or no letter goes with the step. */
export function buttonOf(
  channel: Channel,
  route: RouteId,
  speaker: Speaker,
  topic: AnswerId | undefined,
  words: ResultWords,
): StepButton | undefined {
  if (!('contact' in channel)) {
    if (channel.use === 'page')
      return { label: words.openPage, confirmed: true, to: { kind: 'page', route, topic } };
    const [id] = lettersFor(route, speaker.answers);
    return id === undefined
      ? undefined
      : {
          label: words.openLetter,
          confirmed: true,
          to: { kind: 'letter', id, version: letterVersionFor(id, speaker) },
        };
  }
  const { use } = channel;
  const { phone, email, url, confirmed } = contact(channel.contact);
  switch (use) {
    case 'phone':
      return phone === undefined
        ? undefined
        : { label: phone, confirmed, to: { kind: 'phone', at: phone } };
    case 'email':
      return email === undefined
        ? undefined
        : { label: words.openEmail, confirmed, to: { kind: 'email', at: email } };
    case 'form':
      return url === undefined
        ? undefined
        : { label: words.openForm, confirmed, to: { kind: 'form', at: url } };
  }
}

/** What a step is called where a rule leads to it; may hold a [phrase]. */
export function stepTitle(rule: string, route: RouteId, speaker: Speaker): string {
  const { routes, rules } = steps();
  const general = isYoungReader(speaker) ? undefined : routes[route].title;
  return rules[rule]?.[route]?.title ?? general ?? actionFor(route, speaker);
}

/** When the number of a channel is answered, where that is known. */
function hoursOf(channel: Channel): readonly string[] {
  if (channel.use !== 'phone') return [];
  const { phone, hours } = contact(channel.contact);
  return phone === undefined || hours === undefined ? [] : [hours];
}

/** The numbers and addresses of people that the buttons of these steps lead to. */
export function offeredIn(steps: readonly BlockStep[]): string[] {
  return steps.flatMap(({ buttons }) => buttons.flatMap(({ to }) => ('at' in to ? [to.at] : [])));
}

/** The steps that stand together at the head of a result, each with its own *by when* and its own buttons. */
export function blockSteps(
  { block, together, rule, meeting }: Recommendation,
  speaker: Speaker,
  topic: AnswerId | undefined,
  words: ResultWords,
  say: (text: string) => string,
): BlockStep[] {
  const conditions = conditionsOf(together, words);
  return block.map((route, at) => {
    const general = steps().routes[route];
    const own = steps().rules[rule]?.[route] ?? general;
    const channels = channelsOf(own, general, meeting).flatMap(toServices);
    const closed = own.closed ?? general.closed;
    const buttons = channels.flatMap(
      (channel) => buttonOf(channel, route, speaker, topic, words) ?? [],
    );
    const rings = buttons.some(({ to }) => to.kind === 'phone');
    return {
      route,
      title: say(stepTitle(rule, route, speaker)),
      condition: conditions[at],
      by: say(own.by),
      buttons:
        buttons.length > 0
          ? buttons
          : [{ label: words.openPage, confirmed: true, to: { kind: 'page', route, topic } }],
      either: (own.note ?? general.note) === 'either' && buttons.length > 1,
      hours: [...new Set(channels.flatMap(hoursOf))],
      closed:
        closed === undefined || !rings
          ? undefined
          : { id: closed, version: letterVersionFor(closed, speaker) },
    };
  });
}
