import type { Page } from '@playwright/test';
import { paths } from '@/app/paths';
import { ANSWERED_PAGES, lotsOf, PAGES, QUESTION_PAGES, RESULT_PAGES } from '@/tests/support/pages';
import { show } from '@/tests/support/shown';
import { expect, test } from '@/tests/support/watched';

const PHONE = { width: 320, height: 640 };
/** A desk's screen of 1280 by 1024 at 400 %. */
const MAGNIFIED = { width: 320, height: 256 };

/** One page of each kind. */
const SAMPLE: readonly string[] = [
  paths.start,
  paths.check({}),
  QUESTION_PAGES[5] ?? '',
  ...RESULT_PAGES.slice(0, 4),
  paths.route('tribunal-appeal'),
  paths.allRoutes,
  paths.help,
  paths.sources,
  paths.decisions,
  paths.glossary,
  ...ANSWERED_PAGES,
];

/** Adds rules to a page; the site's policy lets no style element in. */
async function restyle(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);
}

/** What runs out of the page to the side, or is cut off inside it; `.away` is for ears only. */
function overflows(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const wide = scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide`] : [];
    const cut = [...document.querySelectorAll<HTMLElement>('body *:not(.away)')].filter(
      (element) =>
        element.checkVisibility() &&
        element.closest('.away, svg') === null &&
        getComputedStyle(element).overflow !== 'visible' &&
        (element.scrollWidth > element.clientWidth + 1 ||
          element.scrollHeight > element.clientHeight + 1),
    );
    return [...wide, ...cut.map((element) => `cut off: ${element.outerHTML.slice(0, 120)}`)];
  });
}

for (const [at, lot] of lotsOf(PAGES, 40).entries()) {
  test(`Every page fits 320 px and 400 % without scrolling to the side (pages, part ${at + 1})`, async ({
    page,
    request,
  }) => {
    await page.setViewportSize(MAGNIFIED);
    for (const address of lot) {
      await show(page, request, address);
      expect.soft(await overflows(page), address).toEqual([]);
      const broken = await page
        .locator('a[href^="tel:"]')
        .evaluateAll((links) =>
          links.filter((link) => link.getClientRects().length > 1).map((link) => link.textContent),
        );
      expect.soft(broken, `${address}: a telephone number over two lines`).toEqual([]);
    }
  });
}

test('Text twice as large, or spaced out, stays whole', async ({ page, request }) => {
  await page.setViewportSize(PHONE);
  for (const address of SAMPLE) {
    await show(page, request, address);
    await restyle(page, 'html { font-size: 200% !important }');
    expect.soft(await overflows(page), `${address}, large`).toEqual([]);
    await restyle(
      page,
      `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
       p { margin-bottom: 2em !important }`,
    );
    expect.soft(await overflows(page), `${address}, spaced`).toEqual([]);
  }
});

test('What a visitor must hit is at least 44 px high and wide', async ({ page, request }) => {
  for (const address of SAMPLE) {
    await show(page, request, address);
    for (const viewport of [PHONE, { width: 1280, height: 900 }]) {
      await page.setViewportSize(viewport);
      const small = await page
        .locator('main button, main .button, main li.row, main .picker a, main summary')
        .evaluateAll((targets) =>
          targets
            .filter((target) => target.checkVisibility())
            .map((target) => ({ target, box: target.getBoundingClientRect() }))
            .filter(({ box }) => box.width < 44 || box.height < 44)
            .map(({ target, box }) => `${target.textContent} (${box.width} by ${box.height})`),
        );
      expect.soft(small, `${address}, ${viewport.width} px`).toEqual([]);
    }
  }
});

test('The clock and the step that stops it are on the first screen of a phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(RESULT_PAGES[0] ?? '');
  for (const heading of await page.locator('section.now').first().getByRole('heading').all())
    await expect.soft(heading).toBeInViewport();
});

test('In forced colours a chosen answer, a button, the focus and the ladder can still be told', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const question = QUESTION_PAGES[1] ?? '';
  await page.goto(question);
  const chosen = await page.locator('a.answer').first().getAttribute('id');
  await page.goto(`${question}#${chosen}`);
  const rows = page.locator('li.row');
  const border = (at: number) =>
    rows.nth(at).evaluate((row) => getComputedStyle(row).borderTopColor);
  expect(await border(0)).not.toBe(await border(1));
  await expect(rows.first()).toHaveCSS('border-top-style', 'solid');
  const link = page.locator('a.answer').nth(1);
  await link.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(link).not.toHaveCSS('outline-style', 'none');
  await page.goto(paths.search);
  await expect(page.locator('main button')).toHaveCSS('border-top-style', 'solid');

  await page.goto(RESULT_PAGES[1] ?? '');
  const rungs = page.locator('.ladder > li.next > .rung, .ladder > li.done > .rung');
  expect(await rungs.count()).toBeGreaterThan(1);
  const blank = await rungs.evaluateAll(
    (all) =>
      all.filter((rung) => {
        const { backgroundColor, color } = getComputedStyle(rung);
        return backgroundColor === color;
      }).length,
  );
  expect(blank).toBe(0);
});

for (const [reducedMotion, moves] of [
  ['reduce', false],
  ['no-preference', true],
] as const) {
  test(`Pages ${moves ? 'may' : 'do not'} move where a visitor asks for ${reducedMotion}`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion });
    const noting = await page.addInitScript(() => {
      addEventListener('pagereveal', (event) => {
        document.documentElement.dataset['moved'] = String(event.viewTransition !== null);
      });
    });
    await page.goto(paths.start);
    await page.locator(`main a[href="${paths.check({ who: 'parent' })}"]`).click();
    await expect(page).toHaveURL(paths.check({ who: 'parent' }));
    await expect(page.locator('html')).toHaveAttribute('data-moved', String(moves));
    await noting.dispose();
    if (moves) return;
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((element) => {
          const { animationName, transitionDuration } = getComputedStyle(element);
          return animationName !== 'none' || !/^(0s(, )?)+$/u.test(transitionDuration);
        }).length,
    );
    expect(moving).toBe(0);
  });
}

test('Dark is dark and light is light', async ({ page }) => {
  const lightness = () =>
    page.evaluate(() => {
      const { backgroundColor } = getComputedStyle(document.documentElement);
      return (backgroundColor.match(/[\d.]+/gu) ?? [])
        .slice(0, 3)
        .reduce((sum, part) => sum + Number(part), 0);
    });
  await page.goto(paths.start);
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await lightness();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await lightness()).toBeLessThan(light / 3);
});

/** The ones with the most to say: what they must fit on paper, every other does. */
const LATE = {
  who: 'parent-of-young-person',
  letter: 'over-2-months',
  tried: 'nothing',
} as const;
const LONGEST_RESULTS = [
  paths.check({ ...LATE, about: 'plan-content', stage: 'final-plan', part: 'placement' }),
  paths.check({ ...LATE, about: 'council-decision', stage: 'plan-ceasing' }),
];

for (const [at, lot] of lotsOf([...RESULT_PAGES, ...LONGEST_RESULTS], 10).entries()) {
  test(`A result prints on one sheet of A4 (results, part ${at + 1})`, async ({
    page,
    request,
  }) => {
    for (const address of lot) {
      await show(page, request, address);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect.soft(pdf.match(/\/Type\s*\/Page\b/gu), address).toHaveLength(1);
    }
  });
}

test('On paper every number stands in ink, for a browser that leaves backgrounds out', async ({
  page,
  request,
}) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  let numbers = 0;
  for (const address of RESULT_PAGES.slice(0, 10)) {
    await show(page, request, address);
    const colours = await page
      .locator('main a[href^="tel:"]:visible')
      .evaluateAll((links) => links.map((link) => getComputedStyle(link).color));
    numbers += colours.length;
    expect.soft(new Set([...colours, 'rgb(0, 0, 0)']), address).toEqual(new Set(['rgb(0, 0, 0)']));
  }
  expect(numbers).toBeGreaterThan(0);
  await page.emulateMedia({ media: null, colorScheme: null });
});

test('The dates print on one sheet of A4, with the step they belong to', async ({
  page,
  request,
}) => {
  for (const address of ANSWERED_PAGES.filter((one) => one.startsWith(`${paths.deadlines}?`))) {
    await show(page, request, address);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect.soft(pdf.match(/\/Type\s*\/Page\b/gu), address).toHaveLength(1);
  }
});

test('Back shows a page as it was left, without asking for it again', async ({
  playwright,
  launchOptions,
  baseURL,
}) => {
  // The test runner switches this memory off, since most tests want a fresh page.
  const browser = await playwright.chromium.launch({
    ...launchOptions,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  const page = await browser.newPage({ baseURL: baseURL ?? '' });
  await page.addInitScript(() => {
    addEventListener('pageshow', ({ persisted }) => {
      document.documentElement.dataset['kept'] = String(persisted);
    });
  });
  for (const address of [
    paths.start,
    QUESTION_PAGES[1] ?? '',
    RESULT_PAGES[0] ?? '',
    paths.deadlines,
  ]) {
    await page.goto(address);
    await page.goto(paths.help);
    await page.goBack({ waitUntil: 'commit' });
    expect.soft(new URL(page.url()).pathname).toBe(address);
    await expect.soft(page.locator('html'), address).toHaveAttribute('data-kept', 'true');
  }
  await browser.close();
});
