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
  textOf,
} from '@/lib/words/read';
import type { Channel, StepWords } from '@/lib/words/step-schema';
import { stepsOfAll } from '@/lib/words/steps';
import { topicFile, topics } from '@/lib/words/topic';
import { fault } from './fault';

const STEPS = 'steps.json';

/** A title that sends to a telephone. */
const RINGS = /\b(?:ring|phone|call)\b/iu;

/** What the head of a result says of a step, with where its words stand. */
type Step = {
  readonly route: RouteId;
  readonly own: StepWords;
  readonly general: StepWords;
  readonly file: string;
  readonly at: readonly string[];
};

function everyStep(root: string): Step[] {
  const { routes, rules } = stepsOfAll(root);
  const ofRules = [
    ...Object.entries(rules).map(([rule, said]) => ({ file: STEPS, at: ['rules', rule], said })),
    ...topics(root).flatMap(({ id, rules: own }) =>
      Object.entries(own).map(([rule, { steps: said = {} }]) => ({
        file: topicFile(id),
        at: ['rules', rule, 'steps'],
        said,
      })),
    ),
  ];
  return [
    ...ROUTE_IDS.map((route) => ({
      route,
      own: routes[route],
      general: routes[route],
      file: STEPS,
      at: ['routes', route],
    })),
    ...ofRules.flatMap(({ file, at, said }) =>
      ROUTE_IDS.flatMap((route): Step[] => {
        const own = said[route];
        return own === undefined
          ? []
          : [{ route, own, general: routes[route], file, at: [...at, route] }];
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
      const { route, own, general, file, at } = step;
      const line = lineOfName(textOf(file, root), at);
      const silent = channelLists(step).every(hasNumber)
        ? []
        : [
            `"${route}" says to ring, and no number is published; publish one, or word the step by another channel`,
          ];
      const unproved =
        (own.closed ?? general.closed) === undefined
          ? [`"${route}" says to ring; name the letter to send where nobody answers ("closed")`]
          : [];
      return [...silent, ...unproved].map((message) => fault(file, root, message, line));
    });
}

/** What the head of a result says of a step names contacts and letters that are there, and a number where it says "ring". */
export function stepFaults(root: string): Fault[] {
  const known = [...Object.keys(contacts(root)), INFORMAL_SERVICE, DISAGREEMENT_SERVICES];
  const letters = pagesIn('letters', root);
  const ofDates = Object.values(stepsOfAll(root).dates).map(({ channels, closed, letter }) => ({
    file: STEPS,
    ways: channels,
    named: [closed, letter],
  }));
  const ofSteps = everyStep(root).map(({ own: { channels = [], parties = {}, closed }, file }) => ({
    file,
    ways: [...channels, ...Object.values(parties).flat()],
    named: [closed],
  }));
  const said = [...ofSteps, ...ofDates];
  return [
    ...said.flatMap(({ file, ways }) =>
      ways
        .flatMap((one) => ('contact' in one ? [one.contact] : []))
        .filter((id) => !known.includes(id))
        .map((id) => fault(file, root, `no contact called "${id}"${didYouMean(id, known)}`)),
    ),
    ...said.flatMap(({ file, named }) =>
      named
        .flatMap((id) => (id === undefined || letters.includes(id) ? [] : [id]))
        .map((id) => fault(file, root, `no letter called "${id}"`)),
    ),
    ...ringFaults(root),
  ];
}
