import { HtmlValidate } from 'html-validate';
import { paths } from '@/app/paths';
import { publicPages } from '@/app/public-pages';
import { contact } from '@/lib/words/read';
import { lotsOf, NO_PAGE, PAGES } from '@/tests/support/pages';
import { expect, test } from '@/tests/support/watched';

/** The browser's own list of what to fetch ahead; no page waits for it. */
const FETCH_AHEAD = '/speculation-rules.json';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // How React writes is no fault: void elements, empty attributes, names with capitals.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attr-case': 'off',
    'attribute-empty-style': 'off',
    // A label that holds its box and names it too is understood by older assistive technology.
    'no-redundant-for': 'off',
    'no-implicit-input-type': 'off',
    // Ids are the contract's, and stand in addresses; some begin with a figure.
    'valid-id': ['error', { relaxed: true }],
    // The stylesheet keeps a number on one line; another test looks.
    'tel-non-breaking': 'off',
    // A letter is typed into where it stands: a textarea holds no lists and prints as a box.
    'prefer-native-element': ['error', { exclude: ['textbox'] }],
    // A title says what the page is and whose it is; a list of results cuts it where it likes.
    'long-title': 'off',
  },
});

test('Every kind of page is valid HTML', async ({ request }) => {
  const faults: string[] = [];
  for (const address of [...PAGES, NO_PAGE]) {
    const html = await (await request.get(address)).text();
    const report = await validator.validateString(html, address);
    for (const { messages } of report.results)
      for (const { ruleId, message, selector } of messages)
        faults.push(`${address}: ${ruleId}: ${message} (${selector})`);
  }
  expect(faults).toEqual([]);
});

test('Every page has one title and one main heading, and no public page the title of another', async ({
  request,
}) => {
  const seen = new Map<string, string>();
  const faults: string[] = [];
  for (const address of PAGES) {
    const html = await (await request.get(address)).text();
    const titles = [...html.matchAll(/<title>(.*?)<\/title>/gu)].map(([, text = '']) => text);
    const headings = html.match(/<h1[\s>]/gu) ?? [];
    if (titles.length !== 1 || headings.length !== 1) faults.push(`${address} has several`);
    if (!publicPages().includes(address)) continue;
    const before = seen.get(titles.join());
    if (before !== undefined) faults.push(`${address} is called the same as ${before}`);
    seen.set(titles.join(), address);
  }
  expect(faults).toEqual([]);
});

test('Every public page says its own address, so that no search engine takes another for it', async ({
  request,
}) => {
  const faults: string[] = [];
  for (const address of publicPages()) {
    const html = await (await request.get(address)).text();
    const said = /<link rel="canonical" href="([^"]+)"/u.exec(html)?.[1];
    if (said === undefined || new URL(said).pathname !== address)
      faults.push(`${address}: ${said ?? 'nothing'}`);
  }
  expect(faults).toEqual([]);
});

test('The browser understands every header', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ baseURL: baseURL ?? '' });
  const said = new Set<string>();
  page.on('console', (message) => said.add(message.text()));
  for (const address of [paths.start, paths.check({}), paths.deadlines]) await page.goto(address);
  expect([...said]).toEqual([]);
  await page.close();
});

for (const [at, lot] of lotsOf(PAGES, 25).entries()) {
  test(`A page is one request, without a script, and keeps nothing (pages, part ${at + 1})`, async ({
    page,
  }) => {
    for (const address of lot) {
      const asked: string[] = [];
      const note = (request: { url(): string }) => asked.push(request.url());
      page.on('request', note);
      const response = await page.goto(address);
      page.off('request', note);
      expect.soft(response?.status(), address).toBe(200);
      expect.soft(response?.headers()['set-cookie'], address).toBeUndefined();
      expect
        .soft(
          asked.filter((url) => !url.startsWith('data:') && !url.endsWith(FETCH_AHEAD)),
          address,
        )
        .toHaveLength(1);
      await expect
        .soft(page.locator('script:not([type="application/ld+json"])'), address)
        .toHaveCount(0);
      await expect
        .soft(page.locator('[style], [onclick], iframe, object, embed'), address)
        .toHaveCount(0);
      expect
        .soft(await page.evaluate(() => localStorage.length + sessionStorage.length), address)
        .toBe(0);
    }
  });
}

test('Free help that is not the council is named on every kind of page', async ({ request }) => {
  const wanted = ['sendiass', 'ipsea'].map((id) =>
    [contact(id).name, contact(id).shortName].map(
      (name) => `<a href="${paths.contact(id)}">${name}</a>`,
    ),
  );
  const faults: string[] = [];
  for (const address of [...PAGES, NO_PAGE]) {
    const html = (await (await request.get(address)).text()).replaceAll('&#x27;', "'");
    const help = /<aside\b[\s\S]*<\/aside>/u.exec(html)?.[0] ?? '';
    if (!wanted.every((links) => links.some((link) => help.includes(link)))) faults.push(address);
  }
  expect(faults).toEqual([]);
});
