import { expect, test } from './fixtures';
import { Official, setClock } from './official';
import { Visitor } from './person';

const MONDAY = '2026-11-23T10:00:00+05:00';
const SATURDAY = '2026-11-21T11:00:00+05:00';

test.beforeEach(async ({ page }) => setClock(page, MONDAY));
test.afterEach(async ({ page }) => setClock(page, SATURDAY));

test('who rents a home sees what the systems confirmed, and no term or amount', async ({ page, look, lookAt, browser, contextOptions }) => {
  test.setTimeout(240_000);
  const visitor = new Visitor(page);
  await visitor.speak('ru');
  await visitor.open('/services/rent-payment');
  await look('service');
  await visitor.open('/sign-in?next=/cases');
  await visitor.signInByKey('yelaman');
  await expect(page).toHaveURL('/cases');
  await visitor.forgetDraft('rent-payment');
  const number = (await visitor.apply('yelaman', 'rent-payment', look)).trim();
  await visitor.open(`/cases/${number}`);
  // The repealed act's badge, and what the systems said with its source (AS-73).
  await expect(page.locator('main')).toContainText('№ 168');
  await look('case');
  const executor = await Official.at(browser, 'almaty-executor', 'kk', contextOptions);
  await executor.comeToWork();
  await executor.openCase(number);
  await executor.step(number, 'F-03', 'taken_up');
  await executor.open(`/work/${number}`);
  const seen = lookAt(executor.page);
  await seen('confirmed');
  await executor.unfold('F-03/assigned');
  await executor.type('step-text', 'Төлем тәртібі бойынша тағайындалды');
  await executor.press('F-03/assigned');
  await executor.done();
  await visitor.open(`/cases/${number}`);
  await expect(page.locator('main')).toContainText('Төлем тәртібі бойынша тағайындалды');
  await look('assigned');
  await executor.page.context().close();
});
