import { expect, test } from './fixtures';

const SERVICE = 'housing-queue';
const OPEN = ['/', `/services/${SERVICE}`, '/sign-in'];

for (const lang of ['kk', 'ru'] as const) {
  test(`what is open to everybody reads well (${lang})`, async ({ page, axe, baseURL }) => {
    await page.context().addCookies([{ name: 'lang', value: lang, url: baseURL! }]);
    for (const path of OPEN) {
      await page.goto(path);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await axe();
    }
  });
}

test('nothing is wider than a phone of 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of [...OPEN, `/apply/${SERVICE}?practice=1`]) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wider, path).toBeLessThanOrEqual(0);
  }
});
