import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { SERVICE, Visitor } from './person';

const FORM = `/apply/${SERVICE}/family`;

/** Signs in in another tab, as the dialog offers, and comes back to the page. */
async function signInAgain(page: Page, context: BrowserContext) {
  const again = page.locator('dialog.expiry').getByRole('link');
  const [tab] = await Promise.all([context.waitForEvent('page'), again.click()]);
  const visitor = new Visitor(tab);
  await expect(tab.locator('main h1[tabindex="-1"]')).toBeVisible();
  await visitor.signInByKey('serik');
  await expect(tab).toHaveURL('/cases');
  await tab.close();
  await page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));
}

/** Ends the session on the server; the page is told nothing. */
async function endSession(page: Page) {
  const headers = { origin: new URL(page.url()).origin };
  expect((await page.request.delete('/api/v1/session', { headers })).ok()).toBe(true);
}

type Left = { seconds: number; at_most: number };

test('a session ends: said in time, put off by one press; when it is over, what was typed stays', async ({ page, context, look }, { project }) => {
  const visitor = new Visitor(page);
  await visitor.speak(project.name === 'phone' ? 'kk' : 'ru');
  await page.clock.install();
  await visitor.open(`/sign-in?next=${FORM}`);
  await visitor.signInByKey('serik');
  await expect(page).toHaveURL(FORM);
  const dialog = page.locator('dialog.expiry');
  await expect(page.locator('#f-family-add')).toBeVisible();

  // What the server would say later: the portal's own clock can't be set by a story that others share.
  let left: Left | null = { seconds: 300, at_most: 30_000 };
  let used = 0;
  await page.route('**/api/v1/session/left', (route) => (left ? route.fulfill({ json: left }) : route.continue()));
  await page.route('**/api/v1/session', (route) => {
    used += 1;
    left = null;
    return route.continue();
  });
  await page.clock.fastForward(61_000);
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole('button')).toBeFocused();
  await page.clock.fastForward(60_000);
  await expect(dialog).toContainText(/3:5\d/);
  await look('ends soon');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  expect(used).toBe(1);

  // The longest time of one sign-in: said as it is, closed with a press.
  left = { seconds: 200, at_most: 200 };
  await page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));
  await expect(dialog).toBeVisible();
  await look('ends for good');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  expect(used).toBe(1);

  // The session is ended elsewhere; what is typed meanwhile stays.
  left = null;
  await page.locator('#f-family-add').click();
  // Kept by itself first: a save on its way would say that the session is over before the watch does.
  const kept = page.waitForResponse((answer) => (answer.request().postData() ?? '').includes('Оспанов'));
  await page.locator('#f-family-0-surname').fill('Оспанов');
  await kept;
  await endSession(page);
  await page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));
  await expect(dialog.getByRole('link')).toBeVisible();
  await look('over');
  await signInAgain(page, context);
  await expect(dialog).toBeHidden();
  await expect(page.locator('#f-family-0-surname')).toHaveValue('Оспанов');
  await page.clock.fastForward(5_000);
  await expect(page.locator('.save-state--saved')).toBeVisible();
  await visitor.forgetDraft();
});

test('a save that hears first of the end says so too, and is made up for', async ({ page, context, look }) => {
  const visitor = new Visitor(page);
  await visitor.speak('ru');
  await visitor.open(`/sign-in?next=${FORM}`);
  await visitor.signInByKey('serik');
  await expect(page).toHaveURL(FORM);
  const [dialog, surname, saved] = [page.locator('dialog.expiry'), page.locator('#f-family-0-surname'), page.locator('.save-state--saved')];
  await page.locator('#f-family-add').click();
  await surname.fill('Оспанов');
  await expect(saved).toBeVisible();
  await endSession(page);
  // Nothing looks for the end of the session here: the save is the first to be refused.
  await surname.fill('Оспанова');
  await expect(dialog.getByRole('link')).toBeVisible();
  await expect(dialog.getByRole('link')).toBeFocused();
  await look('over, told by a save');
  await signInAgain(page, context);
  await expect(dialog).toBeHidden();
  await expect(saved).toBeVisible();
  await page.reload();
  await expect(surname).toHaveValue('Оспанова');
  await visitor.forgetDraft();
});

test('who signs out is not told that the session is over', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.speak('kk');
  await visitor.open('/sign-in?next=/cases');
  await visitor.signInByKey('serik');
  await expect(page).toHaveURL('/cases');
  const told = page.waitForResponse((answer) => answer.url().endsWith('/api/v1/session') && answer.request().method() === 'GET');
  await page.locator('.header__who button').click();
  await told;
  await expect(page).toHaveURL('/');
  await expect(page.locator('.header__who a')).toBeVisible();
  await expect(page.locator('dialog.expiry')).toHaveCount(0);
});
