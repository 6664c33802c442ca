import { paths } from '@/app/paths';
import type { Answers } from '@/lib/domain/answers';
import { letterIds, letterVersions } from '@/lib/words/library';
import { wordsFor } from '@/lib/words/words';
import { LETTER_PAGES, lotsOf } from '@/tests/support/pages';
import { show } from '@/tests/support/shown';
import { expect, test } from '@/tests/support/watched';

const words = wordsFor({ voice: 'parent' });

const EVERY_VERSION = letterIds().flatMap((id) =>
  letterVersions(id).map((version) => ({ id, version })),
);

/** Families, and the letter that their result opens. */
const FAMILIES: readonly (readonly [string, Answers, string])[] = [
  [
    'refused an assessment',
    {
      who: 'parent',
      about: 'council-decision',
      stage: 'refused-assessment',
      letter: 'under-5-weeks',
      tried: 'meeting',
    },
    '/letters/ask-for-informal-resolution/refused-assessment/parent',
  ],
  [
    'without a school',
    { who: 'parent', about: 'out-of-education', topic: 'no-place', tried: 'nothing' },
    '/letters/section-19-education/no-place/parent',
  ],
];

for (const [name, answers, letter] of FAMILIES) {
  test(`A family ${name} is two taps from the result to the e-mail`, async ({ page }) => {
    await page.goto(paths.check(answers));
    await page.locator('#step').getByRole('link', { name: words.result.openLetter }).click();
    await expect(page).toHaveURL(letter);
    const send = page.getByRole('link', { name: words.letters.email }).first();
    await expect(send).toBeInViewport();
    expect(await send.getAttribute('href')).toMatch(/^mailto:[^?]+\?subject=/u);
  });
}

test('A letter can be typed into, and the Tab key goes on', async ({ page }) => {
  for (const address of LETTER_PAGES) {
    await page.goto(address);
    const letter = page.getByRole('textbox', { name: words.letters.letter });
    await letter.click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Sam');
    await expect(letter).toContainText('Sam');
    await page.keyboard.press('Tab');
    await expect(letter).not.toBeFocused();
    // Nothing of it is a field, so nothing can be sent.
    await expect(letter.locator('input, textarea, select')).toHaveCount(0);
    await expect(page.locator('main form')).toHaveCount(0);
  }
});

for (const [at, lot] of lotsOf(
  EVERY_VERSION.map(({ id, version }) => paths.letter(id, version)),
  80,
).entries()) {
  test(`A letter prints alone, at 12 point, on one sheet (part ${at + 1})`, async ({
    page,
    request,
  }) => {
    await page.emulateMedia({ media: 'print' });
    for (const address of lot) {
      await show(page, request, address);
      const printed = await page.pdf({ preferCSSPageSize: true });
      const [, pages] = /\/Count (\d+)/u.exec(printed.toString('latin1')) ?? [];
      expect.soft(pages, address).toBe('1');
      expect
        .soft(
          await page.evaluate(
            () => getComputedStyle(document.querySelector('.letter') ?? document.body).fontSize,
          ),
          address,
        )
        .toBe('16px');
    }
    await page.emulateMedia({ media: null });
  });
}

test('Nothing but the letter is printed', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const address of LETTER_PAGES) {
    await page.goto(address);
    await expect.soft(page.locator('.letter'), address).toBeVisible();
    const others = page.locator('header, footer, aside, main > :not(.letter)');
    expect.soft(await others.count(), address).toBeGreaterThan(3);
    for (const other of await others.all()) await expect.soft(other, address).toBeHidden();
  }
  await page.emulateMedia({ media: null });
});
