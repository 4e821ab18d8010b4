import type { Browser } from '@playwright/test';
import { expect, test } from './fixtures';
import { SERVICE, Visitor, person } from './person';

const FORM = `/apply/${SERVICE}`;
const SAVED = '.save-state--saved';

/** A tab of another device, with nobody signed in. */
async function device(browser: Browser, lang = 'ru'): Promise<Visitor> {
  const context = await browser.newContext({ baseURL: process.env.BASE_URL ?? 'http://127.0.0.1:3000' });
  const visitor = new Visitor(await context.newPage());
  await visitor.speak(lang);
  return visitor;
}

test.describe('what is typed is never lost', () => {
  let visitor: Visitor;

  test.beforeEach(async ({ page }) => {
    visitor = new Visitor(page);
    await visitor.speak('ru');
    await visitor.open(`/sign-in?next=${FORM}`);
    await visitor.signInByKey('serik');
    await expect(page).toHaveURL(FORM);
    await visitor.forgetDraft();
  });

  test('by a reload, and not by another device, which goes on with it', async ({ page, browser }) => {
    await visitor.open(`${FORM}/dwelling`);
    await visitor.type('rooms', '4');
    await expect(page.locator(SAVED)).toBeVisible();
    await page.reload();
    await expect(page.locator('#f-rooms')).toHaveValue('4');

    const other = await device(browser);
    await other.open(`/sign-in?next=${FORM}/dwelling`);
    await other.signInByKey('serik');
    await expect(other.page.locator('#f-rooms')).toHaveValue('4');
    await other.page.context().close();
  });

  test('when two devices write: the person is asked which to keep', async ({ page, browser, look }) => {
    await visitor.open(`${FORM}/dwelling`);
    await visitor.type('rooms', '2');
    await expect(page.locator(SAVED)).toBeVisible();
    const other = await device(browser);
    await other.open(`/sign-in?next=${FORM}/dwelling`);
    await other.signInByKey('serik');
    await other.type('rooms', '3');
    await expect(other.page.locator(SAVED)).toBeVisible();
    await other.page.context().close();

    await visitor.type('rooms', '5');
    const question = page.getByRole('alertdialog');
    await expect(question).toBeVisible();
    await look('conflict');
    // Nothing is decided for the person: what was typed here still stands here.
    await expect(page.locator('#f-rooms')).toHaveValue('5');
    await question.getByRole('button').first().click();
    await expect(page.locator(SAVED)).toBeVisible();
    await page.reload();
    await expect(page.locator('#f-rooms')).toHaveValue('5');
  });

  test('when the session ends: the answers stay on the screen and are saved after signing in', async ({ page, look }) => {
    // The dialog that says so everywhere (expiry.spec.ts) does not arrive: the form says it too.
    await page.route('**/texts.ru.expiry.txt', (route) => route.abort());
    await visitor.open(`${FORM}/dwelling`);
    await visitor.type('rooms', '2');
    await expect(page.locator(SAVED)).toBeVisible();
    // The session is over on the server, as after a time-out or from another device; this page knows nothing of it.
    await page.request.delete('/api/v1/session', { headers: { origin: new URL(page.url()).origin } });
    await visitor.type('rooms', '6');
    const notice = page.locator('.notice--error');
    await expect(notice).toBeVisible();
    await expect(page.locator('#f-rooms')).toHaveValue('6');
    await look('session over');
    await notice.getByRole('link').click();
    await visitor.signInByKey('serik');
    await expect(page).toHaveURL(`${FORM}/dwelling`);
    await expect(page.locator('#f-rooms')).toHaveValue('6');
    await expect(page.locator(SAVED)).toBeVisible();
    await page.reload();
    await expect(page.locator('#f-rooms')).toHaveValue('6');
  });

  test('when the connection is lost: saved as soon as it is back', async ({ page }) => {
    await visitor.open(`${FORM}/dwelling`);
    await expect(page.locator('#f-rooms')).toBeVisible();
    await page.context().setOffline(true);
    await visitor.type('rooms', '7');
    await expect(page.locator('.save-state--failed')).toBeVisible({ timeout: 15_000 });
    await page.context().setOffline(false);
    await expect(page.locator(SAVED)).toBeVisible({ timeout: 15_000 });
    await page.reload();
    await expect(page.locator('#f-rooms')).toHaveValue('7');
  });

  test('when another device has deleted the draft: the person is asked', async ({ page, look }) => {
    await visitor.open(`${FORM}/dwelling`);
    await visitor.type('rooms', '2');
    await expect(page.locator(SAVED)).toBeVisible();
    await visitor.forgetDraft();
    await visitor.type('rooms', '3');
    const question = page.getByRole('alertdialog');
    await expect(question).toBeVisible();
    await look('draft gone');
    await question.getByRole('button').click();
    await expect(page.locator(SAVED)).toBeVisible();
    await page.reload();
    await expect(page.locator('#f-rooms')).toHaveValue('3');
  });

  test('by changing the language in the middle of a section', async ({ page }) => {
    await visitor.open(`${FORM}/contact`);
    await visitor.type('email', 'serik@exam');
    const question = page.locator('label[for=f-email]');
    const words: string[] = [];
    for (const lang of ['kk', 'ru', 'en']) {
      await page.locator(`header button[lang=${lang}]`).click();
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await expect(page.locator('#f-email')).toHaveValue('serik@exam');
      words.push(await question.innerText());
    }
    expect(new Set(words).size).toBe(3);
    await expect(page.locator(SAVED)).toBeVisible();
  });
});

test('a practice copy needs no sign-in, is kept while one signs in, and files nothing', async ({ page, look }) => {
  const written: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET') written.push(`${request.method()} ${request.url()}`);
  });
  const visitor = new Visitor(page);
  const { answers } = person('dias');
  await visitor.speak('kk');
  await visitor.open(`/services/${SERVICE}`);
  await page.locator(`a[href="${FORM}?practice=1"]`).first().click();
  await look('practice');
  await page.locator('.task-list__link').first().click();
  await visitor.fillIn(answers, async () => {});
  await page.goto(`${FORM}/sign?practice=1`);
  await expect(page.locator('#key-file')).toHaveCount(0);
  expect(written).toEqual([]);
});
