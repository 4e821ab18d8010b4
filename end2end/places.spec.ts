import { expect, test } from './fixtures';
import { setClock } from './official';
import { Visitor } from './person';

const ASSISTANCE = 'housing-assistance-almaty-region-2012';
const LANGUAGES = ['kk', 'ru'];

for (const lang of LANGUAGES) {
  test(`AS-01 the catalogue marks what is in force (${lang})`, async ({ page, look }) => {
    const visitor = new Visitor(page);
    await visitor.speak(lang);
    await visitor.open('/');
    await look('catalogue');
    const cards = page.locator('.card--service');
    await expect(cards).toHaveCount(7);
    await expect(page.locator('.badge--in-force')).toHaveCount(1);
    const badge = (id: string) => cards.filter({ has: page.locator(`a[href="/services/${id}"]`) }).locator('.badge');
    await expect(badge('housing-centre')).toContainText('2026');
    for (const [id, ...said] of [
      ['housing-queue', '168', '2023', '441'],
      ['housing-queue-update', '168', '2023', '441'],
      ['housing-queue-almaty-2014', '2/404', '2015'],
      ['privatisation-pavlodar-2019', '184/4', '2020'],
      [ASSISTANCE, '196', '2014'],
      ['rent-payment', '168', '2023', '60'],
    ]) {
      await expect(badge(id)).toHaveClass(/badge--repealed/);
      for (const words of said) await expect(badge(id)).toContainText(words);
    }
  });

  test(`AS-74 an office is found however its name is spelt (${lang})`, async ({ page, look }) => {
    const visitor = new Visitor(page);
    await visitor.speak(lang);
    await visitor.open('/');
    await page.locator('.catalogue a[href="/offices"], section a[href="/offices"]').first().click();
    const cards = page.locator('.directory > li');
    // 61 rows, one office twice.
    await expect(cards).toHaveCount(60);
    await expect(page.locator('section .badge--repealed')).toHaveCount(2);
    await look('offices');

    const find = page.locator('#find');
    for (const [typed, name] of [
      ['іле ауданы', 'Іле ауданының'],
      ['иле ауданы', 'Іле ауданының'],
      ['капал', 'Қапал бөлімшесі'],
      ['боролдай', 'Боралдай бөлімшесі'],
      ['сарқант', 'Сарқан аудандық бөлімі'],
    ]) {
      await find.fill(typed);
      await expect(cards.filter({ hasText: name }).first(), typed).toBeVisible();
      expect(await cards.count(), typed).toBeLessThan(8);
    }
    const office = cards.filter({ hasText: 'Сарқан аудандық бөлімі' });
    await expect(office.locator('a[href="tel:+77283923580"]')).toBeVisible();
    await expect(office).toContainText('н/ж');
    await expect(office).toContainText('DR-49');
    await look('office-found');

    // What was looked for is in the address: it can be sent, and "back" leads to it.
    await find.press('Enter');
    await expect(page).toHaveURL(/find=/);
    await page.locator('#place').selectOption('zhambyl');
    await find.fill('');
    await find.press('Enter');
    await page.locator('#service').selectOption(ASSISTANCE);
    await page.locator('#kind').selectOption('authorized_body');
    await expect(cards).toHaveCount(1);
    // The e-mail address that nobody can write to.
    await expect(cards).toContainText('zhambyl.rotzszn@mail');
    await expect(cards.locator('a[href^="mailto:"]')).toHaveCount(0);
    await page.goBack();
    await expect(page.locator('#kind')).toHaveValue('');
    await expect(cards).toHaveCount(2);

    await find.fill('атлантида');
    await expect(cards).toHaveCount(0);
    await look('no-office');
    await page.locator('.directory-filters__clear').click();
    await expect(cards).toHaveCount(60);
    await expect(find).toHaveValue('');
  });

  test(`the guide leads to the law in force, and back (${lang})`, async ({ page, look }) => {
    const visitor = new Visitor(page);
    await visitor.speak(lang);
    await visitor.open('/guide');
    await look('guide');
    const heading = page.locator('h1');
    const first = await heading.textContent();
    for (const answer of ['home', 'citizen', 'none', 'no']) {
      await page.locator(`.answers a[href$="/${answer}"]`).click();
      await expect(page).toHaveURL(new RegExp(`/${answer}$`));
      await expect(heading).toBeFocused();
    }
    await expect(page.locator('.advice').first().locator('a[href="/services/housing-centre"]')).toBeVisible();
    await expect(page.locator('.advice').first().locator('.badge--in-force')).toBeVisible();
    await expect(page.locator('.advice').nth(1).locator('.badge--repealed')).toHaveCount(2);
    await expect(page.locator('dl.facts > div')).toHaveCount(4);
    await look('advice');
    for (let step = 0; step < 4; step++) await page.goBack();
    await expect(heading).toHaveText(first!);
    await page.goForward();
    await expect(page).toHaveURL(/\/guide\/home$/);
    await look('question');
    // A repealed service is history, and nothing else.
    await visitor.open('/guide/rent/yes/child');
    await expect(page.locator('.advice .badge--repealed')).toHaveCount(1);
    await expect(page.locator('.advice .badge--in-force')).toHaveCount(0);
    await look('advice-history');
    await page.goto('/guide/atlantis');
    await expect(page.locator('main h1')).toBeVisible();
  });

  test(`the acts stand beside each other (${lang})`, async ({ page, look }) => {
    const visitor = new Visitor(page);
    await visitor.speak(lang);
    await visitor.open('/services/housing-centre');
    await page.locator('main a[href="/compare"]').click();
    const topics = page.locator('section.compare');
    await expect(topics).toHaveCount(17);
    await expect(page.locator('section[aria-labelledby=act] .badge--repealed')).toHaveCount(2);
    const term = page.locator('section[aria-labelledby=term]');
    await expect(term.locator('.versions__one')).toHaveCount(3);
    // The number is the procedure's.
    await expect(term.locator('.versions__one').nth(1)).toContainText('15');
    await expect(page.locator('section[aria-labelledby=hearing] .compare__note')).toBeVisible();
    await expect(page.locator('section[aria-labelledby=fee] .versions__one')).toHaveCount(1);
    await look('compare');
    await page.locator('section[aria-labelledby=grounds] details').first().locator('summary').click();
    await look('compare-grounds');
  });
}

test('an office is open, has lunch, is closed, opens on another day', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.speak('ru');
  await visitor.open('/');
  const before = (await (await page.request.get('/api/v1/demo/clock')).json()).now;
  const doors = page.locator('.directory > li .doors').first();
  try {
    for (const [now, said] of [
      ['2026-11-20T10:00:00+05:00', 'Сейчас открыто, до 13:00'],
      ['2026-11-20T13:30:00+05:00', 'Сейчас закрыто, откроется сегодня в 14:00'],
      ['2026-11-20T18:00:00+05:00', 'Сейчас закрыто, откроется: понедельник, 23 ноября, 09:00'],
    ]) {
      await setClock(page, now);
      await visitor.open('/offices?kind=provider');
      await expect(doors).toContainText(said);
    }
    await setClock(page, '2026-11-21T11:00:00+05:00');
    await visitor.open('/offices?kind=psc_branch');
    await expect(doors).toContainText('Сейчас открыто, до 20:00');
  } finally {
    await setClock(page, before);
  }
});

test('the offices of a service are a step from its page, by keyboard alone', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.open('/services/housing-queue-almaty-2014');
  const link = page.locator('main a[href^="/offices?service="]');
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.directory > li')).toHaveCount(8);
  // The contact that stands in the text of the act.
  await expect(page.locator('a[href="tel:+77273800485"]')).toBeVisible();
  await visitor.open('/guide');
  await page.locator('.answers a').first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/guide\/home$/);
  await page.keyboard.press('Tab');
  await expect(page.locator('.answers a').first()).toBeFocused();
});
