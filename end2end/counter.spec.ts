import { expect, test } from './fixtures';
import { Official, setClock } from './official';
import { person, Visitor } from './person';

const SERVICE = 'housing-queue-almaty-2014';
// A Saturday: the centre works, the department does not. Then the days on which the papers are at the department.
const SATURDAY = '2026-11-21T11:00:00+05:00';
const MONDAY = '2026-11-23T10:00:00+05:00';
const FRIDAY = '2026-11-27T12:00:00+05:00';

test.describe.configure({ mode: 'serial' });

test.afterEach(async ({ page }) => setClock(page, SATURDAY));

/** Chooses the executor that the head names. */
async function resolve(head: Official) {
  await head.unfold('BP-3/resolved');
  const options = head.page.locator('#f-step-executor option');
  await head.page.locator('#f-step-executor').selectOption(await options.nth(1).getAttribute('value'));
  await head.type('step-text', 'Орындауға.');
  await head.press('BP-3/resolved');
  await head.done();
}

test('a paper application is taken in at the counter, and its result is given there', async ({ page, browser, lookAt, look }, info) => {
  test.setTimeout(400_000);
  const { viewport, isMobile, hasTouch, deviceScaleFactor } = info.project.use;
  const size = { viewport, isMobile, hasTouch, deviceScaleFactor };
  const [one, other] = info.project.name === 'desktop' ? ['kk', 'ru'] : ['ru', 'kk'];
  const { iin, answers } = person('kanat', SERVICE);
  await setClock(page, SATURDAY);

  const inspector = await Official.at(browser, 'almaly-inspector', one, size);
  const counter = lookAt(inspector.page);
  await inspector.comeToWork('/work/counter');
  await expect(inspector.page.locator('#f-applicant_iin')).toBeVisible();
  await counter('counter');
  await inspector.page.locator('form.counter > .button, form.counter button.button:not(.button--secondary)').last().click();
  await expect(inspector.page.locator('#error-summary')).toBeFocused();
  await counter('counter with errors');
  await inspector.type('counter-visitor', iin);
  // The state's systems fill in what is empty, and only that.
  await inspector.type('applicant_name', 'Канат');
  await inspector.page.locator('#look-up').click();
  await expect(inspector.page.locator('#looked-up')).toContainText('Досжанов Қанат');
  await expect(inspector.page.locator('#f-applicant_surname')).toHaveValue('Досжанов');
  await expect(inspector.page.locator('#f-applicant_name')).toHaveValue('Канат');
  await counter('looked up');
  await inspector.answer(answers);
  await inspector.type('counter-documents-0-name', 'Жеке куәлік');
  await inspector.page.locator('label[for="f-counter-documents-0-compared"]').click();
  await inspector.page.locator('label[for="f-counter-paper_held"]').click();
  await counter('counter filled in');
  await inspector.page.locator('form.counter button.button:not(.button--secondary)').last().click();
  await expect(inspector.page).toHaveURL(/\/work\/[^/]+\/receipt$/);
  await expect(inspector.page.locator('.paper__rows > div')).toHaveCount(7);
  await expect(inspector.page.locator('.paper')).toContainText('21');
  await counter('receipt of acceptance');
  const number = new URL(inspector.page.url()).pathname.split('/')[2];

  const accumulation = await Official.at(browser, 'almaly-accumulation', other, size);
  await accumulation.comeToWork(`/work/${number}`);
  await accumulation.take('BP-1a/sent');
  await setClock(page, MONDAY);

  const chancery = await Official.at(browser, 'department-chancery', one, size);
  await chancery.comeToWork(`/work/${number}`);
  await chancery.take('BP-1a/arrived');
  await chancery.take('BP-2/registered');
  const head = await Official.at(browser, 'department-head', other, size);
  const desk = lookAt(head.page);
  await head.comeToWork(`/work/${number}`);
  await resolve(head);
  const unit = await Official.at(browser, 'department-documents', one, size);
  await unit.comeToWork(`/work/${number}`);
  await unit.take('BP-4/passed');
  const executor = await Official.at(browser, 'department-executor', one, size);
  await executor.comeToWork(`/work/${number}`);
  await executor.take('BP-5/complete');
  await executor.step(number, 'BP-6', 'prepared', { text: 'Есепке қоюға негіз бар' });

  // The commission sits past the pages: its story is told by sitting.spec.ts.
  await commission(browser, page, number, size, info.project.name === 'desktop' ? '12' : '13');
  await executor.step(number, 'BP-8', 'notice_drafted');
  await head.open(`/work/${number}`);
  await head.take('BP-9/notice_signed');
  await desk('signed by hand');
  await head.page.locator('section[aria-labelledby=papers] a').first().click();
  await expect(head.page.locator('.paper__number')).toBeVisible();
  await desk('notice to print');
  await unit.step(number, 'BP-10', 'sent');
  await inspector.open(`/work/${number}`);
  await inspector.take('BP-10/arrived');

  // The visitor sees where the papers are, and learns the result at the counter.
  const visitor = new Visitor(page);
  await visitor.speak(one);
  await visitor.open('/sign-in?next=/cases');
  await visitor.signInByCode(iin);
  await expect(page).toHaveURL('/cases');
  await visitor.open(`/cases/${number}`);
  await look('case of the visitor');
  await visitor.open('/queue');
  await page.locator('#f-booking-office').selectOption('psc-almaly');
  await page.locator('#f-booking-day').selectOption('2026-11-28');
  await page.locator('.booking__slots button').nth(2).click();
  await expect(page.locator('.notice--success')).toContainText('10:00');
  await look('a place in the queue');
  await page.locator('.notice--success button').click();
  await expect(page.locator('.notice--success')).toHaveCount(0);
  await inspector.unfold('BP-11/issued');
  await inspector.type('step-text', 'Жеке куәлік бойынша берілді.');
  await inspector.press('BP-11/issued');
  await inspector.done();
  await counter('issued');
});

/** The housing commission decides for registering. */
async function commission(browser: Parameters<typeof Official.at>[0], page: Visitor['page'], number: string, size: Parameters<typeof Official.at>[3], minutesNumber: string) {
  const ids = ['department-chair', 'department-secretary', 'department-member'];
  const members: Official[] = [];
  for (const id of ids) {
    const member = await Official.at(browser, id, 'kk', size);
    await member.comeToWork('/work/sittings');
    members.push(member);
  }
  const secretary = members[1].page;
  const headers = { origin: new URL(secretary.url()).origin };
  const iin = async (member: Official) => (await (await member.page.request.get('/api/v1/session')).json()).person.iin;
  const iins = await Promise.all(members.map(iin));
  const sitting = {
    revision: 0, office: 'almaty-department', at: '2026-11-27T10:00:00+05:00', place: 'Алматы, 212-бөлме',
    chair: iins[0], secretary: iins[1], agenda: [number],
  };
  const set = await secretary.request.post('/api/v1/work/sittings', { data: sitting, headers });
  expect(set.ok(), await set.text()).toBe(true);
  const { id } = await set.json();
  await setClock(page, FRIDAY);
  const { revision } = await (await secretary.request.get(`/api/v1/work/sittings/${id}`)).json();
  const items = [{ case: number, put_off: false, votes_for: 3, votes_against: 0, conclusion: 'Есепке қойылсын.' }];
  const minutes = { revision, number: minutesNumber, present: iins, items };
  const written = await secretary.request.post(`/api/v1/work/sittings/${id}/minutes`, { data: minutes, headers });
  expect(written.ok(), await written.text()).toBe(true);
  for (const [at, member] of members.entries()) {
    await member.open(`/work/sittings/${id}`);
    await member.openKey(ids[at]);
    await member.useKey();
    await expect(member.page.locator('#work-done')).toBeFocused();
  }
}

test('an incomplete package is not accepted', async ({ page, browser, lookAt }, info) => {
  const { viewport, isMobile, hasTouch, deviceScaleFactor } = info.project.use;
  const size = { viewport, isMobile, hasTouch, deviceScaleFactor };
  await setClock(page, SATURDAY);
  const { iin, answers } = person('kanat', SERVICE);
  const inspector = await Official.at(browser, 'medeu-inspector', info.project.name === 'desktop' ? 'ru' : 'kk', size);
  const look = lookAt(inspector.page);
  await inspector.comeToWork('/work/counter');
  await inspector.type('counter-visitor', iin);
  await inspector.answer(answers);
  await inspector.page.locator('details.counter-refusal > summary').click();
  await inspector.page.locator('details.counter-refusal button').click();
  await expect(inspector.page.locator('#error-summary')).toBeFocused();
  await inspector.type('counter-missing', 'Неке туралы куәлік\nМекенжай анықтамасы');
  await look('refusal to accept');
  await inspector.page.locator('details.counter-refusal button').click();
  await expect(inspector.page).toHaveURL(/\/work\/[^/]+\/receipt$/);
  await expect(inspector.page.locator('.paper')).toContainText('Мекенжай анықтамасы');
  await look('receipt of refusal');
});

test('an application on the portal is taken by the department', async ({ page, browser, lookAt, look }, info) => {
  test.setTimeout(300_000);
  const { viewport, isMobile, hasTouch, deviceScaleFactor } = info.project.use;
  const size = { viewport, isMobile, hasTouch, deviceScaleFactor };
  const kk = info.project.name === 'desktop';
  await setClock(page, MONDAY);
  const applicant = new Visitor(page);
  await applicant.speak(kk ? 'ru' : 'kk');
  const number = await applicant.apply('zhanar', SERVICE, (section) => look(`application ${section}`));
  await look('filed');
  const executor = await Official.at(browser, 'department-executor', kk ? 'kk' : 'ru', size);
  const desk = lookAt(executor.page);
  await executor.comeToWork(`/work/${number}`);
  await executor.take('BE-C2/taken_up');
  await executor.unfold('BE-6/refused');
  await executor.page.locator('form.action__form .choice__label').first().click();
  await executor.signPaper('BE-6/refused', desk);
  await applicant.open(`/cases/${number}`);
  await expect(page.locator('.state')).toBeVisible();
  await look('refused as incomplete');
});
