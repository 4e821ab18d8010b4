import { expect, test } from './fixtures';
import { Official, setClock } from './official';
import { Visitor } from './person';

// Service E by both routes. A Saturday on which the others' stories begin; the Monday of the acceptance and the days after.
const SATURDAY = '2026-11-21T11:00:00+05:00';
const MONDAY = '2026-11-23T10:00:00+05:00';
const TUESDAY = '2026-11-24T09:30:00+05:00';
const IIN = '850412400012';

test.describe.configure({ mode: 'serial' });

test.afterEach(async ({ page }) => setClock(page, SATURDAY));

/** Takes the consumer's paper application in at the counter; gives its number. */
async function takeIn(inspector: Official, answers: { [field: string]: string }): Promise<string> {
  await inspector.comeToWork('/work/counter');
  await inspector.type('counter-visitor', IIN);
  await inspector.answer({
    applicant_surname: 'Оспанова', applicant_name: 'Айгүл', applicant_iin: IIN,
    consumer_address: 'Текелі қаласы, Абай көшесі, 5', ...answers,
  });
  await inspector.type('counter-documents-0-name', 'Табыс туралы анықтама');
  await inspector.page.locator('label[for="f-counter-documents-0-compared"]').click();
  await inspector.page.locator('label[for="f-counter-paper_held"]').click();
  await inspector.page.locator('form.counter button.button:not(.button--secondary)').last().click();
  await expect(inspector.page).toHaveURL(/\/work\/[^/]+\/receipt$/);
  return new URL(inspector.page.url()).pathname.split('/')[2];
}

/** A scanner types the digits and ends with Enter; the focus stays in the field. */
async function scan({ page }: Official, barcode: string, told: RegExp) {
  await page.locator('#barcode').fill(barcode);
  await page.keyboard.press('Enter');
  await expect(page.locator('.scan__last')).toContainText(told);
  await expect(page.locator('#barcode')).toBeFocused();
  await expect(page.locator('#barcode')).toHaveValue('');
}

/** The head names the first executor. */
async function resolve(head: Official, action: string) {
  await head.unfold(action);
  const options = head.page.locator('#f-step-executor option');
  await head.page.locator('#f-step-executor').selectOption(await options.nth(1).getAttribute('value'));
  await head.press(action);
  await head.done();
}

test('through a public service centre: scanned there and back, handed over against the receipt', async ({ page, browser, lookAt, look }, info) => {
  test.setTimeout(400_000);
  const { viewport, isMobile, hasTouch, deviceScaleFactor } = info.project.use;
  const size = { viewport, isMobile, hasTouch, deviceScaleFactor };
  const [one, other] = info.project.name === 'desktop' ? ['kk', 'ru'] : ['ru', 'kk'];
  await setClock(page, MONDAY);
  const inspector = await Official.at(browser, 'tekeli-inspector', one, size);
  const counter = lookAt(inspector.page);
  const number = await takeIn(inspector, { authorised_body: '004-1-20' });
  // Five items, and the line for the signature (AS-64).
  await expect(inspector.page.locator('.paper__rows > div')).toHaveCount(6);
  await expect(inspector.page.locator('.paper')).toContainText(/7 желтоқсан 2026|2026 жылғы 7 желтоқсан|7 декабря 2026/);
  await counter('receipt with five items');
  const bars = number.replaceAll('-', '');

  const accumulation = await Official.at(browser, 'tekeli-accumulation', other, size);
  const desk = lookAt(accumulation.page);
  await accumulation.comeToWork('/work/registries');
  await expect(accumulation.page.locator('.notice--warning')).toHaveCount(1);
  await desk('registries with a package that waits');
  await accumulation.open('/work/scan');
  await scan(accumulation, bars, /№ \d|\d-орын/);
  await scan(accumulation, bars, /қойған|уже отсканирован/);
  await scan(accumulation, '1234567890', /жоқ|нет/);
  await desk('scanned');
  await accumulation.open('/work/registries');
  await accumulation.page.locator('.sitting__when a').first().click();
  await expect(accumulation.page.locator('.registry .barcode')).not.toHaveCount(0);
  await desk('registry');
  await accumulation.open(`/work/${number}/label`);
  await expect(accumulation.page.locator('.paper--label path')).toHaveCount(1);
  await desk('label');

  await setClock(page, TUESDAY);
  const chancery = await Official.at(browser, 'tekeli-chancery', one, size);
  await chancery.comeToWork('/work/scan');
  await scan(chancery, bars, /қабылданды|принят/);
  const head = await Official.at(browser, 'tekeli-head', other, size);
  const executor = await Official.at(browser, 'tekeli-executor', one, size);
  await chancery.step(number, 'EP-3', 'registered', { text: '57' });
  await chancery.step(number, 'EP-4', 'to_head');
  await head.comeToWork(`/work/${number}`);
  await resolve(head, 'EP-5/resolved');
  await executor.comeToWork(`/work/${number}`);
  await executor.take('EP-6/entitled');
  await executor.take('EP-7/drafted');
  await head.open(`/work/${number}`);
  await head.take('EP-8/signed');
  await head.page.locator('section[aria-labelledby=papers] a').first().click();
  await expect(head.page.locator('.paper__sentence')).toContainText(/тұрғын үй көмегі тағайындалғандығы|о назначении жилищной помощи/);
  await lookAt(head.page)('notice of annex 3');
  await chancery.open('/work/scan');
  await scan(chancery, bars, /шықты|ушёл/);
  await accumulation.open('/work/scan');
  await scan(accumulation, bars, /қабылданды|принят/);
  await inspector.open(`/work/${number}`);
  await expect(inspector.page.locator('section[aria-labelledby=chain] ol > li')).toHaveCount(4);
  await counter('chain of four hand-overs');
  await inspector.take('EP-12/handed');

  const consumer = new Visitor(page);
  await consumer.speak(one);
  await consumer.open('/sign-in?next=/cases');
  await consumer.signInByCode(IIN);
  await expect(page).toHaveURL('/cases');
  await consumer.open(`/cases/${number}`);
  await look('case of the consumer');
});

test('through the authorised body: a talon, a return, a refusal by post', async ({ page, browser, lookAt }, info) => {
  test.setTimeout(400_000);
  const { viewport, isMobile, hasTouch, deviceScaleFactor } = info.project.use;
  const size = { viewport, isMobile, hasTouch, deviceScaleFactor };
  const [one, other] = info.project.name === 'desktop' ? ['ru', 'kk'] : ['kk', 'ru'];
  await setClock(page, MONDAY);
  const chancery = await Official.at(browser, 'tekeli-chancery', one, size);
  const number = await takeIn(chancery, { result_delivery: 'POST' });
  await expect(chancery.page.locator('.paper__sentence')).toContainText(number);
  await lookAt(chancery.page)('talon');
  const head = await Official.at(browser, 'tekeli-head', other, size);
  const executor = await Official.at(browser, 'tekeli-executor', one, size);
  await head.comeToWork(`/work/${number}`);
  await resolve(head, 'EL-2/resolved');
  await executor.comeToWork(`/work/${number}`);
  await executor.take('EL-3/drafted');
  await head.open(`/work/${number}`);
  await head.unfold('EL-4/returned');
  await head.type('step-text', 'Анықтама қосыңыз.');
  await head.press('EL-4/returned');
  await head.done();
  await executor.open(`/work/${number}`);
  await executor.unfold('EL-3/refusal_drafted');
  await executor.ground('RE-1', 'Стандарттың 14-тармағы.');
  await executor.press('EL-3/refusal_drafted');
  await executor.done();
  await head.open(`/work/${number}`);
  await head.take('EL-4/refusal_signed');
  await executor.open(`/work/${number}`);
  await executor.unfold('EL-5/posted');
  await executor.type('step-text', 'RR123456789KZ');
  await executor.press('EL-5/posted');
  await executor.done();
  await lookAt(executor.page)('posted');
});
