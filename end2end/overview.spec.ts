import { expect, test } from './fixtures';
import { Visitor } from './person';

/** Figures of a busy office: what they are counted from is the server's own test. */
const FIGURES = {
  received: 1240,
  approved: 310,
  refused: 47,
  withdrawn: 6,
  pending: 68,
  overdue: 4,
  days: Array.from({ length: 21 }, (_, day) => ({
    date: `2026-11-${String(day + 1).padStart(2, '0')}`,
    received: (day * 7) % 13,
    decided: (day * 5) % 9,
  })),
  grounds: [
    { ground: 'RA-2', count: 31 },
    { ground: 'RA-1', count: 12 },
  ],
  steps: [
    { service: 'housing-queue', step: 'A-05', on_time: 200, late: 0 },
    { service: 'housing-queue', step: 'A-06', on_time: 170, late: 13 },
  ],
  officials: [
    { iin: '', name: '', pending: 5, overdue: 0, decided: 0 },
    { iin: '830617301005', name: 'Жақсыбеков Нұрлан Асқарұлы', pending: 22, overdue: 4, decided: 140 },
    { iin: '900322401013', name: 'Сәрсенова Гүлмира Болатқызы', pending: 41, overdue: 0, decided: 90 },
  ],
};

test.describe.configure({ timeout: 180_000 });

async function come(visitor: Visitor, id: string, lang: string, path = '/work/overview') {
  await visitor.speak(lang);
  await visitor.open(`/sign-in?next=${path}`);
  await visitor.signInByKey(id);
  await expect(visitor.page).toHaveURL(path);
  await expect(visitor.page.locator('#overview-period')).toBeVisible();
}

for (const lang of ['kk', 'ru']) {
  test(`the head sees the figures, their charts and their tables (${lang})`, async ({ page, look }, info) => {
    await page.route('**/api/v1/work/statistics?*', (route) => route.fulfill({ json: FIGURES }));
    const visitor = new Visitor(page);
    await come(visitor, 'talgar-head', lang);
    await expect(page.locator('.tile__number').nth(3)).toHaveText('1\u00a0240');
    const charts = page.locator('.chart [role=img]');
    await expect(charts).toHaveCount(4);
    await expect(charts.nth(0)).toHaveAccessibleName(/118.*78/);
    await expect(charts.nth(1)).toHaveAccessibleName(/370.*13/);
    await expect(charts.nth(2)).toHaveAccessibleName(/47.*RA-2: 31/);
    await expect(charts.nth(3)).toHaveAccessibleName(/68.*4.*230/);
    await look('overview');
    for (const table of await page.locator('.chart__table > summary').all()) await table.click();
    await expect(page.locator('#chart-steps ~ details tbody tr').nth(1)).toContainText('13');
    await look('tables of the overview');
    if (info.project.name === 'desktop') {
      await page.setViewportSize({ width: 1024, height: 768 });
      await look('overview on a tablet');
    }
  });
}

test('period and office are chosen, and go with the address', async ({ page, look }) => {
  const visitor = new Visitor(page);
  await come(visitor, 'auditor', 'ru');
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url());
    if (pathname.endsWith('/work/statistics')) asked.push(search.replace(/&$/, ''));
  });
  await page.locator('a[href*="period=last"]').click();
  await expect(page.locator('#overview-period')).toContainText('октября 2026');
  await page.locator('#overview-office').selectOption('aktau');
  await expect.poll(() => asked.at(-1)).toBe('?office=aktau&from=2026-10-01&until=2026-10-31');
  await expect(page.locator('.tile__link').first()).toHaveAttribute('href', '/work?office=aktau&show=overdue');

  // An office without anything says so, and has no empty charts.
  await expect(page.locator('.chart [role=img]')).toHaveCount(0);
  await expect(page.locator('.chart .work-none')).toHaveCount(4);
  await look('nothing in the period');

  // Own dates: what is wrong is said at the field, nothing is asked of the server.
  await page.locator('a[href*="period=own"]').click();
  const before = asked.length;
  for (const [part, text] of [['day', '31'], ['month', '10'], ['year', '2026']]) await visitor.type(`period-from-${part}`, text);
  for (const [part, text] of [['day', '5'], ['month', '10'], ['year', '2026']]) await visitor.type(`period-until-${part}`, text);
  await page.locator('form.card button').click();
  await expect(page.locator('#f-period-until-error')).toBeVisible();
  await look('dates that do not fit');
  expect(asked.length).toBe(before);
  await visitor.type('period-from-day', '1');
  await page.locator('form.card button').click();
  await expect.poll(() => asked.at(-1)).toBe('?office=aktau&from=2026-10-01&until=2026-10-05');

  const csv = page.locator('a[download]');
  await expect(csv).toHaveAttribute('href', '/api/v1/work/statistics.csv?office=aktau&from=2026-10-01&until=2026-10-05');
  const [file] = await Promise.all([page.waitForEvent('download'), csv.click()]);
  expect(file.suggestedFilename()).toBe('qonys-2026-10-01-2026-10-05.csv');
});
