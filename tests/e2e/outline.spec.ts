import type { CDPSession } from '@playwright/test';
import { z } from 'zod';
import { lotsOf, NO_PAGE, PAGES } from '@/tests/support/pages';
import { show } from '@/tests/support/shown';
import { expect, test } from '@/tests/support/watched';

/** On one column, what is read first stands highest. */
const PHONE = { width: 320, height: 640 };

const LANDMARKS = [
  'banner',
  'complementary',
  'contentinfo',
  'form',
  'main',
  'navigation',
  'region',
  'search',
];
const MOST_LANDMARKS = 6;

const value = z.object({ value: z.unknown().optional() }).optional();
const tree = z.object({
  nodes: z.array(
    z.object({
      nodeId: z.string(),
      ignored: z.boolean(),
      role: value,
      name: value,
      properties: z.array(z.object({ name: z.string(), value })).default([]),
      childIds: z.array(z.string()).default([]),
      backendDOMNodeId: z.number().optional(),
    }),
  ),
});

type Spoken = {
  readonly role: string;
  readonly name: string;
  readonly level: number;
  readonly node: number | undefined;
};

/** What a screen reader is told of the page, in the order in which it reads. */
async function spoken(session: CDPSession): Promise<Spoken[]> {
  const { nodes } = tree.parse(await session.send('Accessibility.getFullAXTree'));
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const walked: Spoken[] = [];
  const walk = (id: string | undefined) => {
    const node = id === undefined ? undefined : byId.get(id);
    if (node === undefined) return;
    if (!node.ignored)
      walked.push({
        role: String(node.role?.value ?? ''),
        name: String(node.name?.value ?? ''),
        level: Number(node.properties.find(({ name }) => name === 'level')?.value?.value ?? 0),
        node: node.backendDOMNodeId,
      });
    node.childIds.forEach(walk);
  };
  walk(nodes[0]?.nodeId);
  return walked;
}

/** Where a part begins on the page, from its top. */
async function topOf(session: CDPSession, node: number): Promise<number> {
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId: node });
  return model.content[1] ?? 0;
}

/** What is wrong with what is spoken of a page. */
async function faultsOf(session: CDPSession): Promise<string[]> {
  const all = await spoken(session);
  const faults: string[] = [];
  const headings = all.filter(({ role }) => role === 'heading');
  if (headings.filter(({ level }) => level === 1).length !== 1) faults.push('not one main heading');
  headings.forEach(({ level, name }, at) => {
    const before = headings[at - 1]?.level;
    if (before !== undefined && level > before + 1) faults.push(`"${name}" skips a level`);
  });
  // A form or a region without a name is none.
  const landmarks = all.filter(
    ({ role, name }) =>
      LANDMARKS.includes(role) && (!['form', 'region'].includes(role) || name !== ''),
  );
  if (landmarks.length > MOST_LANDMARKS)
    faults.push(`${landmarks.length} landmarks: ${landmarks.map(({ role }) => role).join(', ')}`);
  const twice = landmarks
    .map(({ role, name }) => `${role} ${name}`)
    .filter((one, at, others) => others.indexOf(one) !== at);
  faults.push(...twice.map((one) => `a second ${one}`));
  for (const role of ['main', 'banner', 'contentinfo'])
    if (landmarks.filter((one) => one.role === role).length !== 1) faults.push(`not one ${role}`);
  const named = all.filter(({ role }) =>
    ['heading', 'link', 'button', 'DisclosureTriangle', 'textbox', 'searchbox'].includes(role),
  );
  faults.push(
    ...named.filter(({ name }) => name.trim() === '').map(({ role }) => `a ${role} without a name`),
  );
  const summaries = all.filter(({ role }) => role === 'DisclosureTriangle').map(({ name }) => name);
  if (new Set(summaries).size < summaries.length) faults.push(`summaries alike: ${summaries}`);

  let last = Number.NEGATIVE_INFINITY;
  for (const { role, name, node } of all) {
    if (node === undefined || !['heading', 'DisclosureTriangle'].includes(role)) continue;
    const top = await topOf(session, node);
    if (top < last) faults.push(`"${name}" is read after what stands below it`);
    last = top;
  }
  return faults;
}

for (const [at, lot] of lotsOf([...PAGES, NO_PAGE], 40).entries()) {
  test(`A page is read in the order in which it stands, by few landmarks and named parts (pages, part ${at + 1})`, async ({
    page,
    request,
  }) => {
    await page.setViewportSize(PHONE);
    const session = await page.context().newCDPSession(page);
    for (const address of lot) {
      await show(page, request, address, address === NO_PAGE ? 404 : 200);
      expect.soft(await faultsOf(session), address).toEqual([]);
    }
    await session.detach();
  });
}

test('What is read in another order, or by too many landmarks, is found', async ({ page }) => {
  await page.goto('/');
  const session = await page.context().newCDPSession(page);
  await page.setContent(
    '<!doctype html><html><body><main><h1>One</h1><h3>Two</h3><nav></nav><nav></nav><a href="/"></a></main></body></html>',
  );
  const faults = await faultsOf(session);
  for (const expected of ['"Two" skips a level', 'not one banner', 'a link without a name'])
    expect(faults).toContain(expected);
  await session.detach();
});
