import { expect, test } from './fixtures';
import { PDF, SERVICE, Visitor, person } from './person';

const FORM = `/apply/${SERVICE}`;

test('a mistake stands at its field and in a summary that leads there; nothing typed is lost', async ({ page, look }) => {
  const visitor = new Visitor(page);
  await visitor.speak('ru');
  await visitor.open(`${FORM}/family?practice=1`);
  await expect(page.locator('#f-family-add')).toBeVisible();
  await visitor.answer({
    family: [
      { surname: 'Оспанов', name: 'Ержан', relation: 'REL-1', iin: '830215300012' },
      { surname: '', name: '😀', relation: 'REL-2', iin: '99 13 45 3000 18' },
    ],
  });
  await page.locator('#f-family-0-iin').focus();
  await page.locator('#f-family-0-name').focus();
  const first = page.locator('#f-family-0-iin');
  // Said when the field is left, not while it is typed.
  await expect(first).toHaveAttribute('aria-invalid', 'true');
  await expect(page.locator('#f-family-0-iin-error')).toBeVisible();

  await visitor.next();
  const summary = page.locator('.error-summary');
  await expect(summary).toBeFocused();
  const links = summary.getByRole('link');
  await expect(links).toHaveCount(4);
  await expect(links.first()).toContainText('Член семьи 1, ИИН');
  await look('errors');
  await expect(page).toHaveTitle(/^(Ошибка|Error|Қате)/);
  for (let index = 0; index < 4; index += 1) {
    const link = links.nth(index);
    const target = (await link.getAttribute('href'))!.split('#')[1];
    await link.click();
    await expect(page.locator(`#${target}`)).toBeFocused();
  }
  await expect(first).toHaveValue('830215300012');
  await expect(page.locator('#f-family-1-name')).toHaveValue('😀');

  // Put right: pasted with spaces, read back with its birth date, grouped as people read it.
  await first.fill(' 8302 15 300 011 ');
  await first.blur();
  await expect(first).toHaveValue('830215 300 011');
  await expect(first).not.toHaveAttribute('aria-invalid', 'true');
  await expect(page.locator('.rows__card').first()).toContainText('15 февраля 1983');
});

test('documents: asked for by the answers, checked by content, shown, removed', async ({ page, look }) => {
  const visitor = new Visitor(page);
  const { answers } = person('serik');
  await visitor.speak('ru');
  await visitor.open(`/sign-in?next=${FORM}`);
  await visitor.signInByKey('serik');
  await expect(page).toHaveURL(FORM);
  await visitor.forgetDraft();
  await visitor.open(FORM);
  await page.locator('.task-list__link').first().click();
  await visitor.fillIn(answers, async () => {});

  const item = page.locator('.documents__item').first();
  await expect(item).toBeVisible();
  const input = item.locator('input[type=file]');
  await input.setInputFiles({ name: 'справка.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ this is a program') });
  await expect(item.locator('.field__error')).toBeVisible();
  await expect(item.locator('a.files__name')).toHaveCount(0);
  await look('refused file');
  await input.setInputFiles({ name: 'справка с места службы.pdf', mimeType: 'application/pdf', buffer: PDF });
  await expect(item.locator('a.files__name')).toContainText('справка с места службы.pdf');
  await look('attached');
  const preview = await page.request.get((await item.locator('a.files__name').getAttribute('href'))!);
  expect(preview.headers()['content-type']).toBe('application/pdf');
  expect(await preview.body()).toEqual(PDF);
  await item.locator('.files__file:has(a.files__name) button').click();
  await expect(item.locator('a.files__name')).toHaveCount(0);

  // A file on its way stays on its way when the language changes, and arrives.
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/api/v1/attachments', async (route) => {
    await held;
    await route.continue();
  });
  await input.setInputFiles({ name: 'ещё раз.pdf', mimeType: 'application/pdf', buffer: PDF });
  await expect(item.locator('progress')).toBeVisible();
  await page.locator('header button[lang=kk]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'kk');
  await expect(item.locator('progress')).toBeVisible();
  release();
  await expect(item.locator('a.files__name')).toContainText('ещё раз.pdf');
  await page.unroute('**/api/v1/attachments');
  await item.locator('.files__file:has(a.files__name) button').click();
  await expect(item.locator('a.files__name')).toHaveCount(0);

  // Without it the check says what is missing, and does not go on to signing.
  await page.goto(`${FORM}/check`);
  await expect(page.locator('.error-summary')).toBeVisible();
  await page.locator('main button.button').last().click();
  await expect(page).toHaveURL(`${FORM}/check`);
});

test('a key file: wrong password, another file, an expired key, somebody else’s key', async ({ page, look }) => {
  const visitor = new Visitor(page);
  await visitor.speak('kk');
  await visitor.open('/sign-in');
  await page.locator('label[for=way-key]').click();
  await visitor.openKey('aigul', 'not the password');
  await expect(page.locator('#key-password')).toBeFocused();
  await expect(page.locator('#key-password')).toHaveAttribute('aria-invalid', 'true');
  await look('wrong password');
  await page.locator('#key-file').setInputFiles({ name: 'photo.p12', mimeType: 'image/png', buffer: Buffer.from('not a key') });
  await page.locator('form.key-file button').click();
  await expect(page.locator('#key-file')).toHaveAttribute('aria-invalid', 'true');

  await visitor.openKey('ainur');
  await expect(page.locator('section.key-file .notice--warning')).toBeVisible();
  await visitor.useKey();
  await expect(page.locator('.notice--error')).toBeVisible();
  await expect(page).toHaveURL('/sign-in');
  await look('expired key');
});

for (const lang of ['kk', 'ru']) {
  test(`a key for signing in and a company's are told apart before anything is signed (${lang})`, async ({ page, look }) => {
    test.setTimeout(120_000);
    const visitor = new Visitor(page);
    await visitor.speak(lang);
    await visitor.prepareExample('aigul');
    const [panel, button] = [page.locator('section.key-file'), page.locator('section.key-file .button:not(.button--secondary)')];
    for (const [who, said] of [
      ['aigul-auth', { kk: 'тек кіруге арналған', ru: 'только для входа' }],
      ['aigul-company', { kk: 'заңды тұлғаның кілті', ru: 'ключ юридического лица' }],
      ['dias', { kk: 'басқа адамдікі', ru: 'ключ другого человека' }],
    ] as const) {
      await visitor.openKey(who);
      await expect(panel.locator('.notice--error')).toContainText(said[lang as 'kk' | 'ru']);
      await expect(button).toHaveCount(0);
      await look(`key ${who}`);
      await panel.locator('.button--secondary').click();
      await expect(page.locator('#key-file')).toBeFocused();
    }
    // The file's bytes went over to the worker, the password is gone from the page, and one signature wipes the key.
    await visitor.openKey('aigul');
    await expect(button).toBeVisible();
    await look('key aigul');
    // What is sent stays on its way.
    await page.route('**/api/v1/applications', () => {});
    await button.click();
    await expect(page.locator('#signed-by')).toBeVisible();
    await expect(button).toHaveCount(0);
  });
}

test('an authentication key signs in', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.open('/sign-in?next=/cases');
  await visitor.signInByKey('aigul-auth');
  await expect(page).toHaveURL('/cases');
});

test('one-time password: a wrong one is said so, and the right one still works', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.speak('kk');
  // Nobody is led to another site after signing in.
  await visitor.open('/sign-in?next=//example.org/cases');
  await page.locator('#iin').fill(person('marat').iin);
  await page.locator('form:has(#iin) button').first().click();
  await expect(page.locator('#code')).toBeFocused();
  const right = await visitor.lastCode();
  await page.locator('#code').fill(right === '000000' ? '111111' : '000000');
  await page.locator('form:has(#code) button').first().click();
  await expect(page.locator('#code')).toHaveAttribute('aria-invalid', 'true');
  await page.locator('#code').fill(right);
  await page.locator('form:has(#code) button').first().click();
  await expect(page).toHaveURL('/cases');
});
