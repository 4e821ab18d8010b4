import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures';
import { Official, setClock } from './official';
import { Visitor, person } from './person';

const SERVICE = 'housing-centre';
const MONDAY = '2026-11-23T10:00:00+05:00';
const SATURDAY = '2026-11-21T11:00:00+05:00';

test.beforeEach(async ({ page }) => setClock(page, MONDAY));
test.afterEach(async ({ page }) => setClock(page, SATURDAY));

/** Files the example of service C past the questions: the number of the case. */
async function file(visitor: Visitor, who: string): Promise<string> {
  const { page } = visitor;
  await visitor.open('/sign-in?next=/cases');
  await visitor.signInByKey(who);
  await expect(page).toHaveURL('/cases');
  await visitor.forgetDraft(SERVICE);
  const headers = { origin: new URL(page.url()).origin };
  const service = await (await page.request.get(`/api/v1/services/${SERVICE}`)).json();
  const draft = { form: service.form.version, base: 0, answers: person(who, SERVICE).answers };
  const saved = await page.request.put(`/api/v1/drafts/${SERVICE}`, { data: draft, headers });
  expect(saved.ok(), await saved.text()).toBe(true);
  await visitor.open(`/apply/${SERVICE}/documents`);
  await visitor.attachAll();
  await visitor.open(`/apply/${SERVICE}/check`);
  await page.locator('main button.button').last().click();
  await expect(page).toHaveURL(`/apply/${SERVICE}/sign`);
  await visitor.next();
  await visitor.openKey(who);
  await visitor.useKey();
  await expect(page).toHaveURL(/\/cases\/[^/]+\/filed$/);
  return (await page.locator('.confirmation__number').innerText()).trim();
}

for (const lang of ['kk', 'ru', 'en']) {
  test(`somebody sees what is kept and who looked, takes it along, withdraws a consent (${lang})`, async ({
    page,
    look,
    browser,
    contextOptions,
  }) => {
    test.setTimeout(240_000);
    const visitor = new Visitor(page);
    await visitor.speak(lang);
    const number = await file(visitor, 'saule');

    const operator = await Official.at(browser, 'bank-operator', 'ru', contextOptions);
    await operator.comeToWork();
    // What is asked for once is noted once.
    let asked = 0;
    operator.page.on('request', (request) => {
      const { pathname, search } = new URL(request.url());
      if (pathname === `/api/v1/work/${number}` && !search) asked += 1;
    });
    await operator.openCase(number);

    await visitor.open('/cases');
    await page.locator('a[href="/my-data"]').click();
    await expect(page).toHaveURL('/my-data');
    // The case was opened after the list was seen.
    await expect(page.locator('.looks__one').first()).toContainText(number);
    expect(asked).toBe(1);
    await look('my data');
    for (const summary of await page.locator('details.kept > summary').all()) await summary.click();
    await expect(page.locator('.kept__list').getByText('құжат 1.pdf').first()).toBeVisible();
    await look('my data unfolded');

    // He signed in a moment ago with his key: nothing is asked again.
    const [first] = await Promise.all([page.waitForEvent('download'), page.locator('#download-all').click()]);
    expect(first.suggestedFilename()).toBe('qonys-2026-11-23.zip');
    const zip = readFileSync(await first.path());
    expect(zip.subarray(0, 4).toString('latin1')).toBe('PK\x03\x04');
    expect(zip.includes('data.json') && zip.includes(`signed/${number}-application.json.p7s`)).toBe(true);

    await page.locator(`a[href="/my-data/consents/${number}/pd_consent"]`).click();
    await expect(page.locator('#withdraw-consent')).toBeVisible();
    await look('what follows');
    await page.locator('#withdraw-consent').click();
    await expect(page).toHaveURL('/my-data');
    await expect(page.locator(`a[href="/my-data/consents/${number}/pd_consent"]`)).toHaveCount(0);
    await look('consent withdrawn');
    await visitor.open(`/my-data/consents/${number}/pd_consent`);
    await expect(page.locator('#withdraw-consent')).toHaveCount(0);
    await operator.page.context().close();
  });
}

test('who signed in by SMS proves again who they are', async ({ page, look }) => {
  test.setTimeout(120_000);
  const visitor = new Visitor(page);
  await visitor.speak('kk');
  await visitor.open('/sign-in?next=/my-data');
  await visitor.signInByCode(person('dias').iin);
  await expect(page).toHaveURL('/my-data');
  await page.locator('#download-all').click();
  await expect(page.locator('#fresh-title')).toBeFocused();
  await look('proving');
  // Escape leaves everything as it is, and the focus returns to the button.
  await page.keyboard.press('Escape');
  await expect(page.locator('#fresh-dialog')).toHaveCount(0);
  await expect(page.locator('#download-all')).toBeFocused();

  // With the key; another person's is not used.
  await page.locator('#download-all').click();
  await page.locator('label[for=fresh-key]').click();
  await visitor.openKey('serik');
  await look('somebody else’s key');
  await expect(page.locator('section.key-file')).toBeVisible();
  await page.locator('#fresh-dialog section.key-file button').last().click();
  await visitor.openKey('dias');
  const [download] = await Promise.all([page.waitForEvent('download'), visitor.useKey()]);
  expect(download.suggestedFilename()).toContain('.zip');
  await expect(page.locator('#fresh-dialog')).toHaveCount(0);
});

test('a code of its own proves it', async ({ page, look }) => {
  test.setTimeout(120_000);
  const visitor = new Visitor(page);
  await visitor.speak('ru');
  await visitor.open('/sign-in?next=/my-data');
  await visitor.signInByCode(person('ainur').iin);
  await expect(page).toHaveURL('/my-data');
  await page.locator('#download-all').click();
  await page.locator('#fresh-digits-send').click();
  await expect(page.locator('#fresh-digits')).toBeFocused();
  await page.locator('#fresh-digits').fill('000000');
  await page.locator('#fresh-dialog form button').first().click();
  await expect(page.locator('#fresh-digits')).toHaveAttribute('aria-invalid', 'true');
  await look('a wrong code');
  await page.locator('#fresh-digits').fill(await visitor.lastCode());
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#fresh-dialog form button').first().click()]);
  expect(download.suggestedFilename()).toContain('.zip');
  await expect(page.locator('#fresh-dialog')).toHaveCount(0);
});
