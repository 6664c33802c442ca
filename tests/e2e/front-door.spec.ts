import { request as rawRequest } from 'node:http';
import { paths } from '@/app/paths';
import type { Answers } from '@/lib/domain/answers';
import { answering, offered, walk } from '@/lib/flow/walk';
import { wordsFor } from '@/lib/words/words';
import { answerOf } from '@/tests/support/walker';
import { expect, test } from '@/tests/support/watched';

const { question: words, result: resultWords, unfit: unfitWords } = wordsFor({ voice: 'everyone' });

const refused: Answers = {
  who: 'parent',
  about: 'council-decision',
  stage: 'refused-assessment',
  letter: 'under-5-weeks',
};

test('Back returns to the question, scrolled to the answer, which is marked', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 480 });
  await page.goto(paths.check(refused));
  await page.getByRole('link', { name: words.back }).click();
  await expect(page).toHaveURL(paths.change(refused, 'letter'));
  const row = answerOf(page, 'under-5-weeks');
  await expect(row).toBeInViewport();
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  await expect(page.getByText(words.given).filter({ visible: true })).toHaveCount(1);
});

test('The browser goes back and forward through the questions', async ({ page }) => {
  const addresses = [paths.check({}), paths.check({ who: 'parent' })];
  await page.goto(paths.check({}));
  await answerOf(page, 'parent').click();
  await expect(page).toHaveURL(addresses[1] ?? '');
  await page.goBack();
  await expect(page).toHaveURL(addresses[0] ?? '');
  await page.goForward();
  await expect(page).toHaveURL(addresses[1] ?? '');
});

test('An answer can be changed from the result, and later questions are asked again', async ({
  page,
}) => {
  const answers: Answers = { ...refused, tried: 'nothing' };
  await page.goto(paths.check(answers));
  await page.getByText(resultWords.answers, { exact: true }).click();
  await page
    .locator(`a[href="${paths.change(answers, 'stage')}"]`)
    .first()
    .click();
  await answerOf(page, 'refused-plan').click();
  await expect(page).toHaveURL(
    paths.check({ who: 'parent', about: 'council-decision', stage: 'refused-plan' }),
  );
});

test('A prefilled link opens the first question that it leaves open, whatever its order', async ({
  page,
}) => {
  const address = paths.check({ ...refused, who: 'professional' });
  for (const query of [
    'who=professional&about=council-decision&stage=refused-assessment&letter=under-5-weeks',
    'letter=under-5-weeks&stage=refused-assessment&about=council-decision&who=professional',
  ]) {
    await page.goto(`${paths.next}?${query}`);
    await expect(page).toHaveURL(address);
  }
});

test('A link that answers every question opens the result', async ({ page }) => {
  await page.goto(`${paths.next}?tried=nothing&about=plan-content&stage=draft-plan&who=parent`);
  await expect(page).toHaveURL(
    paths.check({ who: 'parent', about: 'plan-content', stage: 'draft-plan', tried: 'nothing' }),
  );
});

test('An answer that leaves no choice in those before it brings them', async ({ page }) => {
  await page.goto(`${paths.next}?stage=refused-assessment`);
  await expect(page).toHaveURL(
    paths.check({ who: 'parent', about: 'council-decision', stage: 'refused-assessment' }),
  );
});

test('A link that answers too much says which answer is asked again', async ({ page }) => {
  await page.goto(`${paths.next}?about=plan-content&stage=final-plan&tried=nothing`);
  const address = paths.check({ who: 'parent', about: 'plan-content', stage: 'final-plan' });
  await expect(page).toHaveURL(`${address}#again-tried`);
  await expect(page.getByText(words.again).filter({ visible: true })).toHaveCount(1);
});

test('A link that does not say who reads it takes a parent, and the page offers the others', async ({
  page,
}) => {
  await page.goto(`${paths.next}?about=delay`);
  await expect(page).toHaveURL(paths.check({ who: 'parent', about: 'delay' }));
  await expect(
    page.locator(`a[href="${paths.check({ who: 'young-person', about: 'delay' })}"]`),
  ).toHaveCount(1);
});

for (const [what, query, rest] of [
  [
    'an answer that does not fit',
    'about=delay&stage=final-plan',
    { who: 'parent', about: 'delay' },
  ],
  ['a repeated question', 'about=delay&about=discrimination', { who: 'parent' }],
  ['an unknown answer', 'about=delay&stage=nonsense', { who: 'parent', about: 'delay' }],
  ['an unknown question', 'about=delay&colour=red', { who: 'parent', about: 'delay' }],
  ['markup for an answer', 'about=%3Cscript%3Ealert(1)%3C/script%3E', { who: 'parent' }],
] as const) {
  test(`A link with ${what} is explained, with a way to go on with the rest`, async ({
    request,
    page,
  }) => {
    const address = `${paths.next}?${query}`;
    const response = await request.get(address);
    expect(response.status()).toBe(400);
    expect(response.headers()['cache-control']).toContain('no-store');
    // The words as a visitor sees them, on their own address: a 400 is a line in the console.
    await page.goto(`/unfit?${query}`);
    expect(await response.text()).toBe(
      await page
        .context()
        .request.get(page.url())
        .then((same) => same.text()),
    );
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(unfitWords.title);
    const state = walk(rest);
    const fits =
      state.kind === 'asking'
        ? offered(state).map((value) => paths.check(answering(state, value)))
        : [];
    expect(fits.length).toBeGreaterThan(0);
    expect(
      await page
        .locator('a.answer')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    ).toEqual(expect.arrayContaining(fits));
    await page.getByRole('link', { name: unfitWords.goOn }).click();
    await expect(page).toHaveURL(paths.check(rest));
  });
}

test('No address sends a visitor to another site', async ({ baseURL }) => {
  const origin = baseURL ?? '';
  for (const path of [
    '//other.example',
    '//other.example/check/',
    '/\\other.example',
    '/%5Cother.example/..',
    '/check//other.example/',
    '/routes//other.example/../',
    'http://other.example/check/',
    `${paths.next}?who=//other.example&about=delay`,
    `${paths.next}?who=https://other.example`,
    `${paths.next}?ask=//other.example&who=parent`,
    `${paths.next}?next=https://other.example&redirect=//other.example&url=//other.example`,
    `${paths.next}/?who=parent//other.example`,
    `${paths.next}//other.example/?who=parent`,
  ]) {
    const location = await locationOf(origin, path);
    if (location !== undefined) expect.soft(new URL(location, origin).origin, path).toBe(origin);
  }
});

/** Where the server sends a request for exactly this target; browsers and libraries tidy it first. */
function locationOf(origin: string, path: string): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    rawRequest({ hostname, port, path }, (response) => {
      response.resume();
      resolve(response.headers.location);
    })
      .once('error', reject)
      .end();
  });
}
