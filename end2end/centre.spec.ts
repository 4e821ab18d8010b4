import { expect, test } from './fixtures';
import { Official, setClock } from './official';
import { Visitor, person } from './person';

const SERVICE = 'housing-centre';

/** From the service's page to the envelope that is signed with a key file. */
async function apply(visitor: Visitor, who: string, look: (name: string) => Promise<void>) {
  const { page } = visitor;
  const { answers } = person(who, SERVICE);
  await visitor.open(`/services/${SERVICE}`);
  await look('service');
  await page.locator(`a[href="/sign-in?next=/apply/${SERVICE}"]`).first().click();
  // AU-3: no other way is offered.
  await expect(page.locator('.signing')).toBeVisible();
  await expect(page.locator('label[for=way-code]')).toHaveCount(0);
  await look('sign-in by key only');
  await visitor.openKey(who);
  await visitor.useKey();
  await expect(page).toHaveURL(`/apply/${SERVICE}`);
  await visitor.forgetDraft(SERVICE);
  await visitor.open(`/apply/${SERVICE}`);
  await page.locator('.task-list__link').first().click();
  await visitor.fillIn(answers, look);
  await visitor.attachAll();
  await page.locator(`a.button[href="/apply/${SERVICE}/check"]`).click();
  await expect(page.locator('.error-summary')).toHaveCount(0);
  await look('check');
  await page.locator('main button.button').last().click();
  await expect(page).toHaveURL(`/apply/${SERVICE}/sign`);
  await visitor.next();
  await expect(page.locator('#sign-text')).toBeFocused();
  await visitor.openKey(who);
  await visitor.useKey();
  await expect(page).toHaveURL(/\/cases\/[^/]+\/filed$/);
  return page.locator('.confirmation__number').innerText();
}

const MONDAY = '2026-11-23T10:00:00+05:00';
const SATURDAY = '2026-11-21T11:00:00+05:00';

test.beforeEach(async ({ page }) => setClock(page, MONDAY));
test.afterEach(async ({ page }) => setClock(page, SATURDAY));

for (const lang of ['kk', 'ru']) {
  test(`who owned no home for five years is registered by the system itself (${lang})`, async ({ page, look }) => {
    test.setTimeout(180_000);
    const visitor = new Visitor(page);
    await visitor.speak(lang);
    const number = await apply(visitor, 'zhanna', look);
    await look('filed');
    await visitor.open(`/cases/${number.trim()}`);
    await expect(page.locator('main')).toContainText(lang === 'kk' ? 'есепке қойылдыңыз' : 'поставлены на учёт');
    await look('registered');
  });
}

test('what was owned within five years is a ground, and its reason is told', async ({ page, look }) => {
  test.setTimeout(180_000);
  const visitor = new Visitor(page);
  await visitor.speak('ru');
  const number = await apply(visitor, 'nurlan', look);
  await visitor.open(`/cases/${number.trim()}`);
  await expect(page.locator('main')).toContainText('Байтұрсынов көшесі');
  await look('refused');
});

test('an operator examines the papers of an orphan, and the system seals', async ({ page, look, lookAt, browser, contextOptions }) => {
  test.setTimeout(240_000);
  const visitor = new Visitor(page);
  await visitor.speak('kk');
  const number = (await apply(visitor, 'saule', look)).trim();
  const operator = await Official.at(browser, 'bank-operator', 'ru', contextOptions);
  await operator.comeToWork();
  const seen = lookAt(operator.page);
  await operator.openCase(number);
  await seen('case of the operator');
  await operator.take('C-07/approved');
  await seen('decided');
  await visitor.open(`/cases/${number}`);
  await expect(page.locator('main')).toContainText('есепке қойылдыңыз');
  await look('registered');
  await operator.page.context().close();
});
