import { paths } from '@/app/paths';
import { VOICES } from '@/lib/domain/voice';
import { firstQuestion } from '@/lib/flow/walk';
import { questionView } from '@/lib/views/question-view';
import { answerOf } from '@/tests/support/walker';
import { expect, test } from '@/tests/support/watched';

const { title } = questionView(firstQuestion());

test('On a phone the first screen says what this is, asks who is there, and shows the two months', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(paths.start);
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('heading', { name: title })).toBeInViewport({ ratio: 1 });
  for (const voice of VOICES) await expect(answerOf(page, voice)).toBeInViewport({ ratio: 1 });
  await expect(page.locator('.dated')).toBeInViewport({ ratio: 1 });
});

test('On the smallest phone the first screen has the question and an answer', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto(paths.start);
  await expect(page.getByRole('heading', { name: title })).toBeInViewport({ ratio: 1 });
  await expect(page.locator('.answers li').first()).toBeInViewport({ ratio: 1 });
});

test('The date on the letter is the only thing on the start page that is yellow', async ({
  page,
}) => {
  await page.goto(paths.start);
  const yellow = await page.evaluate(() => {
    const probe = document.querySelector('.dated .mark');
    const colour = probe === null ? '' : getComputedStyle(probe).stroke;
    return [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { color, backgroundColor, borderTopColor, fill, stroke } = getComputedStyle(element);
        return [color, backgroundColor, borderTopColor, fill, stroke].includes(colour);
      })
      .map((element) => element.getAttribute('class'));
  });
  expect(yellow).toEqual(['mark']);
});
