import { expect, test } from './fixtures';

// The story of an application: from the catalogue to the case page, in Kazakh and in Russian.
const SERVICE = 'housing-queue';

for (const lang of ['kk', 'ru'] as const) {
  test(`a family applies, signs and follows the case (${lang})`, async ({ page, axe, baseURL }) => {
    await page.context().addCookies([{ name: 'lang', value: lang, url: baseURL! }]);
    await page.goto('/');
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page.locator('.badge').first()).toBeVisible();
    await axe();

    await page.goto(`/services/${SERVICE}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await axe();

    await page.goto(`/sign-in?next=/apply/${SERVICE}`);
    const people = await (await page.request.get('/api/v1/demo/people')).json();
    const aigul = people.find((person: { id: string }) => person.id === 'aigul');
    const key = await (await page.request.get(aigul.key_file)).body();
    await axe();
    await page.locator('input[type=file]').setInputFiles({ name: 'aigul.p12', mimeType: 'application/x-pkcs12', buffer: key });
    await page.locator('input[type=password]').fill(aigul.key_password);
    await page.locator('form:has(input[type=password]) button[type=submit]').click();
    await page.waitForURL(`**/apply/${SERVICE}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await axe();

    // The answers come from the portal's own complete example; each section is then opened and passed by hand.
    const headers = { origin: baseURL! };
    await page.request.delete(`/api/v1/drafts/${SERVICE}`, { headers });
    const example = await (await page.request.get(`/api/v1/demo/examples/${SERVICE}?person=aigul`)).json();
    const form = (await (await page.request.get(`/api/v1/services/${SERVICE}`)).json()).form;
    const saved = await page.request.put(`/api/v1/drafts/${SERVICE}`, {
      headers,
      data: { form: form.version, base: 0, answers: example.answers },
    });
    expect(saved.status()).toBe(200);

    for (const section of ['office', 'family', 'circumstances', 'income', 'emergency', 'contact']) {
      await page.goto(`/apply/${SERVICE}/${section}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await axe();
      await page.locator('form.apply__form button[type=submit]').click();
      await expect(page).not.toHaveURL(new RegExp(`/${section}$`));
    }

    await page.goto(`/apply/${SERVICE}/documents`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await axe();
    await page.goto(`/apply/${SERVICE}/check`);
    await expect(page.getByText('Оспанова').first()).toBeVisible();
    await axe();
  });
}

test('nothing is wider than a phone of 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ['/', `/services/${SERVICE}`, '/sign-in', `/apply/${SERVICE}?practice=1`]) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wider, path).toBeLessThanOrEqual(0);
  }
});
