import { expect, test } from './fixtures';
import { Official, setClock } from './official';
import { PDF, SERVICE, Visitor, person } from './person';

/** When the other stories' clock stands. */
const SATURDAY = '2026-11-21T11:00:00+05:00';
const MONDAY = '2026-11-23T10:00:00+05:00';

/** The window of an official. */
const DESK = { baseURL: process.env.BASE_URL ?? 'http://127.0.0.1:3000', viewport: { width: 1280, height: 800 } };

/** What the page says, by language. */
const SAID = {
  kk: { taken: 'маман қарай бастады', added: 'Сіз құжат қостыңыз', refused: 'Бас тартылды', changed: 'өзгеріс болды', law: 'сотқа' },
  ru: { taken: 'взял в работу', added: 'Вы добавили документ', refused: 'Отказано', changed: 'изменилось', law: 'в суде' },
} as const;

test.describe('while officials work on the case', () => {
  test.setTimeout(240_000);
  test.beforeEach(async ({ page }) => setClock(page, MONDAY));
  test.afterEach(async ({ page }) => setClock(page, SATURDAY));

  for (const lang of ['kk', 'ru'] as const) {
    test(`its page follows, from the filing to the refusal and anew (${lang})`, async ({ page, browser, look }) => {
      const said = SAID[lang];
      const visitor = new Visitor(page);
      await visitor.speak(lang);
      const number = await visitor.fileExample('aigul');
      const executor = await Official.at(browser, 'talgar-executor', 'ru', DESK);
      await executor.comeToWork();
      const main = page.locator('main');
      const asked = page.locator('.asked');

      // What happens is on the page at once; what is unfolded and where the focus is stay.
      await visitor.open(`/cases/${number}`);
      await page.evaluate(() => Object.assign(window, { same: true }));
      const answers = page.locator('main details').last();
      await answers.locator('summary').first().click();
      await answers.locator('summary').first().focus();
      await executor.step(number, 'A-05', 'taken_up');
      await expect(main).toContainText(said.taken);
      await expect(page.locator('[role=status]').filter({ hasText: said.taken })).toHaveCount(1);
      await expect(answers).toHaveAttribute('open', '');
      await expect(answers.locator('summary').first()).toBeFocused();
      await look('taken up');

      // Documents are asked for, and added.
      await executor.step(number, 'A-05', 'incomplete', { missing: ['DA-2'] });
      await expect(asked).toBeVisible();
      await look('documents asked for');
      await asked.locator('a').click();
      await page.locator('main form button').click();
      await expect(page.locator('#file-error')).toBeVisible();
      await expect(page.locator('#file')).toBeFocused();
      await look('no file');
      await page.locator('#file').setInputFiles({ name: 'құжат.pdf', mimeType: 'application/pdf', buffer: PDF });
      await page.locator('main form button').click();
      await expect(page.locator('.notice--success')).toContainText('құжат.pdf');
      await look('document added');
      await page.locator('.page__back').click();
      await expect(main).toContainText(said.added);
      await expect(asked).toHaveCount(0);

      // What the registries say is shown, and contested.
      await executor.step(number, 'A-05', 'complete');
      await executor.askSystems(number);
      await page.locator(`a[href="/cases/${number}/registries"]`).click();
      await look('registries');
      const contest = page.locator('details.contest').first();
      await contest.locator('summary').click();
      await contest.locator('button').click();
      await expect(contest.locator('.field__error')).toBeVisible();
      await expect(contest.locator('textarea')).toBeFocused();
      await contest.locator('textarea').fill('2019 жылдан бері Талғарда тұрамын');
      await look('contested');
      await contest.locator('button').click();
      await expect(page).toHaveURL(`/cases/${number}`);
      await expect(main).toContainText('2019 жылдан бері');

      // Data are asked for.
      await executor.step(number, 'A-07', 'asked', { text: 'Балаңыздың туу туралы куәлігі' });
      await expect(asked).toContainText('туу туралы');
      await look('update asked for');
      await asked.locator('a').click();
      await look('update');
      await page.locator('main button.button').click();
      await expect(page).toHaveURL(`/cases/${number}`);
      await expect(asked).toHaveCount(0);

      // A hearing: what is being typed survives another's step.
      await executor.askSystems(number);
      const grounds = [{ code: 'RA-2', facts: 'Табыс расталмады' }];
      await executor.step(number, 'A-06', 'grounds_found', { grounds, reason: 'Құжат бойынша' });
      const place = 'Талғар, Қонаев көшесі 65, 12-бөлме';
      await executor.step(number, 'A-08', 'notified', {
        grounds,
        hearing: { at: '2026-11-23T11:00:00+05:00', place },
        reason: 'Құжат бойынша',
      });
      await expect(asked).toContainText(place);
      await look('hearing');
      await asked.locator('a').click();
      await page.locator('#f-position-text').fill('Келіспеймін: табысымды растайтын анықтама бар');
      await executor.step(number, 'A-08', 'moved', { hearing: { at: '2026-11-23T11:30:00+05:00', place }, text: 'Зал бос емес' });
      await page.locator('main form button').click();
      await expect(page.locator('.notice--error')).toContainText(said.changed);
      await expect(page.locator('#f-position-text')).toHaveValue(/анықтама бар/);
      await expect(main).toContainText('11:30');
      await look('position');
      await page.locator('main form button').click();
      await expect(page).toHaveURL(`/cases/${number}`);
      await expect(main).toContainText('анықтама бар');
      await page.locator('header a[href="/cases"]').click();
      await expect(page.locator('.asked__brief').first()).toBeVisible();
      await look('cabinet');

      // The refusal, signed by two officials.
      await setClock(page, '2026-11-23T11:31:00+05:00');
      await executor.sign(number, 'A-09/absent');
      await executor.step(number, 'A-11', 'sent', { grounds, reason: 'Құжат бойынша' });
      const signer = await Official.at(browser, 'talgar-signer', 'ru', DESK);
      await signer.comeToWork();
      await page.locator(`a[href="/cases/${number}"]`).click();
      await signer.sign(number, 'A-11/signed');
      await expect(page.locator('.state--large')).toHaveText(said.refused);
      await expect(main).toContainText(said.law);
      await look('refused');
      expect(await page.evaluate(() => 'same' in window), 'nothing was loaded anew').toBe(true);
      await page.locator(`a[href^="/cases/${number}/papers/"]`).last().click();
      await expect(page.locator('.paper')).toBeVisible();
      await look('reasoned refusal');
      const download = page.waitForEvent('download');
      await page.locator('a[download]').click();
      expect((await download).suggestedFilename()).toContain('N-A6');

      // Anew, with the old answers; what is being filled in is not written over unasked.
      await page.locator('.page__back').click();
      await page.locator(`a[href="/cases/${number}/again"]`).click();
      await page.locator('main button.button').click();
      await expect(page).toHaveURL(`/apply/${SERVICE}`);
      await visitor.open(`/cases/${number}/again`);
      await page.locator('main button.button').click();
      await expect(page.locator('#draft-there')).toBeFocused();
      await look('draft there');
      await page.locator('.notice button').click();
      await expect(page).toHaveURL(`/apply/${SERVICE}`);
      await look('anew');
      await visitor.forgetDraft();
      await executor.page.context().close();
      await signer.page.context().close();
    });
  }

  test('the number on the list, and a paper that prints', async ({ page, browser, look }, { project }) => {
    const visitor = new Visitor(page);
    await visitor.speak(project.name === 'phone' ? 'ru' : 'kk');
    // Not the office and list of the story of number 418 (work.spec.ts).
    const number = await visitor.fileExample('dias');
    const executor = await Official.at(browser, 'almaty-executor', 'ru', DESK);
    await executor.comeToWork();
    await executor.step(number, 'A-05', 'taken_up');
    await executor.step(number, 'A-05', 'complete');
    await executor.askSystems(number);
    await executor.step(number, 'A-06', 'confirmed', { reason: 'Құжат бойынша' });
    await executor.page.context().close();
    const signer = await Official.at(browser, 'almaty-signer', 'ru', DESK);
    await signer.comeToWork();
    await visitor.open(`/cases/${number}`);
    await signer.sign(number, 'A-10/signed');
    await signer.page.context().close();
    await expect(page.locator('.confirmation__number')).toHaveText(/^\d+$/);
    await look('on the list');
    await page.locator(`a[href^="/cases/${number}/papers/"]`).last().click();
    await expect(page.locator('.paper__number')).toHaveText(/^\d+$/);
    await look('the notice');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('header')).toBeHidden();
    await expect(page.locator('.paper .badge').first()).toBeVisible();
    if (process.env.SHOTS) await page.screenshot({ path: `shots/${project.name}-print.png`, fullPage: true });
  });

  test('an application is taken back after a question', async ({ page, look }, { project }) => {
    const visitor = new Visitor(page);
    await visitor.speak(project.name === 'phone' ? 'kk' : 'ru');
    const number = await visitor.fileExample('aigul');
    // Later, by SMS: taking it back is for good, so it is asked again who is there.
    await page.context().clearCookies({ name: /qonys/ });
    await visitor.open(`/sign-in?next=/cases/${number}`);
    await visitor.signInByCode(person('aigul').iin);
    await page.locator(`a[href="/cases/${number}/withdraw"]`).click();
    await page.locator('main textarea').fill('Көшетін болдық');
    await look('withdraw');
    await page.locator('main form button').click();
    await expect(page.locator('#fresh-title')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.locator('main textarea')).toHaveValue('Көшетін болдық');
    await page.locator('main form button').click();
    await look('withdraw proving');
    await visitor.proveByCode();
    await expect(page).toHaveURL(`/cases/${number}`);
    await expect(page.locator(`a[href="/cases/${number}/withdraw"]`)).toHaveCount(0);
    await look('withdrawn');
    await expect(page.locator('main')).toContainText('Көшетін болдық');
    // The same again by its address: it says that it can't be done now.
    await visitor.open(`/cases/${number}/withdraw`);
    await expect(page.locator('main form')).toHaveCount(0);
  });

  test('without a stream the page asks now and then', async ({ page, browser }) => {
    const visitor = new Visitor(page);
    await visitor.speak('ru');
    const number = await visitor.fileExample('aigul');
    const executor = await Official.at(browser, 'talgar-executor', 'ru', DESK);
    await executor.comeToWork();
    await page.clock.install();
    await page.route('**/stream', (route) => route.abort());
    await visitor.open(`/cases/${number}`);
    await executor.step(number, 'A-05', 'taken_up');
    await executor.page.context().close();
    await expect(page.locator('main')).not.toContainText(SAID.ru.taken);
    await page.clock.fastForward(31_000);
    await expect(page.locator('main')).toContainText(SAID.ru.taken);
  });
});
