import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { CLOCKS } from '@/lib/deadlines/clocks';
import type { Answers } from '@/lib/domain/answers';
import { VOICES } from '@/lib/domain/voice';
import { fromSegments, toSegments } from '@/lib/flow/path';
import { resultView } from '@/lib/views/result';
import { wordsFor } from '@/lib/words/words';
import { beside, closed, EVERY_RESULT } from '@/tests/support/situations';
import { ADDRESSES, addressOf, breaking } from '@/tests/support/states';

/** What every result says, in every voice. None may throw, or nothing here runs. */
const EVERY_VIEW = EVERY_RESULT.map(({ answers, situation, result }) => ({
  answers,
  situation,
  result,
  view: resultView({ kind: 'complete', answers, situation }),
}));

/** Every piece of text of a view. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}

const wordsIn = (text: string) => text.split(/\s+/u).filter((word) => word !== '');

describe('what a result says', () => {
  it('is said in every state, with nothing empty and no phrase left in its brackets', () => {
    expect(
      breaking(EVERY_VIEW, ({ view }) => {
        const { answers: _, speaker: __, ...said } = view;
        return textsOf(said).every(
          (text) => text.trim() !== '' && !/[[\]]|\bundefined\b|\bnull\b/u.test(text),
        );
      }),
    ).toEqual([]);
  });

  it('is the decision of the rules, and of no other', () => {
    expect(
      breaking(EVERY_VIEW, ({ view, result }) => {
        return isDeepStrictEqual(
          {
            next: view.route,
            urgent: view.urgent,
            rule: view.rule,
            block: view.steps.map(({ route }) => route),
            alongside: view.alongside.map(({ route }) => route),
            notAvailable: view.notAvailable.map(({ route }) => route),
            passed: [...view.done, ...view.skipped].map(({ route }) => route).toSorted(),
            then: view.then.map(({ route }) => route),
            clocks: [...view.clocks, ...view.limits].map(({ id }) => id).toSorted(),
          },
          {
            next: result.next,
            urgent: result.urgent,
            rule: result.rule,
            block: [...result.block],
            alongside: beside(result).filter((route) => !result.block.includes(route)),
            notAvailable: closed(result),
            passed: result.passed.filter((route) => !beside(result).includes(route)).toSorted(),
            then: [...result.then],
            clocks: result.clocks.toSorted(),
          },
        );
      }),
    ).toEqual([]);
  });

  it('has a title of at most twelve words for each step that it names', () => {
    expect(
      breaking(EVERY_VIEW, ({ view }) =>
        [
          view,
          ...view.alongside,
          ...view.then,
          ...view.done,
          ...view.skipped,
          ...view.notAvailable,
          ...view.steps,
        ].every(({ title }) => wordsIn(title).length > 0 && wordsIn(title).length <= 12),
      ),
    ).toEqual([]);
  });

  it('gives at least one reason, and the sources of the rule and of the step, each once', () => {
    expect(
      breaking(
        EVERY_VIEW,
        ({ view, result }) =>
          view.because.length > 0 &&
          new Set(view.sources).size === view.sources.length &&
          result.sources.every((id) => view.sources.includes(id)),
      ),
    ).toEqual([]);
  });

  it('never tells a family with only the school to change that a certificate gives more time', () => {
    const placement = EVERY_VIEW.filter(({ answers }) => answers.part === 'placement');
    expect(placement.length).toBeGreaterThan(0);
    expect(
      breaking(
        placement,
        ({ view }) =>
          !/month from a|new certificate/u.test(
            [...view.saidFirst, ...view.because, ...view.clocks.map(({ by }) => by)].join(' '),
          ),
      ),
    ).toEqual([]);
  });

  it('ticks no step but the one that the answers say was taken', () => {
    const taken: Readonly<Partial<Record<NonNullable<Answers['tried']>, RegExp>>> = {
      meeting: /^meeting$/u,
      'informal-resolution': /^informal-resolution$/u,
      'formal-resolution': /^formal-resolution$/u,
      certificate: /^mediation$/u,
      replied: /^respond-to-draft$/u,
      'written-request': /^written-request$/u,
      'complaint-unanswered': /complaint$/u,
      'complaint-finished': /complaint$/u,
    };
    expect(
      breaking(EVERY_VIEW, ({ answers, view }) =>
        view.done.every(({ route }) => taken[answers.tried ?? 'nothing']?.test(route) === true),
      ),
    ).toEqual([]);
    expect(new Set(EVERY_VIEW.flatMap(({ view }) => view.done.map(({ route }) => route)))).toEqual(
      new Set([
        'meeting',
        'informal-resolution',
        'formal-resolution',
        'mediation',
        'corporate-complaint',
        'setting-complaint',
        'nhs-complaint',
        'social-care-complaint',
        'written-request',
        'respond-to-draft',
      ]),
    );
  });

  it('says in its first block what has happened, and by when and how each step is taken', () => {
    expect(
      breaking(
        EVERY_VIEW,
        ({ view }) =>
          view.happened !== '' &&
          view.steps.every(({ by, buttons }) => by !== '' && buttons.length > 0),
      ),
    ).toEqual([]);
  });

  it('says the whole answer in at most sixty words, every visible word counted', () => {
    expect(
      breaking(EVERY_VIEW, ({ view }) => {
        const shown = [
          view.happened,
          view.urgent ? 'Urgent' : '',
          view.together ?? '',
          view.blockLine ?? '',
          ...view.steps.flatMap(({ title, condition = '', by, buttons, either, hours, closed }) => [
            title,
            ...hours,
            condition,
            by,
            ...buttons.map(({ label }) => label),
            either ? 'Either will do.' : '',
            closed === undefined ? '' : wordsFor(view.speaker).result.closed,
          ]),
        ];
        return shown.flatMap(wordsIn).length <= 60;
      }),
    ).toEqual([]);
  });

  it('has a number, an address or a letter for each step that is taken by one', () => {
    expect(
      breaking(EVERY_VIEW, ({ view }) =>
        view.steps.every(
          ({ title, buttons }) =>
            !/^Ring\b/u.test(title) || buttons.some(({ to }) => to.kind === 'phone'),
        ),
      ),
    ).toEqual([]);
  });

  it('says at most two sentences directly under the block', () => {
    const sentences = (text: string) => text.split(/(?<=[.?!])\s+/u).length;
    expect(
      breaking(
        EVERY_VIEW,
        ({ view }) => view.saidFirst.reduce((sum, text) => sum + sentences(text), 0) <= 2,
      ),
    ).toEqual([]);
  });

  it('repeats each answer with its question, in the order in which they were asked', () => {
    expect(
      breaking(
        EVERY_VIEW,
        ({ answers, view }) =>
          isDeepStrictEqual(
            view.given.map(({ key }) => key),
            Object.keys(answers),
          ) && view.given.every(({ question, answer }) => question !== answer),
      ),
    ).toEqual([]);
  });
});

describe('the voice of a result', () => {
  const inVoice = (voice: (typeof VOICES)[number]) =>
    EVERY_VIEW.filter(({ answers }) => answers.who === voice);

  it('never addresses a young person as a parent, or speaks of a child of theirs', () => {
    expect(
      breaking(inVoice('young-person'), ({ view }) =>
        textsOf(view).every((text) => !/\b(?:your|my) (?:child|son|daughter)\b/iu.test(text)),
      ),
    ).toEqual([]);
  });

  it('never calls a child of a parent a young adult, nor the other way about', () => {
    const says = (words: RegExp) => (one: (typeof EVERY_VIEW)[number]) =>
      textsOf({ ...one.view, given: [], answers: {} }).every((text) => !words.test(text));
    expect(breaking(inVoice('parent'), says(/\byour son or daughter\b/iu))).toEqual([]);
    expect(breaking(inVoice('parent-of-young-person'), says(/\byour child\b/iu))).toEqual([]);
    expect(breaking(inVoice('professional'), says(/\byour (?:child|son)\b/iu))).toEqual([]);
  });

  it('changes no decision: each result leads to the same one in the three other voices', () => {
    expect(
      breaking(EVERY_VIEW, ({ answers, view }) => {
        const others = view.otherVoices;
        return (
          isDeepStrictEqual(
            others.map(({ voice }) => voice),
            VOICES.filter((voice) => voice !== answers.who),
          ) &&
          others.every(
            ({ voice, answers: other }) =>
              isDeepStrictEqual(other, { ...answers, who: voice }) &&
              ADDRESSES.has(addressOf({ answers: other })),
          )
        );
      }),
    ).toEqual([]);
  });
});

describe('whose right a result says it is', () => {
  it("is told to a young person wherever it is theirs, and a parent is told that it is not the parent's", () => {
    expect(
      breaking(EVERY_VIEW, ({ answers: { who }, result, view }) => {
        const grown = who === 'young-person' || who === 'parent-of-young-person';
        return (view.whoseRight !== undefined) === (grown && result.whoseRight !== 'not-said');
      }),
    ).toEqual([]);
  });

  it('goes with how to be named as a helper, and with what if the choice is too hard only where the right is theirs', () => {
    const helping = EVERY_VIEW.filter(({ view }) => view.helping.length > 0);
    const [least = 0] = helping.map(({ view }) => view.helping.length).toSorted();
    expect(new Set(helping.map(({ answers }) => answers.who))).toEqual(
      new Set(['parent-of-young-person']),
    );
    expect(
      breaking(
        EVERY_VIEW.filter(({ answers }) => answers.who === 'parent-of-young-person'),
        ({ result, view }) =>
          view.helping.length > 0 &&
          view.helping.length > least === (result.whoseRight === 'theirs'),
      ),
    ).toEqual([]);
  });
});

describe('the clocks of a result', () => {
  it('come with the most urgent first', () => {
    expect(
      breaking(EVERY_VIEW, ({ view }) => {
        const urgencies = view.clocks.map(({ id }) => CLOCKS[id].urgency);
        return isDeepStrictEqual(
          urgencies,
          urgencies.toSorted((one, other) => one - other),
        );
      }),
    ).toEqual([]);
  });

  it('come with what keeps the appeal open wherever an appeal clock runs, and nowhere else', () => {
    expect(
      breaking(
        EVERY_VIEW,
        ({ view, result }) => (view.keeps !== undefined) === result.clocks.includes('appeal'),
      ),
    ).toEqual([]);
  });

  it('never send to a certificate where the place alone is appealed, or where one is held', () => {
    const without = EVERY_VIEW.filter(
      ({ answers }) => answers.part === 'placement' || answers.tried === 'certificate',
    );
    expect(breaking(without, ({ view }) => view.keeps?.route === 'tribunal-appeal')).toEqual([]);
  });

  it('send to the adviser wherever a call is a clock of its own, until the appeal itself is next', () => {
    const calling = EVERY_VIEW.filter(
      ({ result }) => result.clocks.includes('mediation-adviser') && !result.sectionIFollows,
    );
    expect(
      breaking(
        calling,
        ({ view }) =>
          view.keeps?.route ===
          (view.route === 'tribunal-appeal' ? 'tribunal-appeal' : 'mediation'),
      ),
    ).toEqual([]);
  });

  it('never name as what keeps the appeal open a step that the same page calls not available', () => {
    const running = EVERY_VIEW.filter(({ view }) => view.keeps !== undefined);
    expect(
      breaking(running, ({ view: { keeps }, result }) => {
        if (keeps === undefined) return true;
        // The contract lets a step that opens with the final plan stand in `then` as well.
        return !closed(result).includes(keeps.route) || result.then.includes(keeps.route);
      }),
    ).toEqual([]);
  });

  it('offer to work out the most urgent one that can be worked out', () => {
    expect(
      breaking(EVERY_VIEW, ({ view }) => {
        const kinds = [...view.clocks, ...view.limits]
          .toSorted((one, other) => CLOCKS[one.id].urgency - CLOCKS[other.id].urgency)
          .flatMap(({ id }) => CLOCKS[id].calculator ?? []);
        return view.datesKind === kinds[0];
      }),
    ).toEqual([]);
  });

  it('put the step that keeps a right beside the next one, once', () => {
    const both = EVERY_VIEW.filter(({ view }) => view.steps.length > 1);
    expect(both.length).toBeGreaterThan(0);
    expect(
      breaking(both, ({ view }) =>
        view.steps.every(({ route }) => !view.alongside.some((one) => one.route === route)),
      ),
    ).toEqual([]);
  });

  it('never leave a talk alone where an appeal can still be made in time', () => {
    const talks = EVERY_VIEW.filter(
      ({ result }) =>
        ['meeting', 'informal-resolution'].includes(result.next) &&
        result.clocks.includes('appeal') &&
        !closed(result).includes('tribunal-appeal'),
    );
    expect(
      breaking(talks, ({ view }) => view.steps.some(({ route }) => route === view.keeps?.route)),
    ).toEqual([]);
  });
});

describe('"it did not work"', () => {
  it('leads to another state, that has an address, in the same voice, or nowhere', () => {
    expect(
      breaking(EVERY_VIEW, ({ answers, view }) => {
        if (view.after === undefined) return true;
        return (
          view.after.who === answers.who &&
          addressOf({ answers: view.after }) !== addressOf({ answers }) &&
          fromSegments(toSegments(view.after)) !== undefined
        );
      }),
    ).toEqual([]);
  });
});

describe('the line about safety', () => {
  it('stands on results about conduct and discrimination, and on no other', () => {
    const about = ['setting-conduct', 'council-conduct', 'discrimination'];
    expect(
      breaking(
        EVERY_VIEW,
        ({ answers, view }) => view.safeguarding === about.includes(answers.about ?? ''),
      ),
    ).toEqual([]);
  });
});

describe('the number of a step', () => {
  it('has below it, in every voice, the letter to send where nobody answers', () => {
    const ringing = (view: (typeof EVERY_VIEW)[number]['view']) =>
      view.steps
        .filter(({ title }) => /^Ring\b|meeting$/u.test(title))
        .filter(({ buttons }) => buttons.some(({ to }) => to.kind === 'phone'));
    for (const voice of VOICES)
      expect(
        EVERY_VIEW.some(({ answers, view }) => answers.who === voice && ringing(view).length > 0),
      ).toBe(true);
    expect(
      breaking(EVERY_VIEW, ({ view }) =>
        ringing(view).every(({ closed: letter }) => letter !== undefined),
      ),
    ).toEqual([]);
  });

  it('has no such letter where there is no number', () => {
    expect(
      breaking(EVERY_VIEW, ({ view }) =>
        view.steps.every(
          ({ buttons, closed: letter }) =>
            letter === undefined || buttons.some(({ to }) => to.kind === 'phone'),
        ),
      ),
    ).toEqual([]);
  });
});
