import { expect, test } from './fixtures';
import { Visitor, person } from './person';

/** AU-4: who has no key files with a one-time password, where the act lets them. */
const STORIES = [
  { lang: 'kk', who: 'marat', filed: 'бір реттік парольмен растадыңыз' },
  { lang: 'ru', who: 'ainur', filed: 'подтвердили его одноразовым паролем' },
] as const;

for (const { lang, who, filed } of STORIES) {
  test(`who has no key files with a one-time password (${lang})`, async ({ page, look }) => {
    test.setTimeout(120_000);
    const visitor = new Visitor(page);
    await visitor.speak(lang);
    await visitor.prepareExample(who, () => visitor.signInByCode(person(who).iin));
    // Whoever came by a code finds it chosen, and every key beside it.
    await expect(page.locator('#sign-by-code')).toBeChecked();
    for (const way of ['file', 'mobile', 'ncalayer']) await expect(page.locator(`#sign-by-${way}`)).toBeEnabled();
    await look('by code');
    await page.locator('#file-code-send').click();
    const field = page.locator('#file-code');
    await expect(field).toBeFocused();

    // Too short, then wrong: said at the field, and nothing is filed.
    const file = page.locator('form:has(#file-code) button').first();
    await field.fill('12345');
    await file.click();
    await expect(field).toBeFocused();
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    const code = await visitor.lastCode();
    await field.fill(code === '000000' ? '000001' : '000000');
    await file.click();
    await expect(page.locator('#file-code-error')).toContainText(lang === 'kk' ? 'Бір реттік пароль қате' : 'Одноразовый пароль неверный');
    await expect(page.locator('#sign-text')).toBeVisible();
    await look('wrong code');

    // The connection is lost while it is filed: the same press again, and it is filed once.
    await page.route('**/api/v1/applications', (route) => route.abort(), { times: 1 });
    await field.fill(code);
    await file.click();
    await expect(page.locator('#file-code-error')).not.toBeEmpty();
    await expect(field).toBeFocused();
    await file.click();
    await expect(page).toHaveURL(/\/cases\/[^/]+\/filed$/);
    const number = await page.locator('.confirmation__number').innerText();
    await page.locator(`a.button[href="/cases/${number}"]`).click();
    await expect(page.locator('main')).toContainText(filed);
    await look('case filed by code');
  });
}
