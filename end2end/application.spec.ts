import { expect, test } from './fixtures';
import { SERVICE, Visitor, person } from './person';

// What the demo clock of `cargo xtask test browser` makes of a Saturday [000 §10]: received on Monday, and fifteen
// working days later, on a Monday again, the answer.
const DATES = {
  kk: { received: '23 қараша', due: '14 желтоқсан' },
  ru: { received: '23 ноября', due: '14 декабря' },
};

/** Each application that the portal must take, in the language of the person who files it, signed with either kind of key. */
const STORIES = [
  { lang: 'kk', who: 'aigul', key: 'RSA', about: 'a family of five in an emergency dwelling' },
  { lang: 'ru', who: 'dias', key: 'GOST', about: 'an orphan with a guardian' },
  { lang: 'ru', who: 'aigul', key: 'RSA', about: 'a family of five in an emergency dwelling' },
  { lang: 'kk', who: 'dias', key: 'GOST', about: 'an orphan with a guardian' },
] as const;

for (const { lang, who, key, about } of STORIES) {
  test(`${about} applies with a key of ${key}, from the catalogue to the case (${lang})`, async ({ page, look }) => {
    test.setTimeout(240_000);
    const visitor = new Visitor(page);
    const { iin, answers } = person(who);
    const said = DATES[lang];
    await visitor.speak(lang);

    await visitor.open('/');
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await look('catalogue');
    await page.locator(`a[href="/services/${SERVICE}"]`).first().click();
    await expect(page.locator('main')).toContainText(said.received);
    await expect(page.locator('main')).toContainText(said.due);
    await look('service');

    await page.locator(`a[href="/sign-in?next=/apply/${SERVICE}"]`).first().click();
    await look('sign-in');
    if (who === 'aigul') await visitor.signInByKey(who);
    else await visitor.signInByCode(iin);
    await expect(page).toHaveURL(`/apply/${SERVICE}`);
    await look('tasks');

    await page.locator('.task-list__link').first().click();
    await visitor.fillIn(answers, look);

    await visitor.attachAll();
    await look('documents');
    await page.locator(`a.button[href="/apply/${SERVICE}/check"]`).click();
    await expect(page.locator('.error-summary')).toHaveCount(0);
    await expect(page.locator('main')).toContainText(said.due);
    await look('check');

    await page.locator('main button.button').last().click();
    await expect(page).toHaveURL(`/apply/${SERVICE}/sign`);
    await look('consents');
    // Agreed to here and nowhere before.
    for (const consent of ['check_consent', 'secret_data_consent']) {
      await expect(page.locator(`#f-${consent}`)).not.toBeChecked();
    }
    await visitor.answer(answers);
    await visitor.next();
    await expect(page.locator('#sign-text')).toBeFocused();
    await look('text to sign');
    await visitor.openKey(who);
    await expect(page.locator('#key-opened')).toBeFocused();
    await expect(page.locator('main')).toContainText(`QONYS DEMO CA (${key})`);
    await look('key');
    // Another language, and the key is still open and the text still there.
    for (const other of lang === 'kk' ? ['ru', 'kk'] : ['kk', 'ru']) {
      await page.locator(`header button[lang=${other}]`).click();
      await expect(page.locator('html')).toHaveAttribute('lang', other);
    }
    await expect(page.locator('#sign-text')).toBeVisible();
    await visitor.useKey();

    await expect(page).toHaveURL(/\/cases\/[^/]+\/filed$/);
    const number = await page.locator('.confirmation__number').innerText();
    await expect(page.locator('main')).toContainText(said.received);
    await expect(page.locator('main')).toContainText(said.due);
    await look('filed');
    test.info().annotations.push({ type: 'case', description: `${number}: ${about}` });

    await page.locator(`a.button[href="/cases/${number}"]`).click();
    await expect(page.locator('h1')).toContainText(number.replaceAll('-', '\u2011'));
    await look('case');
    await page.locator('header a[href="/cases"]').click();
    await expect(page.locator(`a[href="/cases/${number}"]`)).toBeVisible();
    await look('cabinet');
  });
}

test('who goes to another page while the application is being filed is led to the confirmation', async ({ page }) => {
  test.setTimeout(120_000);
  const visitor = new Visitor(page);
  const { answers } = person('dias');
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  await visitor.speak('ru');
  await visitor.open(`/sign-in?next=/apply/${SERVICE}`);
  await visitor.signInByKey('dias');
  await expect(page).toHaveURL(`/apply/${SERVICE}`);
  await page.locator('.task-list__link').first().click();
  await visitor.fillIn(answers, async () => {});
  await page.locator(`a.button[href="/apply/${SERVICE}/check"]`).click();
  await page.locator('main button.button').last().click();
  await expect(page).toHaveURL(`/apply/${SERVICE}/sign`);
  await visitor.answer(answers);
  await visitor.next();
  await visitor.openKey('dias');
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/api/v1/applications', async (route) => {
    await held;
    await route.continue();
  });
  const filing = page.waitForRequest('**/api/v1/applications');
  await visitor.useKey();
  await filing;
  await page.locator('header a[href="/cases"]').click();
  await expect(page).toHaveURL('/cases');
  release();
  await expect(page).toHaveURL(/\/cases\/[^/]+\/filed$/);
  await expect(page.locator('.confirmation__number')).toBeVisible();
  expect(faults).toEqual([]);
});
