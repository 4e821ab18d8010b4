import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';

/** Answers as the contract writes them: `shared/src/form/answers.rs`. */
type Answer = string | number | boolean | Answer[] | { [field: string]: Answer };
export type Answers = { [field: string]: Answer };

type Person = {
  id: string;
  iin: string;
  services: { [service: string]: { facts: { field: string; value: Answer }[]; example: { answers: Answers } } };
};

/** The password of every demo key file; printed when the portal starts. */
export const PASSWORD = 'Qonys-2026';
export const SERVICE = 'housing-queue';

const PEOPLE: Person[] = JSON.parse(readFileSync(new URL('../demo/people.json', import.meta.url), 'utf8'));

/** One of the people whom the portal's demo mode makes up. */
export function person(id: string, service = SERVICE): Person & { answers: Answers } {
  const found = PEOPLE.find((person) => person.id === id);
  if (!found) throw new Error(`demo/people.json has no ${id}`);
  return { ...found, answers: found.services[service].example.answers };
}

/** What somebody does at the portal, as far as several stories do it. */
export class Visitor {
  constructor(readonly page: Page) {}

  async speak(lang: string) {
    await this.page.context().addCookies([{ name: 'lang', value: lang, url: process.env.BASE_URL ?? 'http://127.0.0.1:3000' }]);
  }

  /** Opens a page and waits until the app has taken over from what the server rendered. */
  async open(path: string) {
    await this.page.goto(path);
    await expect(this.page.locator('main h1[tabindex="-1"]')).toBeVisible();
  }

  /** Opens the key file in the dialog on the page. */
  async openKey(id: string, password = PASSWORD) {
    await this.page.locator('label[for=sign-by-file]').click();
    const key = await this.page.request.get(`/api/v1/demo/people/${id}/key.p12`);
    expect(key.ok()).toBe(true);
    await this.page.locator('#key-file').setInputFiles({
      name: `${id}.p12`,
      mimeType: 'application/x-pkcs12',
      buffer: await key.body(),
    });
    await this.page.locator('#key-password').fill(password);
    await this.page.locator('form.key-file button').click();
  }

  /** Uses the key that has been opened: signs in, or signs. */
  async useKey() {
    await this.page.locator('section.key-file .button').first().click();
  }

  /** Signs in by key file, from the sign-in page that is open. */
  async signInByKey(id: string) {
    await this.page.locator('label[for=way-key]').click();
    await this.openKey(id);
    await this.useKey();
  }

  /** Throws away what an earlier story may have left behind; the page that is open does not notice. */
  async forgetDraft(service = SERVICE) {
    const { origin } = new URL(this.page.url());
    const answer = await this.page.request.delete(`/api/v1/drafts/${service}`, { headers: { origin } });
    expect([204, 404]).toContain(answer.status());
  }

  /** Signs in by a one-time password, read in the demo's outbox, from the sign-in page that is open. */
  async signInByCode(iin: string) {
    await this.page.locator('label[for=way-code]').click();
    await this.page.locator('#iin').fill(iin);
    await this.page.locator('form:has(#iin, #code) button').first().click();
    await expect(this.page.locator('#code')).toBeVisible();
    await this.page.locator('#code').fill(await this.lastCode());
    await this.page.locator('form:has(#iin, #code) button').first().click();
  }

  /** Proves by a one-time password that it is still the same person, in the dialog on the page. */
  async proveByCode() {
    await this.page.locator('#fresh-digits-send').click();
    await expect(this.page.locator('#fresh-digits')).toBeFocused();
    await this.page.locator('#fresh-digits').fill(await this.lastCode());
    await this.page.locator('#fresh-dialog form button').first().click();
  }

  /** The one-time password sent last. */
  async lastCode(): Promise<string> {
    const outbox = await this.page.request.get('/api/v1/demo/outbox');
    const code = /\b\d{6}\b/.exec(JSON.stringify(await outbox.json()));
    if (!code) throw new Error('the outbox holds no one-time password');
    return code[0];
  }

  /** Answers whatever of `answers` the section on the page asks. */
  async answer(answers: Answers) {
    for (const [field, value] of Object.entries(answers)) await this.put(field, value);
  }

  /** Types into a field, once it is on the page. */
  async type(field: string, text: string) {
    await this.page.locator(`#f-${field}`).fill(text);
  }

  /** Answers one question, if it is on the page. */
  private async put(path: string, value: Answer) {
    const id = `f-${path.replaceAll('/', '-')}`;
    const field = this.page.locator(`#${id}`);
    const options = this.page.locator(`input[name="${id}"]`);
    if ((await field.count()) + (await options.count()) === 0 && typeof value !== 'object') return;
    if (Array.isArray(value)) {
      if (typeof value[0] === 'object') return this.rows(path, id, value);
      for (const one of value) await this.tick(this.page.locator(`input[type=checkbox][id^="${id}"][value="${one}"]`));
      return;
    }
    if (typeof value === 'object') {
      for (const [inner, one] of Object.entries(value)) await this.put(`${path}/${inner}`, one);
      return;
    }
    if (typeof value === 'boolean') {
      if (value) await this.tick(field);
      return;
    }
    if ((await options.count()) > 0) return this.tick(this.page.locator(`input[name="${id}"][value="${value}"]`));
    if ((await field.evaluate((it) => it.tagName)) === 'SELECT') {
      await field.selectOption(String(value));
      return;
    }
    const month = this.page.locator(`#${id}-month`);
    if ((await month.count()) > 0) {
      const [year, months, days] = String(value).split('-');
      await field.fill(days);
      await month.fill(months);
      await this.page.locator(`#${id}-year`).fill(year);
      return;
    }
    await field.fill(String(value));
  }

  /** Fills in rows, adding those that are not there yet. */
  private async rows(path: string, id: string, rows: Answer[]) {
    const add = this.page.locator(`#${id}-add`);
    if ((await add.count()) === 0) return;
    for (const [index, row] of rows.entries()) {
      if ((await this.page.locator(`#${id}-${index}`).count()) === 0) await add.click();
      await expect(this.page.locator(`#${id}-${index}`)).toBeVisible();
      await this.put(`${path}/${index}`, row);
    }
  }

  /** Presses the label, as a finger does: the control itself may be drawn under it. */
  private async tick(control: Locator) {
    if ((await control.count()) === 0 || (await control.isChecked())) return;
    const id = await control.getAttribute('id');
    await this.page.locator(`label[for="${id}"]`).click();
    await expect(control).toBeChecked();
  }

  /** "Continue" of the section on the page. */
  async next() {
    await this.page.locator('form.apply__form button[type=submit]').click();
  }

  /** Applies from the first question to the confirmation, signed with the key; gives the number of the case. */
  async apply(id: string, service = SERVICE, seen: (section: string) => Promise<void> = async () => {}): Promise<string> {
    const { answers } = person(id, service);
    await this.open(`/sign-in?next=/apply/${service}`);
    await this.signInByKey(id);
    await expect(this.page).toHaveURL(`/apply/${service}`);
    await this.page.locator('.task-list__link').first().click();
    await this.fillIn(answers, seen);
    await this.attachAll();
    await this.page.locator(`a.button[href="/apply/${service}/check"]`).click();
    await expect(this.page).toHaveURL(`/apply/${service}/check`);
    await this.page.locator('main button.button').last().click();
    await expect(this.page).toHaveURL(`/apply/${service}/sign`);
    await this.answer(answers);
    await this.next();
    await this.openKey(id);
    await this.useKey();
    await expect(this.page).toHaveURL(/\/cases\/[^/]+\/filed$/);
    return this.page.locator('.confirmation__number').innerText();
  }

  /** Files the same application with everything but the signature past the pages: for stories of what comes afterwards. */
  async fileExample(id: string): Promise<string> {
    await this.prepareExample(id);
    await this.openKey(id);
    await this.useKey();
    await expect(this.page).toHaveURL(/\/cases\/[^/]+\/filed$/);
    return this.page.locator('.confirmation__number').innerText();
  }

  /** The same up to the signature: the text to sign is on the page. */
  async prepareExample(id: string, enter = () => this.signInByKey(id)) {
    const { page } = this;
    await this.open('/sign-in?next=/cases');
    await enter();
    await expect(page).toHaveURL('/cases');
    await this.forgetDraft();
    const headers = { origin: new URL(page.url()).origin };
    const example = await (await page.request.get(`/api/v1/demo/examples/${SERVICE}?person=${id}`)).json();
    const service = await (await page.request.get(`/api/v1/services/${SERVICE}`)).json();
    const { check_consent, secret_data_consent, ...answers } = example.answers;
    const draft = { form: service.form.version, base: 0, answers };
    const saved = await page.request.put(`/api/v1/drafts/${SERVICE}`, { data: draft, headers });
    expect(saved.ok(), await saved.text()).toBe(true);
    for (const { document, subject } of example.attachments) {
      const file = { name: `${document}.pdf`, mimeType: 'application/pdf', buffer: PDF };
      const multipart = { service: SERVICE, document, ...(subject ? { subject } : {}), file };
      const kept = await page.request.post('/api/v1/attachments', { multipart, headers });
      expect(kept.ok(), await kept.text()).toBe(true);
    }
    await this.open(`/apply/${SERVICE}/check`);
    await page.locator('main button.button').last().click();
    await expect(page).toHaveURL(`/apply/${SERVICE}/sign`);
    await expect(page.locator('#f-check_consent')).toBeAttached();
    await this.answer({ check_consent, secret_data_consent });
    await this.next();
    await expect(page.locator('#sign-text')).toBeVisible();
  }

  /** Goes through the sections one after the other, up to the page of documents. */
  async fillIn(answers: Answers, seen: (section: string) => Promise<void>) {
    for (let steps = 0; steps < 30; steps += 1) {
      const url = new URL(this.page.url());
      const section = url.pathname.split('/')[3] ?? '';
      if (section === 'documents') return;
      await this.answer(answers);
      await seen(section);
      await this.next();
      await expect(this.page, `after ${section}: ${await this.errors()}`).not.toHaveURL(url.href);
    }
    throw new Error('the sections have no end');
  }

  /** Applies for the queue, signed in as somebody who has nothing begun: the number of the case. */
  async file(who: string, answers: Answers): Promise<string> {
    await this.open(`/apply/${SERVICE}`);
    await this.page.locator('.task-list__link').first().click();
    await this.fillIn(answers, async () => {});
    await this.attachAll();
    await this.page.locator(`a.button[href="/apply/${SERVICE}/check"]`).click();
    await this.page.locator('main button.button').last().click();
    await expect(this.page).toHaveURL(`/apply/${SERVICE}/sign`);
    await this.answer(answers);
    await this.next();
    await this.openKey(who);
    await this.useKey();
    await expect(this.page).toHaveURL(/\/cases\/[^/]+\/filed$/);
    return this.page.locator('.confirmation__number').innerText();
  }

  /** What the page says is wrong. */
  async errors(): Promise<string> {
    return (await this.page.locator('.field__error').allInnerTexts()).join('; ');
  }

  /** Attaches a file to every document that is asked for and has none. */
  async attachAll() {
    const items = this.page.locator('.documents__item');
    // Which documents there are is known when the draft has arrived.
    await expect(items.or(this.page.locator('.documents__none')).first()).toBeVisible();
    for (let index = 0; index < (await items.count()); index += 1) {
      const item = items.nth(index);
      await item.locator('input[type=file]').setInputFiles({ name: `құжат ${index + 1}.pdf`, mimeType: 'application/pdf', buffer: PDF });
      await expect(item.locator('.files__name')).toBeVisible();
    }
  }
}

/** The smallest honest PDF. */
export const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);
