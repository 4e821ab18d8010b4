import { expect, test } from './fixtures';
import { SERVICE, Visitor } from './person';

const OPEN = ['/', `/services/${SERVICE}`, '/sign-in', `/apply/${SERVICE}?practice=1`, '/demo/people', '/demo/outbox', '/guide', '/compare', `/contradictions/${SERVICE}`, '/offices', '/nothing-here'];

test('nothing is wider than a phone of 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of OPEN) {
    await new Visitor(page).open(path);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wider, path).toBeLessThanOrEqual(0);
  }
});

test('every key file that is offered is there', async ({ page }) => {
  await new Visitor(page).open('/demo/people');
  const links = page.locator('main a[download]');
  const people: { key_password: string }[] = await (await page.request.get('/api/v1/demo/people')).json();
  const keys = people.filter((person) => person.key_password !== '');
  expect(keys.length).toBeGreaterThan(16);
  await expect(links).toHaveCount(keys.length);
  for (const link of await links.all()) {
    const file = await page.request.get((await link.getAttribute('href'))!);
    expect(file.ok(), file.url()).toBe(true);
  }
});

for (const lang of ['kk', 'ru', 'en']) {
  test(`every page that needs no sign-in, and a page that does not exist (${lang})`, async ({ page, look }) => {
    const visitor = new Visitor(page);
    await visitor.speak(lang);
    for (const path of OPEN) {
      await visitor.open(path);
      await look(path.split('/')[1] || 'catalogue');
    }
  });
}
