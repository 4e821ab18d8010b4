import { expect, test } from './fixtures';
import { Official, setClock } from './official';
import { SERVICE, Visitor } from './person';

// What is edited holds for everybody: each story takes its edits back.
const SATURDAY = '2026-11-21T11:00:00+05:00';
const MONDAY = '2026-11-23T10:00:00+05:00';

test.describe.configure({ mode: 'serial', timeout: 240_000 });

test.afterEach(async ({ page }) => setClock(page, SATURDAY));

/** The page says that something was done, and the focus is there. */
async function done(visitor: Visitor) {
  await expect(visitor.page.locator('#work-done')).toBeFocused();
  await expect(visitor.page.locator('#work-done .notice--success')).toBeVisible();
}

test('what the administrator edits is what an applicant is told', async ({ page, browser, lookAt }, info) => {
  const look = lookAt(page);
  const administrator = await Official.at(browser, 'administrator', 'kk', { viewport: info.project.use.viewport });
  const lookOffice = lookAt(administrator.page);
  const visitor = new Visitor(page);
  await visitor.speak('kk');
  const received = page.locator('.dates dd').first();
  await visitor.open(`/services/${SERVICE}`);
  await expect(received).toHaveText('23 қараша, дүйсенбі');

  // Saturdays with hours of their own, over the page of hours.
  await administrator.comeToWork('/admin/hours');
  const form = administrator.page.locator('.office-cards > li').first();
  await form.locator('summary').click();
  await administrator.page.locator('#f-sch-a-week').selectOption('six');
  await administrator.page.locator('#f-sch-a-weekdays-add').click();
  await administrator.page.locator('#f-sch-a-weekdays-0-day').selectOption('7');
  await administrator.type('sch-a-weekdays-0-open', '10:00');
  await administrator.type('sch-a-weekdays-0-close', 'түсте');
  await form.locator('form > .button').click();
  await expect(administrator.page.locator('#f-sch-a-weekdays-0-day-error')).toBeVisible();
  await lookOffice('weekdays with errors');
  await administrator.page.locator('#f-sch-a-weekdays-0-day').selectOption('6');
  await form.locator('form > .button').click();
  await expect(administrator.page.locator('#f-sch-a-weekdays-0-close-error')).toBeVisible();
  await administrator.type('sch-a-weekdays-0-close', '14:00');
  await form.locator('form > .button').click();
  await done(administrator);
  await expect(form).toContainText('сенбі: 10:00–14:00');
  await lookOffice('weekdays');

  // The portal's clock stands on a Saturday, eleven o'clock.
  await visitor.open(`/services/${SERVICE}`);
  await expect(received).toHaveText('21 қараша, сенбі');
  await expect(received).toBeVisible();
  await look('service with edited hours');

  // And back, to the hours of the act.
  await form.locator('summary').click();
  await administrator.page.locator('#f-sch-a-week').selectOption('five');
  await administrator.page.locator('#f-sch-a-weekdays-0 .button--link').click();
  await form.locator('form > .button').click();
  await done(administrator);
  await expect(form.locator('.mark')).toHaveCount(0);
  await visitor.open(`/services/${SERVICE}`);
  await expect(received).toHaveText('23 қараша, дүйсенбі');
  await administrator.page.context().close();
});

test('offices are added, renamed and closed, and applicants choose among what is there', async ({ page, browser, lookAt }, info) => {
  const look = lookAt(page);
  const administrator = await Official.at(browser, 'administrator', 'ru', { viewport: info.project.use.viewport });
  const lookOffice = lookAt(administrator.page);
  await administrator.comeToWork('/admin/offices');
  const cards = administrator.page.locator('.office-cards > li');
  await expect(cards.nth(56)).toBeVisible();
  const before = await cards.count();
  await lookOffice('offices');
  if (info.project.name === 'desktop') {
    await administrator.page.setViewportSize({ width: 1024, height: 768 });
    await lookOffice('offices on a tablet');
    await administrator.page.setViewportSize({ width: 1280, height: 800 });
  }

  // Another office, first with what is wrong at its fields.
  await administrator.page.locator('.work details summary').first().click();
  const form = administrator.page.locator('form:has(#f-office-new-kk)');
  await administrator.type('office-new-phone', 'звоните нам');
  await form.locator('> .button').click();
  await expect(administrator.page.locator('.error-summary')).toBeFocused();
  for (const field of ['place', 'kk', 'ru', 'en', 'phone']) {
    await expect(administrator.page.locator(`#f-office-new-${field}-error`)).toBeVisible();
  }
  await lookOffice('errors of an office');
  const name = `Филиал ${info.project.name}`;
  await administrator.page.locator('#f-office-new-place').selectOption('kosshy');
  await administrator.type('office-new-kk', `${name} (қаз)`);
  await administrator.type('office-new-ru', name);
  await administrator.type('office-new-en', 'Branch');
  await administrator.type('office-new-address', 'ул. Республики, 1');
  await administrator.type('office-new-phone', '+7 (71651) 2-11-11');
  await form.locator('> .button').click();
  await done(administrator);
  await expect(cards).toHaveCount(before + 1);
  await administrator.page.locator('#offices-find').fill(name);
  await expect(cards).toHaveCount(1);
  await lookOffice('an added office');

  // In the form of an application, on the practice copy, with where it is.
  const visitor = new Visitor(page);
  await visitor.speak('ru');
  await visitor.open(`/apply/${SERVICE}?practice=1`);
  await page.locator('.task-list__link').first().click();
  const office = page.locator('#f-provider_unit');
  await office.selectOption({ label: name });
  await expect(page.locator('.field', { has: office })).toContainText('ул. Республики, 1, +7 (71651) 2-11-11');
  await look('an office with its address');

  // Closed: nobody can choose it any more.
  await cards.first().locator('summary').click();
  await cards.first().locator('label[for$=-closed]').click();
  await cards.first().locator('form > .button').click();
  await done(administrator);
  await administrator.page.locator('#offices-find').fill(name);
  await expect(cards.first().locator('.mark').first()).toHaveText('закрыт');
  await lookOffice('a closed office');
  await visitor.open(`/apply/${SERVICE}?practice=1`);
  await page.locator('.task-list__link').first().click();
  await expect(office.locator('option', { hasText: 'Косшы' })).toHaveCount(1);
  await expect(office.locator('option', { hasText: name })).toHaveCount(0);
  await administrator.page.context().close();
});

test('the workplace follows live, and whoever types loses nothing', async ({ page, browser, lookAt }, info) => {
  test.skip(info.project.name !== 'desktop', 'told once, where officials work');
  const size = { viewport: info.project.use.viewport };
  const executor = await Official.at(browser, 'talgar-executor', 'en', size);
  const head = await Official.at(browser, 'talgar-head', 'en', size);
  const look = lookAt(head.page);
  await head.comeToWork('/work?show=pending');
  await expect(head.page.locator('.views__link').first()).toBeVisible();

  // A case arrives: it is in the list that is open.
  const applicant = new Visitor(page);
  await applicant.speak('kk');
  const number = await applicant.fileExample('aigul');
  await expect(head.page.locator(`a[href="/work/${number}"]`)).toBeVisible();
  await setClock(page, MONDAY);

  await head.page.locator(`a[href="/work/${number}"]`).focus();
  await executor.comeToWork();
  await executor.step(number, 'A-05', 'taken_up');
  const row = head.page.locator('.work-table tbody tr', { hasText: number });
  await expect(row).toContainText('Жақсыбеков');
  await expect(head.page.locator(`a[href="/work/${number}"]`)).toBeFocused();

  // An open case: drawn anew while nobody types …
  await head.open(`/work/${number}`);
  const state = head.page.locator('.state--large');
  await expect(head.page.locator('#to-do')).toBeVisible();
  const shown = await state.innerText();
  await executor.step(number, 'A-05', 'complete');
  await expect(state).not.toHaveText(shown);
  await expect(head.page.locator('#work-done')).toBeVisible();

  // … and left as it is while somebody does.
  await head.page.locator('.reassign summary').click();
  await head.type('reassign-reason', 'Demalysta');
  const before = await state.innerText();
  await executor.askSystems(number);
  const told = head.page.locator('.notice--warning', { has: head.page.locator('button') });
  await expect(told).toBeVisible();
  await expect(head.page.locator('#f-reassign-reason')).toBeFocused();
  await expect(head.page.locator('.answer')).toHaveCount(0);
  await expect(state).toHaveText(before);
  await look('a case that has changed');
  await told.locator('button').click();
  await expect(head.page.locator('.answer').first()).toBeVisible();
  await expect(told).toHaveCount(0);
  await expect(head.page.locator('#f-reassign-reason')).toHaveValue('Demalysta');
  await look('the change is shown');
  for (const official of [executor, head]) await official.page.context().close();
});

test('documents that the act does not list are listed for applicants and at the counter', async ({ page, browser, lookAt }, info) => {
  const OLD = 'housing-queue-almaty-2014';
  const look = lookAt(page);
  const administrator = await Official.at(browser, 'administrator', 'kk', { viewport: info.project.use.viewport });
  const lookOffice = lookAt(administrator.page);
  await administrator.comeToWork('/admin/filing');
  const field = (lang: string) => administrator.page.locator(`#f-checklist-${OLD}-${lang}`);
  const form = administrator.page.locator(`form:has(#f-checklist-${OLD}-kk)`);
  const list = async (kk: string, ru: string, en: string) => {
    await field('kk').fill(kk);
    await field('ru').fill(ru);
    await field('en').fill(en);
    await form.locator('> .button').click();
  };
  const card = administrator.page.locator('.office-cards > li', { has: administrator.page.locator('details:nth-of-type(2)') }).first();
  await card.locator('details').last().locator('summary').click();
  await list('Жеке куәлік\nМекенжай анықтамасы', 'Удостоверение личности', 'Identity card\nCertificate of residence');
  await expect(administrator.page.locator(`#f-checklist-${OLD}-ru-error`)).toBeVisible();
  await lookOffice('list of documents with an error');
  await field('ru').fill('Удостоверение личности\nАдресная справка');
  await form.locator('> .button').click();
  await done(administrator);

  // Who reads about the service, in their language.
  const visitor = new Visitor(page);
  await visitor.speak('ru');
  await visitor.open(`/services/${OLD}`);
  const items = page.locator('section[aria-labelledby=documents] li li');
  await expect(items).toHaveText(['Удостоверение личности', 'Адресная справка']);
  await look('service with the list of documents');

  // Who takes the papers in has a line for each.
  const inspector = await Official.at(browser, 'almaly-inspector', 'ru', { viewport: info.project.use.viewport });
  await inspector.comeToWork('/work/counter');
  await expect(inspector.page.locator('#f-counter-documents-1-name')).toHaveValue('Адресная справка');
  await inspector.page.context().close();

  await list('', '', '');
  await done(administrator);
  await visitor.open(`/services/${OLD}`);
  await expect(page.locator('section[aria-labelledby=documents]')).toBeVisible();
  await expect(items).toHaveCount(0);
  await administrator.page.context().close();
});
