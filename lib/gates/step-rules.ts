import { ROUTE_IDS, type RouteId } from '@/lib/domain/route';
import type { Fault } from '@/lib/words/content-error';
import { didYouMean } from '@/lib/words/nearest';
import {
  contacts,
  DISAGREEMENT_SERVICES,
  INFORMAL_SERVICE,
  lineOfName,
  pagesIn,
  routeFrontMatter,
  servicesOf,
  steps,
  textOf,
} from '@/lib/words/read';
import type { Channel, StepWords } from '@/lib/words/schema';
import { fault } from './fault';

const STEPS = 'steps.json';

/** A title that sends to a telephone. */
const RINGS = /\b(?:ring|phone|call)\b/iu;

/** What the head of a result says of a step, with where its words stand in the file. */
type Step = {
  readonly route: RouteId;
  readonly own: StepWords;
  readonly general: StepWords;
  readonly at: readonly string[];
};

function everyStep(root: string): Step[] {
  const { routes, rules } = steps(root);
  return [
    ...ROUTE_IDS.map((route) => ({
      route,
      own: routes[route],
      general: routes[route],
      at: ['routes', route],
    })),
    ...Object.entries(rules).flatMap(([rule, said]) =>
      ROUTE_IDS.flatMap((route): Step[] => {
        const own = said[route];
        const at = ['rules', rule, route];
        return own === undefined ? [] : [{ route, own, general: routes[route], at }];
      }),
    ),
  ];
}

/** Each list of channels that a step can have: its own, or one for each party of a meeting. */
function channelLists({ own, general }: Step): readonly (readonly Channel[])[] {
  const channels = own.channels ?? general.channels;
  return channels === undefined ? Object.values(general.parties ?? {}) : [channels];
}

/** A step that says "ring" has a number in its block, and a letter that proves the date where nobody answers. */
function ringFaults(root: string): Fault[] {
  const all = contacts(root);
  const whole = textOf(STEPS, root);
  const hasNumber = (list: readonly Channel[]) =>
    list.some(
      (one) =>
        'contact' in one &&
        one.use === 'phone' &&
        // What is no contact at all is told elsewhere.
        servicesOf(one.contact, root).some(
          (id) => all[id] === undefined || all[id].phone !== undefined,
        ),
    );
  return everyStep(root)
    .filter(({ route, own, general }) =>
      RINGS.test(own.title ?? general.title ?? routeFrontMatter(route, root).action),
    )
    .flatMap((step) => {
      const { route, own, general, at } = step;
      const line = lineOfName(whole, at);
      const silent = channelLists(step).every(hasNumber)
        ? []
        : [
            `"${route}" says to ring, and no number is published; publish one, or word the step by another channel`,
          ];
      const unproved =
        (own.closed ?? general.closed) === undefined
          ? [`"${route}" says to ring; name the letter to send where nobody answers ("closed")`]
          : [];
      return [...silent, ...unproved].map((message) => fault(STEPS, root, message, line));
    });
}

/** What the head of a result says of a step names contacts and letters that are there, and a number where it says "ring". */
export function stepFaults(root: string): Fault[] {
  const { routes, rules, dates } = steps(root);
  const ofDates = Object.values(dates);
  const all = [...Object.values(routes), ...Object.values(rules).flatMap(Object.values)];
  const known = [...Object.keys(contacts(root)), INFORMAL_SERVICE, DISAGREEMENT_SERVICES];
  const ways = [
    ...all.flatMap(({ channels = [], parties = {} }) => [
      ...channels,
      ...Object.values(parties).flat(),
    ]),
    ...ofDates.flatMap(({ channels }) => channels),
  ];
  const named = ways.flatMap((one) => ('contact' in one ? [one.contact] : []));
  const letters = [
    ...[...all, ...ofDates].flatMap(({ closed }) => closed ?? []),
    ...ofDates.flatMap(({ letter }) => letter ?? []),
  ];
  return [
    ...named
      .filter((id) => !known.includes(id))
      .map((id) => fault(STEPS, root, `no contact called "${id}"${didYouMean(id, known)}`)),
    ...letters
      .filter((id) => !pagesIn('letters', root).includes(id))
      .map((id) => fault(STEPS, root, `no letter called "${id}"`)),
    ...ringFaults(root),
  ];
}
