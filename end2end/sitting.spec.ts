import { expect, test, type Look } from './fixtures';
import { Official, setClock } from './official';
import { Visitor } from './person';
import { contract, resolve, transfer } from './stages';

const SERVICE = 'privatisation-pavlodar-2019';
// A Saturday on which the others' stories begin, the Monday of the filing, and the Friday of the sitting.
const SATURDAY = '2026-11-21T11:00:00+05:00';
const MONDAY = '2026-11-23T10:00:00+05:00';
const FRIDAY = { day: '27', month: '11', year: '2026', time: '10:00', after: '2026-11-27T12:00:00+05:00' };

test.describe.configure({ mode: 'serial' });

test.afterEach(async ({ page }) => setClock(page, SATURDAY));

/** On a desk also the size of a tablet. */
function onTablet(official: Official, look: Look): Look {
  return async (name) => {
    await look(name);
    const size = official.page.viewportSize();
    if (!size || size.width < 1024) return;
    await official.page.setViewportSize({ width: 1024, height: 768 });
    await look(`${name} on a tablet`);
    await official.page.setViewportSize(size);
  };
}

/** The page of a sitting says that something was done, and the focus is there. */
async function said({ page }: Official) {
  await expect(page.locator('#work-done')).toBeFocused();
  await expect(page.locator('#work-done .notice--success')).toBeVisible();
}

test('filed, a sitting decides, the akimat transfers, both sides sign the contract, it is paid', async ({ page, browser, lookAt, look }, info) => {
  test.setTimeout(800_000);
  const { viewport, isMobile, hasTouch, deviceScaleFactor } = info.project.use;
  const size = { viewport, isMobile, hasTouch, deviceScaleFactor };
  const kk = info.project.name === 'desktop';
  await setClock(page, MONDAY);
  const applicant = new Visitor(page);
  await applicant.speak(kk ? 'ru' : 'kk');
  const number = await applicant.apply('gulnar', SERVICE, (section) => look(`application ${section}`));

  const executor = await Official.at(browser, 'pavlodar-executor', kk ? 'kk' : 'ru', size);
  await executor.comeToWork(`/work/${number}`);
  const atWork = onTablet(executor, lookAt(executor.page));
  await executor.take('D1-1/taken_up');
  await executor.unfold('D1-1/accepted');
  await executor.signPaper('D1-1/accepted', atWork);

  const head = await Official.at(browser, 'pavlodar-head', kk ? 'ru' : 'kk', size);
  await head.comeToWork(`/work/${number}`);
  await resolve(head, 'D1-2/resolved');
  await executor.open(`/work/${number}`);
  await executor.unfold('D1-3/sent');
  await executor.press('D1-3/sent');
  await expect(executor.page.locator('.field__error').first()).toBeVisible();
  await executor.answer({ fund_holder: 'ENTERPRISE', acquisition_kind: 'PAID' });
  await atWork('how the home is given');
  await executor.press('D1-3/sent');
  await executor.done();

  // The secretary sets a sitting and puts the case on its agenda.
  const secretary = await Official.at(browser, 'pavlodar-secretary', kk ? 'kk' : 'ru', size);
  const desk = onTablet(secretary, lookAt(secretary.page));
  const { page: sheet } = secretary;
  await secretary.comeToWork(`/work/${number}`);
  await desk('case before the commission');
  await sheet.locator('a.button[href="/work/sittings"]').click();
  await expect(sheet).toHaveURL('/work/sittings');
  await sheet.locator('details.office-form > summary').click();
  const form = sheet.locator('details.office-form form');
  await form.locator('button.button').click();
  await expect(sheet.locator('.field__error').first()).toBeVisible();
  await desk('sittings with errors');
  for (const [part, text] of [['day', FRIDAY.day], ['month', FRIDAY.month], ['year', FRIDAY.year]]) {
    await secretary.type(`sitting-at-${part}`, text);
  }
  await secretary.type('sitting-time', FRIDAY.time);
  await secretary.type('sitting-place', 'Павлодар, Кривенко көшесі 25, 204-бөлме');
  await sheet.locator('#f-sitting-chair').selectOption({ label: 'Смағұлов Ерболат Дүйсенұлы' });
  await desk('a sitting to set');
  await form.locator('button.button').click();
  await expect(sheet).toHaveURL(/\/work\/sittings\/.+/);
  await sheet.locator('section[aria-labelledby=waiting] li', { hasText: number }).locator('button').click();
  await said(secretary);
  await expect(sheet.locator('section[aria-labelledby=agenda] li')).toContainText(number);
  await desk('agenda');
  const address = new URL(sheet.url()).pathname;

  // After the sitting: minutes with gaps are not sent, and nothing that was typed is lost.
  await setClock(page, FRIDAY.after);
  await secretary.open(address);
  await secretary.type('minutes-number', kk ? '8' : '7');
  const minutes = sheet.locator('section[aria-labelledby=minutes] form');
  await minutes.locator('button.button').last().click();
  await expect(minutes.locator('.field__error').first()).toBeVisible();
  await desk('minutes with errors');
  await secretary.type(`minutes-items-${number}-votes_for`, '3');
  await secretary.type(`minutes-items-${number}-votes_against`, '0');
  await secretary.type(`minutes-items-${number}-conclusion`, 'Құжаттар толық, тұрғын үйді жекешелендіруге болады.');
  await expect(sheet.locator('#f-minutes-number')).toHaveValue(kk ? '8' : '7');
  await minutes.locator('button.button').last().click();
  await said(secretary);
  await desk('minutes to sign');

  for (const id of ['pavlodar-secretary', 'pavlodar-chair', 'pavlodar-member']) {
    const member = id === 'pavlodar-secretary' ? secretary : await Official.at(browser, id, 'kk', size);
    if (member !== secretary) await member.comeToWork(address);
    await member.openKey(id);
    await expect(member.page.locator('#key-opened')).toBeFocused();
    await member.useKey();
    await said(member);
  }
  await secretary.open(address);
  await expect(sheet.locator('section[aria-labelledby=agenda] li strong').last()).toBeVisible();
  await desk('minutes signed');
  await secretary.open('/work/sittings');
  await desk('sittings');

  await executor.open(`/work/${number}`);
  await executor.take('D1-5/decision_drafted');
  await head.open(`/work/${number}`);
  await head.unfold('D1-6/decision_signed');
  await head.signPaper('D1-6/decision_signed', onTablet(head, lookAt(head.page)));
  await executor.open(`/work/${number}`);
  await executor.take('D1-7/given_to_transfer');

  await applicant.open(`/cases/${number}`);
  await expect(page.locator('main')).toContainText(kk ? '№ 8' : '№ 7');
  await look('the decision in the cabinet');
  await page.locator('a[href*="/papers/"]').last().click();
  await expect(page.locator('.paper')).toContainText('Ломов көшесі');
  await look('the decision');

  // The second stage, the contract, the payment.
  const people = { applicant, executor, head };
  const lookOf = (who: Official) => onTablet(who, lookAt(who.page));
  await transfer(number, people, [browser, size, lookOf], kk ? 'kk' : 'ru');
  await applicant.open(`/cases/${number}`);
  await look('the third stage begins');
  await contract(number, people, lookOf, look);
});
