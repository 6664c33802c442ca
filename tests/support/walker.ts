import type { Page } from '@playwright/test';
import { paths } from '@/app/paths';
import type { Answers } from '@/lib/domain/answers';
import { type Asking, type State, walk } from '@/lib/flow/walk';
import { type QuestionOption, questionView } from '@/lib/views/question-view';
import { expect } from './watched';

type Complete = Extract<State, { kind: 'complete' }>;

/** One answer of the page's list: a link, found by its id. */
export function answerOf(page: Page, value: string) {
  return page.locator(`a[id="${value}"]`);
}

/** The answers that a question shows, from the first to the last. */
export function optionsOf(state: Asking): QuestionOption[] {
  return questionView(state).groups.flatMap(({ options }) => options);
}

/**
 * Answers question after question as a visitor does, from the start page, which asks the first one. Every
 * question must be the one that the rules ask, at its own address. Ends on the result.
 */
export async function answerAll(page: Page, answers: Answers): Promise<Complete> {
  let given: Answers = {};
  for (;;) {
    const state = walk(given);
    await expect(page).toHaveURL(given.who === undefined ? paths.start : paths.check(given));
    if (state.kind === 'complete') return state;
    const value = answers[state.key];
    const { title } = questionView(state);
    const option = optionsOf(state).find((one) => one.value === value);
    if (option === undefined) throw new Error(`Nobody answers the question "${title}".`);
    await expect(page.getByRole('heading', { name: title, exact: true })).toHaveCount(1);
    const link = answerOf(page, option.value);
    await expect(link).toHaveAccessibleName(option.label);
    await link.click();
    given = { ...given, [state.key]: value };
  }
}
