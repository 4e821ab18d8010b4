import { rmSync } from 'node:fs';
import { expect, test } from './fixtures';
import { NcaLayer, type Part } from './ncalayer';
import { PASSWORD, Visitor } from './person';

// NCALayer's certificate is trusted on a person's machine; that of the one played here is nobody's.
test.use({ ignoreHTTPSErrors: true });

const RECORD = 'report/ncalayer.txt';

let layer: NcaLayer;

test.beforeAll(() => rmSync(RECORD, { force: true }));
test.beforeEach(async ({ page }) => {
  layer = await NcaLayer.start();
  await choose(page, 'aigul');
});
test.afterEach(async () => {
  await expect.poll(() => layer.connections, 'the socket is closed afterwards').toBe(0);
  layer.write(RECORD);
  await layer.stop();
});

/** Lets NCALayer hold somebody's key, at the portal's time. */
async function choose(page: import('@playwright/test').Page, who: string) {
  const key = await page.request.get(`/api/v1/demo/people/${who}/key.p12`);
  const session = await page.request.get('/api/v1/session');
  layer.holds(await key.body(), PASSWORD, new Date((await session.json()).now));
}

async function openSignIn(visitor: Visitor) {
  await visitor.open('/sign-in?next=/cases');
  await visitor.page.locator('label[for=way-key]').click();
  await visitor.page.locator('label[for=sign-by-ncalayer]').click();
}

for (const part of [
  'signs with basics',
  'signs with basics, in an array',
  'signs with commonUtils',
  'signs between heartbeats',
] as const satisfies Part[]) {
  test(`somebody signs in with an NCALayer that ${part}`, async ({ page }) => {
    layer.part = part;
    await openSignIn(new Visitor(page));
    await page.locator('#ncalayer-sign').click();
    await expect(page).toHaveURL('/cases');
  });
}

const TROUBLES: { part: Part; says: RegExp; next: RegExp | null }[] = [
  { part: 'cancels in basics', says: /Вы отменили/, next: null },
  { part: 'cancels by code', says: /Вы отменили/, next: null },
  { part: 'cancels in commonUtils', says: /Вы отменили/, next: null },
  { part: 'fails', says: /INVOCATION_ERROR/, next: /срок и пароль/ },
  { part: 'has no module', says: /устарела/, next: /ncl\.pki\.gov\.kz/ },
  { part: 'is old', says: /устарела/, next: /ncl\.pki\.gov\.kz/ },
  { part: 'closes', says: /закрылся/, next: /Запустите NCALayer/ },
  { part: 'is another program', says: /отвечает не NCALayer/, next: /запустите его снова/ },
  { part: 'says nothing', says: /отвечает не NCALayer/, next: /запустите его снова/ },
  { part: 'answers nonsense', says: /не удалось прочитать/, next: /ещё раз/ },
];

test('each thing that goes wrong is told apart, with what to do next (ru)', async ({ page, look }) => {
  test.setTimeout(120_000);
  const visitor = new Visitor(page);
  await visitor.speak('ru');
  await openSignIn(visitor);
  await look('ncalayer');
  const trouble = page.locator('#sign-trouble');
  for (const { part, says, next } of TROUBLES) {
    layer.part = part;
    await page.locator('#ncalayer-sign').click();
    await expect(trouble, part).toContainText(says);
    await expect(trouble).toBeFocused();
    if (next) await expect(trouble.locator('li').filter({ hasText: next })).not.toHaveCount(0);
  }
  // After all of it, it still signs.
  layer.part = 'signs with basics';
  await page.locator('#ncalayer-sign').click();
  await expect(page).toHaveURL('/cases');
});

test('a person who is slow, cancels here, or does nothing (kk)', async ({ page, look }) => {
  await page.clock.install();
  const visitor = new Visitor(page);
  await visitor.speak('kk');
  await openSignIn(visitor);
  layer.part = 'waits for the person';
  const [button, status] = [page.locator('#ncalayer-sign'), page.locator('section.key-file [role=status]')];
  await button.click();
  await expect(status).toContainText('NCALayer жауабы күтілуде');
  await look('ncalayer-waits');
  await expect(page.locator('#sign-by-file')).toBeDisabled();
  // A second press asks nothing more.
  await button.click({ force: true });
  expect(layer.connections).toBe(1);
  await page.locator('section.key-file .button--secondary').click();
  await expect(page.locator('#sign-trouble')).toContainText('бас тарттыңыз');
  await expect.poll(() => layer.connections).toBe(0);
  await button.click();
  await expect.poll(() => layer.connections).toBe(1);
  await expect(status).not.toBeEmpty();
  await page.clock.fastForward('05:01');
  await expect(page.locator('#sign-trouble')).toContainText('күту уақыты бітті');
});

test('without NCALayer, or without the right to reach it, the way on is said (kk, ru)', async ({ page, look }) => {
  const visitor = new Visitor(page);
  await visitor.speak('kk');
  await openSignIn(visitor);
  expect(layer.connections, 'nothing is asked before the press').toBe(0);
  await layer.stop();
  await page.locator('#ncalayer-sign').click();
  const trouble = page.locator('#sign-trouble');
  await expect(trouble).toContainText('NCALayer жауап бермеді');
  await expect(trouble.locator('a[href="https://127.0.0.1:13579/"]')).toBeVisible();
  await look('ncalayer-unreachable');
  layer = await NcaLayer.start();
  await visitor.speak('ru');
  await page.addInitScript(() => {
    navigator.permissions.query = async () => ({ state: 'denied' }) as PermissionStatus;
  });
  await openSignIn(visitor);
  await page.locator('#ncalayer-sign').click();
  await expect(trouble).toContainText('запрещён доступ');
  expect(layer.connections).toBe(0);
  await look('ncalayer-denied');
});

test("an application is signed in NCALayer, and not with somebody else's key (ru)", async ({ page, look }) => {
  test.setTimeout(120_000);
  const visitor = new Visitor(page);
  await visitor.speak('ru');
  await visitor.prepareExample('aigul');
  await page.locator('label[for=sign-by-ncalayer]').click();
  await choose(page, 'serik');
  await page.locator('#ncalayer-sign').click();
  await expect(page.locator('#sign-trouble')).toContainText('ключом другого человека');
  await look('ncalayer-someone-else');
  await choose(page, 'aigul');
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/api/v1/applications', async (route) => {
    await held;
    await route.continue();
  });
  await page.locator('#ncalayer-sign').click();
  await expect(page.locator('#signed-by')).toBeVisible();
  await look('ncalayer-signed');
  release();
  await expect(page).toHaveURL(/\/cases\/[^/]+\/filed$/);
});
