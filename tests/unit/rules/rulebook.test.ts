import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toSegments } from '@/lib/flow/path';
import { RULE_IDS } from '@/lib/rules/ladders';
import { topicMap, wholeMap } from '@/lib/views/decision-map';
import { everyDecision } from '@/lib/views/decisions';
import { ruleIds, ruleView } from '@/lib/views/rule-view';
import { decisionInWords } from '@/lib/views/rule-words';
import { howFarInWords, matterOf, situationInWords } from '@/lib/views/situation-words';
import { TOPIC_IDS, topicView } from '@/lib/views/topic';
import { wordsOfRules } from '@/lib/words/rulebook';
import { topics } from '@/lib/words/topic';
import { beside, closed, EVERY_RESULT } from '@/tests/support/situations';

const TOPICS = TOPIC_IDS.map(topicView);
const PARENT = EVERY_RESULT.filter(({ answers }) => answers.who === 'parent');
const addressOf = (answers: Parameters<typeof toSegments>[0]) => toSegments(answers).join('/');

describe('the words of the rules', () => {
  it('are there for every rule, and for no rule that is gone', () => {
    const worded = Object.keys(wordsOfRules());
    expect([
      ...RULE_IDS.filter((id) => !worded.includes(id)).map(
        (id) => `nothing in content says in plain words what the rule ${id} is`,
      ),
      ...worded.filter((id) => !RULE_IDS.includes(id)).map((id) => `no rule is called ${id}`),
    ]).toEqual([]);
  });

  it('stand in the file of a topic where the rule decides for that topic alone, and nowhere else', () => {
    const decided = new Map<string, Set<string>>();
    for (const { answers, result } of PARENT)
      decided.set(result.rule, (decided.get(result.rule) ?? new Set()).add(answers.topic ?? ''));
    const homes = new Map(
      topics().flatMap(({ id, rules }) => Object.keys(rules).map((rule) => [rule, id] as const)),
    );
    expect(
      [...decided].flatMap(([rule, [only = '', ...others]]) => {
        const home = others.length > 0 ? '' : only;
        return (homes.get(rule) ?? '') === home
          ? []
          : [
              `the words of ${rule} belong in content/${home === '' ? 'rules.json' : `topics/${home}.mdx`}`,
            ];
      }),
    ).toEqual([]);
  });

  it('give every rule a title of its own', () => {
    const titles = Object.values(wordsOfRules()).map(({ title }) => title);
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
  });

  it('leave every address below /decisions to one page', () => {
    const folders = readdirSync(new URL('../../../app/decisions', import.meta.url));
    expect(RULE_IDS.filter((id) => folders.includes(id))).toEqual([]);
  });

  it('tell every situation from every other', () => {
    const said = everyDecision().map(
      ({ answers }) => `${answers.about} ${situationInWords(answers)}`,
    );
    expect(said.filter((words, at) => said.indexOf(words) !== at)).toEqual([]);
  });
});

describe('the pages of the topics', () => {
  const cards = TOPICS.flatMap(({ matters }) =>
    matters.flatMap(({ cards: all, notAvailable }) => all.map((card) => ({ card, notAvailable }))),
  );
  const shown = new Map(
    cards.flatMap(({ card, notAvailable }) =>
      card.situations.map(({ answers }) => [addressOf(answers), { card, notAvailable }] as const),
    ),
  );

  it('hold every situation once', () => {
    const all = cards.flatMap(({ card }) =>
      card.situations.map(({ answers }) => addressOf({ ...answers, who: 'parent' })),
    );
    expect(all.toSorted()).toEqual(PARENT.map(({ address }) => address).toSorted());
  });

  it('say of each situation what the wizard decides there', () => {
    const said = PARENT.map(({ answers: { who: _who, ...answers } }) => {
      const found = shown.get(addressOf(answers));
      return {
        answers,
        rule: found?.card.rule,
        next: found?.card.step.route,
        urgent: found?.card.urgent,
        beside: found?.card.alongside.map(({ route }) => route),
        closed: found?.notAvailable.map(({ route }) => route),
        clocks: found?.card.clocks.map(({ id }) => id),
        sources: found?.card.sources.map(({ id }) => id),
      };
    });
    expect(said).toEqual(
      PARENT.map(({ answers: { who: _who, ...answers }, result }) => ({
        answers,
        rule: result.rule,
        next: result.next,
        urgent: result.urgent,
        beside: beside(result),
        closed: closed(result),
        clocks: result.clocks,
        sources: result.sources,
      })),
    );
  });

  it('close the same doors, for the same reasons, in every situation of a matter', () => {
    const reasons = new Map<string, Set<string>>();
    for (const { answers, decision } of everyDecision()) {
      const matter = addressOf(matterOf(answers));
      const said = JSON.stringify(decisionInWords(decision).notAvailable);
      reasons.set(matter, (reasons.get(matter) ?? new Set()).add(said));
    }
    expect([...reasons].filter(([, all]) => all.size > 1).map(([matter]) => matter)).toEqual([]);
  });

  it('name each matter by an anchor and a line of its own', () => {
    for (const { matters } of TOPICS)
      for (const name of ['id', 'happened', 'short'] as const)
        expect(new Set(matters.map((matter) => matter[name])).size).toBe(matters.length);
  });
});

describe('the pages of the rules', () => {
  const views = ruleIds().flatMap((id) => ruleView(id) ?? []);

  it('are there for every rule, and hold every situation once', () => {
    expect(views.map(({ id }) => id)).toEqual(RULE_IDS);
    const all = views.flatMap(({ id, matters }) =>
      matters.flatMap(({ situations }) =>
        situations.map(({ answers }) => `${id} ${addressOf({ ...answers, who: 'parent' })}`),
      ),
    );
    expect(all.toSorted()).toEqual(
      PARENT.map(({ address, result }) => `${result.rule} ${address}`).toSorted(),
    );
  });

  it('say the same step, reasons and sources in every situation of a rule', () => {
    const said = new Map(views.map((view) => [view.id, view]));
    const wrong = everyDecision().filter(({ decision }) => {
      const view = said.get(decision.rule);
      const { step, because } = decisionInWords(decision);
      const sources = view?.sources.map(({ id }) => id);
      return (
        JSON.stringify([view?.step, view?.because, sources, view?.urgent]) !==
        JSON.stringify([step, because, decision.sources, decision.urgent])
      );
    });
    expect(wrong.map(({ answers }) => addressOf(answers))).toEqual([]);
  });

  it('count how many sources were compared with our words', () => {
    for (const { sources, sure } of views) {
      const compared = sources.filter((source) => source.compared).length;
      expect(sure).toBe(compared === sources.length ? 'all' : compared === 0 ? 'none' : 'some');
    }
  });

  it('name how far a matter has come for each age and each step tried', () => {
    const answers = everyDecision().map((one) => one.answers);
    const silent = answers.filter(
      (given) =>
        howFarInWords(given).length !==
        [given.letter, given.when, given.tried].filter((one) => one !== undefined).length,
    );
    expect(silent.map(addressOf)).toEqual([]);
  });
});

describe('the maps', () => {
  const inside = ({ width, height, boxes }: Awaited<ReturnType<typeof topicMap>>) =>
    boxes.every(
      (box) =>
        box.x >= 0 && box.y >= -1 && box.x + box.width <= width && box.y + box.height <= height + 1,
    );

  it('of each topic draw the same boxes and lines as its list, within the width of a phone', async () => {
    for (const topic of TOPICS) {
      const map = await topicMap(topic);
      expect(map.width).toBeLessThanOrEqual(350);
      expect(inside(map)).toBe(true);
      const labels = new Set([
        ...topic.matters.map(({ short }) => short),
        ...topic.matters.flatMap(({ steps }) => steps.map(({ title }) => title)),
      ]);
      expect(map.boxes.map(({ lines }) => lines.join(' ')).toSorted()).toEqual(
        [...labels].toSorted(),
      );
      expect(map.lines).toHaveLength(topic.matters.flatMap(({ steps }) => steps).length);
    }
  });

  it('of everything draws the same boxes and lines as the list of topics', async () => {
    const map = await wholeMap(TOPICS);
    expect(inside(map)).toBe(true);
    const labels = new Set([
      ...TOPICS.map(({ title }) => title),
      ...TOPICS.flatMap(({ steps }) => steps.map(({ title }) => title)),
    ]);
    expect(map.boxes.map(({ lines }) => lines.join(' ')).toSorted()).toEqual(
      [...labels].toSorted(),
    );
    expect(map.lines).toHaveLength(TOPICS.flatMap(({ steps }) => steps).length);
  });
});
