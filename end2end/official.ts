import { expect, type Browser, type BrowserContextOptions, type Page } from '@playwright/test';
import { Visitor } from './person';

/** The portal's time, for everybody. */
export async function setClock(page: Page, now: string) {
  const base = process.env.BASE_URL ?? 'http://127.0.0.1:3000';
  const answer = await page.request.put(`${base}/api/v1/demo/clock`, { data: { now }, headers: { origin: new URL(base).origin } });
  expect(answer.ok(), await answer.text()).toBe(true);
}

/** Somebody of a provider's office, in a window of their own. */
export class Official extends Visitor {
  private constructor(
    page: Page,
    private readonly id: string,
  ) {
    super(page);
  }

  static async at(browser: Browser, id: string, lang: string, options: BrowserContextOptions): Promise<Official> {
    const context = await browser.newContext(options);
    const official = new Official(await context.newPage(), id);
    await official.speak(lang);
    return official;
  }

  /** Comes to work: signs in by key file and stands before the work list, or before a case. */
  async comeToWork(path = '/work') {
    await this.open(`/sign-in?next=${path}`);
    await this.signInByKey(this.id);
    await expect(this.page).toHaveURL(path);
    await expect(this.page.locator('.work')).toBeVisible();
  }

  /** Takes a step that needs no signature, past the page: for stories that are about somebody else. */
  async step(number: string, step: string, outcome: string, input: { [field: string]: unknown } = {}) {
    const file = await (await this.page.request.get(`/api/v1/work/${number}`)).json();
    if (outcome === 'taken_up') {
      const { iin } = (await (await this.page.request.get('/api/v1/session')).json()).person;
      input = { executor: file.executors.find((one: { iin: string }) => one.iin === iin) };
    }
    await this.post(`/api/v1/cases/${number}/steps/${step}`, { outcome, seen: file.events.at(-1).seq, input });
  }

  /** Asks the state's systems, past the page. */
  async askSystems(number: string) {
    await this.post(`/api/v1/work/${number}/checks`, {});
  }

  /** Signs the document of an action that asks for nothing else. */
  async sign(number: string, action: string) {
    await this.open(`/work/${number}`);
    await this.unfold(action);
    await this.signPaper(action, async () => {});
  }

  private async post(path: string, data: unknown) {
    const origin = new URL(this.page.url()).origin;
    const answer = await this.page.request.post(path, { data, headers: { origin } });
    expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true);
  }

  /** Searches a case in the list and opens it. */
  async openCase(number: string) {
    await this.page.locator('#work-find').fill(` ${number.replaceAll('-', ' ')} `);
    await this.page.keyboard.press('Enter');
    await expect(this.page.locator('.work-table__open')).toHaveText([number]);
    await this.page.locator('.work-table__open').click();
    await expect(this.page).toHaveURL(`/work/${number}`);
    await expect(this.page.locator('#to-do')).toBeVisible();
  }

  /** The card of an action: `A-05/complete`. */
  private card(action: string) {
    return this.page.locator(`article:has(#action-${action.replace('/', '-')})`);
  }

  /** Unfolds an action. */
  async unfold(action: string) {
    const toggle = this.card(action).locator('.action__toggle');
    if ((await toggle.getAttribute('aria-expanded')) !== 'true') await toggle.click();
    await expect(this.card(action).locator('form, section')).toBeVisible();
  }

  /** Presses the button of the action that is unfolded. */
  async press(action: string) {
    await this.card(action).locator('form.action__form > .button').click();
  }

  /** An action that asks for nothing, or for what is filled in already. */
  async take(action: string) {
    await this.unfold(action);
    await this.press(action);
    await this.done();
  }

  /** Reads the document of an action and signs it. */
  async signPaper(action: string, look: (name: string) => Promise<void>) {
    await this.press(action);
    await expect(this.page.locator('#paper-to-sign')).toBeFocused();
    await look(`paper of ${action.replace('/', ' ')}`);
    await this.openKey(this.id);
    await expect(this.page.locator('#key-opened')).toBeFocused();
    await this.useKey();
    await this.done();
  }

  /** The page says that something was done, and the focus is there. */
  async done() {
    await expect(this.page.locator('#work-done.notice--success')).toBeFocused();
  }

  /** Ticks a ground and writes its facts. */
  async ground(code: string, facts: string) {
    const box = this.page.locator(`#f-step-grounds-${code}`);
    if (!(await box.isChecked())) await this.page.locator(`label[for="f-step-grounds-${code}"]`).click();
    await this.type(`step-grounds-${code}-facts`, facts);
  }

  /** Chooses time and place of a hearing. */
  async hearing(day: string, time: string, place: string) {
    await this.page.locator('#f-step-hearing-at').selectOption(day);
    await this.page.locator('#f-step-hearing-time').selectOption(time);
    await this.type('step-hearing-place', place);
  }
}
