import { expect, test } from './fixtures';
import { Visitor } from './person';

// Zhanna and Nurlan, who sign in by key in all other stories: one for each screen, as both meet at one portal.
const iinFor = (screen: string) => (screen === 'phone' ? '950607400211' : '880915300224');
const WORDS = 'қара шаңырақ';
const OTHER = 'жазда көлге барамыз';

/** Presses the main button of the form around a field. */
const send = (visitor: Visitor, field: string) =>
  visitor.page.locator(`form:has(${field}) button.button:not(.button--link)`).first().click();

/** Chooses a password on the page that is open, by the code that comes. */
async function choose(visitor: Visitor, iin: string, password: string) {
  const { page } = visitor;
  await page.locator('#iin').fill(iin);
  await send(visitor, '#iin');
  await expect(page.locator('#code')).toBeFocused();
  await page.locator('#code').fill(await visitor.lastCode());
  await page.locator('#new-password').fill(password);
  await send(visitor, '#code');
}

test('an account: a password is chosen, wanted from then on, changed; sessions are seen and ended', async ({ page, look, browser, lookAt }, { project }) => {
  const iin = iinFor(project.name);
  const visitor = new Visitor(page);
  await visitor.speak('kk');
  await visitor.open('/sign-in?next=/account');
  await page.locator('label[for=way-password]').click();
  await look('ways');
  await page.locator('#iin').fill(iin);
  await send(visitor, '#password');
  await expect(page.locator('#password')).toHaveAttribute('aria-invalid', 'true');
  await page.locator('#password').fill('басқа бірдеңе');
  await send(visitor, '#password');
  // The same words whoever it is: this person has no account yet.
  await expect(page.locator('#password-error')).toContainText('ЖСН немесе пароль');
  await look('wrong password');

  await page.locator('form a[href^="/sign-in/password"]').click();
  await expect(page).toHaveURL('/sign-in/password?next=%2Faccount');
  await page.locator('#iin').fill(iin);
  await send(visitor, '#iin');
  await expect(page.locator('#code')).toBeFocused();
  await page.locator('#code').fill(await visitor.lastCode());
  await page.locator('#new-password').fill('Password1');
  await send(visitor, '#code');
  await expect(page.locator('#new-password')).toHaveAttribute('aria-invalid', 'true');
  await look('common password');
  // Shown on request, never without.
  await expect(page.locator('#new-password')).toHaveAttribute('type', 'password');
  await page.locator('button[aria-controls=new-password]').click();
  await expect(page.locator('#new-password')).toHaveAttribute('type', 'text');
  await page.locator('#new-password').fill(WORDS);
  await send(visitor, '#code');
  await expect(page).toHaveURL('/account');
  await expect(page.locator('article.card')).toHaveCount(1);

  // Elsewhere: the code alone is not enough any more.
  const elsewhere = await browser.newContext({ ...project.use, baseURL: new URL(page.url()).origin });
  const second = new Visitor(await elsewhere.newPage());
  const lookThere = lookAt(second.page);
  await second.speak('ru');
  await second.open('/sign-in?next=/account');
  await second.signInByCode(iin);
  await expect(second.page.locator('.notice--warning')).toContainText('одного кода из SMS недостаточно');
  await expect(second.page.locator('#iin')).toHaveValue(iin);
  await second.page.locator('#password').fill(WORDS);
  await lookThere('password wanted');
  await send(second, '#password');
  await expect(second.page.locator('#code')).toBeFocused();
  await second.page.locator('#code').fill(await second.lastCode());
  await send(second, '#code');
  await expect(second.page).toHaveURL('/account');
  await expect(second.page.locator('article.card')).toHaveCount(2);
  await lookThere('account');

  // The first device sees the second and ends it.
  await visitor.open('/account');
  await expect(page.locator('article.card')).toHaveCount(2);
  await page.locator('article.card button').first().click();
  await expect(page.locator('article.card')).toHaveCount(1);
  await expect(page.locator('#sessions-heading')).toBeFocused();
  await second.open('/account');
  await expect(second.page.locator('main a.button[href^="/sign-in"]')).toBeVisible();
  await elsewhere.close();

  // The password is changed by who knows it.
  await page.locator('details summary').click();
  await page.locator('#current-password').fill(OTHER);
  await page.locator('#new-password').fill(OTHER);
  await send(visitor, '#current-password');
  await expect(page.locator('#current-password')).toHaveAttribute('aria-invalid', 'true');
  await page.locator('#current-password').fill(WORDS);
  await look('change of password');
  await send(visitor, '#current-password');
  await expect(page.locator('[role=status]', { hasText: 'Құпиясөз сақталды' }).first()).toBeAttached();
  await expect(page.locator('article.card')).toHaveCount(1);
});

test('a forgotten password is chosen anew', async ({ page, look }, { project }) => {
  const iin = iinFor(project.name);
  const visitor = new Visitor(page);
  await visitor.speak('en');
  await visitor.open('/sign-in/password');
  await look('choose');
  await choose(visitor, iin, OTHER);
  await expect(page).toHaveURL('/cases');
  await page.locator('main a[href="/account"]').click();
  await expect(page.locator('article.card')).toHaveCount(1);
  await look('account');
});
