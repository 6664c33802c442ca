import type { ClockId } from '@/lib/domain/clock';
import type { RouteId } from '@/lib/domain/route';
import type { SourceId } from '@/lib/domain/source';
import type { Recommendation } from '@/lib/rules/recommendation';
import { reasons, routeFrontMatter, source, voices } from '@/lib/words/read';
import { wordsOfRules } from '@/lib/words/rulebook';
import { EVERYONE, say } from '@/lib/words/say';
import type { RuleWords } from '@/lib/words/topic-schema';
import { stepTitle } from './block';
import { clockWords } from './clock-words';

/** A step, and what is said of it. */
export type SaidStep = { readonly route: RouteId; readonly title: string; readonly said: string };

/** A source, the day it was last looked at, and how sure we are of its words. */
export type RuleSource = {
  readonly id: SourceId;
  readonly title: string;
  readonly short: string;
  readonly url: string;
  readonly checked: string;
  readonly compared: boolean;
};

const words = (text: string): string => say(text, EVERYONE, voices());

/**
 * The plain words of a rule.
 *
 * @throws Error if nothing does: a test proves that every rule has words
 */
export function wordsOfRule(id: string): RuleWords {
  const found = wordsOfRules()[id];
  if (found === undefined) throw new Error(`Nothing says in plain words what the rule ${id} is.`);
  return { title: words(found.title), when: words(found.when), says: words(found.says) };
}

/** What a step is called where a rule leads to it. */
export function stepInWords(rule: string, route: RouteId): string {
  return words(stepTitle(rule, route, EVERYONE));
}

/** What a decision leads to, and why, in the words for everyone. */
export function decisionInWords({
  rule,
  next,
  because,
  alongside,
  notAvailable,
  clocks,
  standings,
}: Recommendation) {
  const said = (route: RouteId, text: string): SaidStep => ({
    route,
    title: words(routeFrontMatter(route).action),
    said: words(text),
  });
  return {
    step: { route: next, title: stepInWords(rule, next) },
    because: because.map((id) => words(reasons().because[id])),
    alongside: alongside.map(({ route, why }) => said(route, reasons().alongside[why])),
    notAvailable: notAvailable.map(({ route, reason }) =>
      said(route, reasons().notAvailable[reason]),
    ),
    clocks: clocks.map((id) => clockInWords(id, standings[id])),
  };
}

function clockInWords(id: ClockId, standing: Recommendation['standings'][ClockId]) {
  const { name, by } = clockWords(id, standing);
  return { id, name: words(name), by: words(by) };
}

/** The sources that a rule rests on. */
export function sourcesInWords(ids: readonly SourceId[]): readonly RuleSource[] {
  return ids.map((id) => {
    const { title, short, url, checked, wording } = source(id);
    return { id, title, short, url, checked, compared: wording === 'compared' };
  });
}
