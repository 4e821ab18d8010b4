import { expect, test } from './fixtures';
import { Visitor } from './person';

/** An executor of the office of Talgar, and who works beside them (`demo/officials.json`). */
const EXECUTOR = '830617301005';
const COLLEAGUE = '900322401013';

// A page with 365 buttons takes axe a while.
test.describe.configure({ timeout: 240_000 });

/** Comes to a page of the workplace by key file. */
async function come(visitor: Visitor, id: string, lang: string, path: string) {
  await visitor.speak(lang);
  await visitor.open(`/sign-in?next=${path}`);
  await visitor.signInByKey(id);
  await expect(visitor.page).toHaveURL(path);
  await expect(visitor.page.locator('.work')).toBeVisible();
}

/** Types a date into its three fields. */
async function date(visitor: Visitor, field: string, day: string, month: string, year: string) {
  for (const [part, text] of [['day', day], ['month', month], ['year', year]]) await visitor.type(`${field}-${part}`, text);
}

/** The page says that something was done, and the focus is there. */
async function done(visitor: Visitor) {
  await expect(visitor.page.locator('#work-done')).toBeFocused();
  await expect(visitor.page.locator('#work-done .notice--success')).toBeVisible();
}

test('the administrator adds an official and is told at the field what is wrong', async ({ page, look }) => {
  const visitor = new Visitor(page);
  await come(visitor, 'administrator', 'ru', '/admin');
  await expect(page.locator('.work-menu a')).toHaveCount(5);
  await expect(page.locator('header a[href="/admin"]')).toBeVisible();
  await expect(page.locator('.work-table tbody tr').nth(15)).toBeVisible();
  await look('officials');
  await page.locator('#officials-find').fill('жақсыбеков');
  await expect(page.locator('.work-table tbody tr')).toHaveCount(1);
  await page.locator('#officials-find').fill('никто');
  await expect(page.locator('.work-none')).toBeVisible();

  await page.locator('a[href="/admin/officials/new"]').click();
  await visitor.type('official-iin', '830617 301 004');
  await page.locator('form.office-form button.button').last().click();
  await expect(page.locator('#f-official-iin-error')).toBeVisible();
  await expect(page.locator('#f-official-iin')).toBeFocused();
  await visitor.type('official-iin', '850412 400 012');
  await visitor.type('official-surname', 'Оспанова');
  await page.locator('form.office-form > .button').last().click();
  await expect(page.locator('.error-summary')).toBeFocused();
  await expect(page.locator('#f-official-name-error')).toBeVisible();
  await expect(page.locator('#f-official-roles-0-role-error')).toBeVisible();
  await look('errors of an official');

  // Another page, and back: nothing typed is lost.
  await page.locator('.work-menu a[href="/admin/hours"]').click();
  await expect(page).toHaveURL('/admin/hours');
  await page.goBack();
  await expect(page.locator('#f-official-surname')).toHaveValue('Оспанова');
  await visitor.type('official-name', 'Айгүл');
  await page.locator('#f-official-roles-0-role').selectOption('R09');
  await page.locator('#f-official-roles-0-office').selectOption('talgar');
  await page.locator('form.office-form > .button').last().click();
  await done(visitor);
  await expect(page).toHaveURL('/admin/officials/850412400012');
  await look('an official');

  // She leaves again: whoever tells another story finds the people of the demo.
  await page.locator('label[for=f-official-active]').click();
  await page.locator('#f-official-roles-0 .button--link').click();
  await page.locator('form.office-form > .button').first().click();
  await done(visitor);
});

test('the administrator edits the calendar, the hours, the filing', async ({ page, look }) => {
  const visitor = new Visitor(page);
  await come(visitor, 'administrator', 'kk', '/admin/calendar');
  await expect(page.locator('.month')).toHaveCount(12);
  await look('calendar');
  // The Wednesday of Kurban Ait, and a Monday that is made a day off.
  await expect(page.locator('.day--holiday', { hasText: /^27$/ })).toHaveAccessibleName(/Құрбан айт/);
  const monday = page.getByRole('button', { name: /^23 қараша, дүйсенбі/ });
  await monday.click();
  await expect(page.locator('#day-form')).toBeFocused();
  await page.locator('label[for=f-day-kind-day_off]').click();
  await visitor.type('day-note', 'Үкіметтің қаулысы');
  await look('a day');
  await page.locator('form:has(#day-form) button').first().click();
  await done(visitor);
  await expect(monday).toHaveAccessibleName(/шешім бойынша демалыс, Үкіметтің қаулысы, өзгертілген$/);
  await monday.click();
  await page.locator('label[for=f-day-kind-none]').click();
  await page.locator('form:has(#day-form) button').first().click();
  await done(visitor);
  await expect(monday).toHaveAccessibleName(/: жұмыс күні$/);

  await page.locator('nav a[href="/admin/calendar?year=2027"]').click();
  await expect(page.locator('.notice--warning')).toBeVisible();
  await look('a year that is not entered');
  await date(visitor, 'kurban-date', '31', '2', '2027');
  await page.locator('form:has(#f-kurban-date) button').click();
  await expect(page.locator('#f-kurban-date-error')).toBeVisible();

  await page.locator('.work-menu a[href="/admin/hours"]').click();
  await page.locator('.office-cards summary').first().click();
  await visitor.type('sch-a-open', '9 сағат');
  await page.locator('.office-cards form > .button').first().click();
  await expect(page.locator('#f-sch-a-open-error')).toBeVisible();
  await look('hours');
  await visitor.type('sch-a-open', '09:00');
  await page.locator('.office-cards form > .button').first().click();
  await done(visitor);

  await page.locator('.work-menu a[href="/admin/filing"]').click();
  const card = page.locator('.office-cards > li', { has: page.locator('.badge--repealed') }).last();
  await card.locator('summary').click();
  await expect(card.locator('input[type=radio]')).toHaveCount(3);
  await card.locator('label[for$=mode-closed]').click();
  await look('filing');
  await card.locator('form button').click();
  await done(visitor);
  await expect(card.locator('.mark')).toBeVisible();
  await card.locator('summary').click();
  await card.locator('label[for$=mode-default]').click();
  await card.locator('form button').click();
  await done(visitor);
});

test('the head names a deputy for the own office', async ({ page, look }) => {
  const visitor = new Visitor(page);
  await come(visitor, 'talgar-head', 'kk', '/admin');
  await expect(page.locator('.work-menu a')).toHaveText(['Істер', 'Комиссия отырыстары', 'Көрсеткіштер', 'Қызметкерлер']);
  await expect(page.locator('a[href="/admin/officials/new"]')).toHaveCount(0);
  await page.locator(`a[href="/admin/officials/${EXECUTOR}"]`).click();
  await expect(page.locator('#f-official-surname')).toHaveCount(0);
  const form = page.locator('form.office-form');
  await form.locator('#f-deputies-talgar-deputies-add').click();
  await form.locator('> .button').click();
  await expect(page.locator('#f-deputies-talgar-deputies-0-iin-error')).toBeVisible();
  await page.locator('#f-deputies-talgar-deputies-0-iin').selectOption(COLLEAGUE);
  await date(visitor, 'deputies-talgar-deputies-0-from', '1', '12', '2026');
  await date(visitor, 'deputies-talgar-deputies-0-until', '30', '11', '2026');
  await form.locator('> .button').click();
  await expect(page.locator('#f-deputies-talgar-deputies-0-until-error')).toBeVisible();
  await look('a deputy');
  await date(visitor, 'deputies-talgar-deputies-0-until', '5', '12', '2026');
  await form.locator('> .button').click();
  await done(visitor);
  await expect(page.locator('dl.facts')).toContainText('01.12.2026–05.12.2026');
  // What was saved can be edited again at once.
  await form.locator('.office-row .button--link').click();
  await form.locator('> .button').click();
  await expect(page.locator('dl.facts')).not.toContainText('01.12.2026');
});

test('the authorised body keeps the letters, the auditor reads', async ({ page, browser, look }, info) => {
  const visitor = new Visitor(page);
  const order = `${info.project.name}-${Date.now()}`;
  await come(visitor, 'authorised-body', 'ru', '/admin/letters');
  await expect(page.locator('.work-menu')).toHaveCount(0);
  await page.locator('details.card > summary').click();
  await page.locator('details.card form button').click();
  await expect(page.locator('.error-summary')).toBeFocused();
  await visitor.type('change-order', order);
  await visitor.type('change-title', 'О внесении изменений в Правила');
  await date(visitor, 'change-registered_on', '20', '11', '2026');
  await look('a change of the Rules');
  await page.locator('details.card form button').click();
  await done(visitor);
  await expect(page.locator('#work-done')).toContainText('30 ноября 2026');
  const section = page.locator('section', { hasText: order });
  await expect(section.locator('tbody tr')).toHaveCount(4);
  await section.locator('summary').first().click();
  await section.locator('form input').first().fill('12-3/45');
  await section.locator('form button').first().click();
  await done(visitor);
  await expect(section.locator('tbody tr').first()).toContainText('12-3/45');
  await look('letters');

  const { viewport, isMobile, hasTouch, deviceScaleFactor } = info.project.use;
  const context = await browser.newContext({ viewport, isMobile, hasTouch, deviceScaleFactor });
  const auditor = new Visitor(await context.newPage());
  await come(auditor, 'auditor', 'ru', '/admin/audit');
  await expect(auditor.page.locator('.work-menu a')).toHaveCount(11);
  await auditor.page.locator('#audit-action').selectOption('rules_letter');
  await auditor.page.locator('#audit-iin').fill('820928 301 133');
  await auditor.page.keyboard.press('Enter');
  await expect(auditor.page).toHaveURL('/admin/audit?action=rules_letter&iin=820928301133');
  const row = auditor.page.locator('tbody tr').first();
  await row.locator('summary').click();
  await expect(row.locator('pre')).toContainText('number: 12-3/45');
  for (const path of ['/admin', '/admin/offices', '/admin/calendar', '/admin/hours', '/admin/filing', '/admin/letters']) {
    await auditor.open(path);
    await expect(auditor.page.locator('.work')).toBeVisible();
    await expect(auditor.page.locator('.work form:not([role=search])'), `${path} is read only`).toHaveCount(0);
    await expect(auditor.page.locator('.work button.day')).toHaveCount(0);
  }
  await context.close();
});

test('a page for others says so', async ({ page, look }) => {
  const visitor = new Visitor(page);
  await come(visitor, 'talgar-executor', 'ru', '/work');
  await visitor.open('/admin/audit');
  await expect(page.locator('.work > .notice')).toBeVisible();
  await expect(page.locator('.work-menu a[href="/work"]')).toBeVisible();
  await look('not for this role');
});
