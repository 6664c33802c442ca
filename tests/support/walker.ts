import type { Page } from '@playwright/test';
import { paths } from '@/app/paths';
import type { Answers } from '@/lib/domain/answers';
import { type State, walk } from '@/lib/flow/walk';
import { questionView } from '@/lib/views/question-view';
import { wordsFor } from '@/lib/words/words';
import { expect } from './watched';

type Complete = Extract<State, { kind: 'complete' }>;

/** How one answer is chosen: `row` is the whole row on the screen, `radio` the button in it. */
export function optionOf(page: Page, label: string, value: string) {
  const radio = page.getByRole('radio', { name: label }).and(page.locator(`[value="${value}"]`));
  return { radio, row: page.locator(`label[id="${value}"]`) };
}

/** The button that sends a question's form. */
export function continueButton(page: Page) {
  return page.getByRole('button', { name: wordsFor({ voice: 'everyone' }).question.continue });
}

/**
 * Answers question after question as a visitor does, from the page that asks the first one. Every
 * question must be the one that the rules ask, at its own address. Ends on the result.
 */
export async function answerAll(page: Page, answers: Answers): Promise<Complete> {
  let given: Answers = {};
  for (;;) {
    const state = walk(given);
    await expect(page).toHaveURL(paths.check(given));
    if (state.kind === 'complete') return state;
    const value = answers[state.key];
    const view = questionView(state);
    const option = view.options.find((one) => one.value === value);
    if (option === undefined) throw new Error(`Nobody answers the question "${view.title}".`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(view.title);
    const { radio, row } = optionOf(page, option.label, option.value);
    await row.click();
    await expect(radio).toBeChecked();
    await continueButton(page).click();
    given = { ...given, [state.key]: value };
  }
}
