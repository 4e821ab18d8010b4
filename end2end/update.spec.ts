import { expect, test } from './fixtures';
import { SERVICE, Visitor, person } from './person';

const UPDATE = 'housing-queue-update';

/** What the pages say, in the language of the person. */
const SAID = {
  kk: { noTerm: /мерзім[іи]? белгіленбеген|белгіленбеген/, nothing: 'ештеңе өзгертпедіңіз', before: 'Бұрын:', after: 'Енді:' },
  ru: { noTerm: /не установлен/, nothing: 'ничего не изменили', before: 'Было:', after: 'Стало:' },
} as const;

for (const lang of ['kk', 'ru'] as const) {
  test(`the mother of a family corrects her application, and its page shows what changed (${lang})`, async ({ page, look }) => {
    test.setTimeout(240_000);
    const visitor = new Visitor(page);
    const { answers } = person('aigul');
    const said = SAID[lang];
    const family = answers.family as { name: string }[];
    await visitor.speak(lang);
    await visitor.open('/sign-in?next=/cases');
    await visitor.signInByKey('aigul');
    await expect(page).toHaveURL('/cases');
    await visitor.forgetDraft();
    await visitor.forgetDraft(UPDATE);
    const number = await visitor.file('aigul', answers);

    await visitor.open(`/services/${UPDATE}`);
    await expect(page.locator('main')).toContainText(said.noTerm);
    await look('service');
    await page.locator(`a[href="/apply/${UPDATE}"]`).first().click();
    await look('tasks');
    const section = (code: string) => page.locator(`a.task-list__link[href="/apply/${UPDATE}/${code}"]`).click();
    const toTasks = () => page.locator(`a.apply__list[href="/apply/${UPDATE}"]`).click();

    await section('update');
    await visitor.answer({ base_registration: number, change_kind: 'CHANGE', trigger: 'GROUNDS', trigger_date: '2026-11-20' });
    await look('which application');
    await visitor.next();
    // The office is that of the application, and is not asked.
    await expect(page).toHaveURL(`/apply/${UPDATE}/office`);
    await expect(page.locator('#f-provider_unit')).toHaveCount(0);
    await expect(page.locator('main .facts')).toBeVisible();
    await look('office');
    await toTasks();

    await section('changes');
    await visitor.next();
    await expect(page.locator('.error-summary')).toContainText(said.nothing);
    await look('nothing changed');
    await toTasks();

    await section('family');
    await expect(page.locator('#f-family-0-name')).toHaveValue(family[0].name);
    await visitor.type('family-0-name', 'Ерлан');
    await visitor.next();
    await page.locator(`a.apply__list[href="/apply/${UPDATE}"]`).click();
    await section('contact');
    await visitor.type('mobile', '+7 701 555 44 33');
    await visitor.next();
    await expect(page).toHaveURL(`/apply/${UPDATE}/changes`);
    const changes = page.locator('.changes');
    await expect(changes.locator('.changes__one')).toHaveCount(2);
    await expect(page.locator('.field__error')).toHaveCount(0);
    await look('changes');
    await visitor.next();
    // Nothing that changed calls for a document.
    await expect(page).toHaveURL(`/apply/${UPDATE}/documents`);
    await expect(page.locator('.documents__item')).toHaveCount(0);
    await page.locator(`a.button[href="/apply/${UPDATE}/check"]`).click();
    await expect(page.locator('.error-summary')).toHaveCount(0);
    for (const one of [family[0].name, 'Ерлан', said.before, said.after, '555 44 33']) await expect(changes).toContainText(one);
    await expect(page.locator('main')).toContainText(said.noTerm);
    await look('check');

    await page.locator('main button.button').last().click();
    await expect(page).toHaveURL(`/apply/${UPDATE}/sign`);
    // Agreed to once for all.
    await expect(page.locator('#f-check_consent')).toHaveCount(0);
    await look('consents');
    await visitor.next();
    await expect(page.locator('#sign-text')).toBeFocused();
    await look('text to sign');
    await visitor.openKey('aigul');
    await visitor.useKey();
    await expect(page).toHaveURL(/\/cases\/[^/]+\/filed$/);
    const update = await page.locator('.confirmation__number').innerText();
    await expect(page.locator('main')).toContainText(said.noTerm);
    await look('filed');
    await page.locator(`a.button[href="/cases/${update}"]`).click();
    await expect(changes).toContainText('Ерлан');
    await look('the update');

    await visitor.open(`/cases/${number}`);
    await expect(page.locator(`main a[href="/cases/${update}"]`).first()).toBeVisible();
    for (const one of [family[0].name, 'Ерлан', said.before, said.after, '555 44 33']) await expect(changes).toContainText(one);
    await look('the application');
  });
}
