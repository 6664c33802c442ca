import { paths } from '@/app/paths';
import { resultView } from '@/lib/views/result';
import { routeFrontMatter } from '@/lib/words/read';
import { PERSONAS } from '@/tests/support/personas';
import { EVERY_RESULT } from '@/tests/support/situations';
import { answerAll } from '@/tests/support/walker';
import { expect, test } from '@/tests/support/watched';

test('Somebody walks to every step that can be the next one', () => {
  const possible = new Set(EVERY_RESULT.map(({ result }) => result.next));
  expect(new Set(PERSONAS.map(({ leadsTo }) => leadsTo))).toEqual(possible);
});

for (const { name, story, answers, leadsTo } of PERSONAS) {
  test(`${name}, who ${story}, gets to her step and reads its page`, async ({ page }) => {
    await page.goto(paths.start);
    const state = await answerAll(page, answers);
    const view = resultView(state);
    expect(view.route).toBe(leadsTo);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(view.title);
    for (const { title } of view.steps)
      await expect(page.locator('#step').getByText(title, { exact: true })).toBeInViewport();
    await page.goto(paths.route(leadsTo));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      routeFrontMatter(leadsTo).title,
    );
  });
}
