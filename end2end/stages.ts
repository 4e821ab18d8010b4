import { expect, type Browser, type BrowserContextOptions } from '@playwright/test';
import { type Look } from './fixtures';
import { Official, setClock } from './official';
import { Visitor } from './person';

/** The people of a case of service D after the commission's decision. */
type People = { applicant: Visitor; executor: Official; head: Official };

/** The head puts a resolution and names the executor. */
export async function resolve(head: Official, action: string) {
  await head.unfold(action);
  const options = head.page.locator('#f-step-executor option');
  await head.page.locator('#f-step-executor').selectOption(await options.nth(1).getAttribute('value'));
  await head.type('step-text', 'Орындауға.');
  await head.press(action);
  await head.done();
}

/** The second stage: value, the akimat's resolution, the certificate. */
export async function transfer(
  number: string,
  { executor, head }: People,
  [browser, size, look]: [Browser, BrowserContextOptions, (who: Official) => Look],
  lang: string,
) {
  await executor.open(`/work/${number}`);
  await executor.unfold('D2-1/accepted');
  await executor.signPaper('D2-1/accepted', async () => {});
  await head.open(`/work/${number}`);
  await resolve(head, 'D2-2/resolved');
  await executor.open(`/work/${number}`);
  await executor.unfold('D2-3/sent');
  await executor.press('D2-3/sent');
  await expect(executor.page.locator('.field__error').first()).toBeVisible();
  await look(executor)('the value with errors');
  await executor.answer({ residual_value: '4200000', calculation: 'Баланстық құны тозуымен', amount_due: '4150000' });
  await look(executor)('the value');
  await executor.press('D2-3/sent');
  await executor.done();

  const akimat = await Official.at(browser, 'pavlodar-akimat', lang, size);
  await akimat.comeToWork(`/work/${number}`);
  await akimat.unfold('D2-4/issued');
  await akimat.answer({ resolution_number: '45/2', resolution_date: '2026-11-27' });
  await akimat.signPaper('D2-4/issued', look(akimat));
  await executor.open(`/work/${number}`);
  await executor.take('D2-5/drawn_up');
  await head.open(`/work/${number}`);
  await head.unfold('D2-6/certificate_signed');
  await head.signPaper('D2-6/certificate_signed', look(head));
  await executor.open(`/work/${number}`);
  await executor.take('D2-7/certificate_given');
}

/** The third stage: the contract that both sides sign, and its payment. */
export async function contract(number: string, { applicant, executor, head }: People, look: (who: Official) => Look, seen: Look) {
  const { page } = applicant;
  await setClock(page, '2026-11-30T10:00:00+05:00');
  await executor.open(`/work/${number}`);
  await executor.unfold('D3-1/accepted');
  await executor.signPaper('D3-1/accepted', async () => {});
  await head.open(`/work/${number}`);
  await resolve(head, 'D3-2/resolved');
  await executor.open(`/work/${number}`);
  await executor.unfold('D3-3/drafted');
  await executor.answer({ contract_number: '17' });
  await executor.press('D3-3/drafted');
  await executor.done();
  await look(executor)('the contract waits for the recipient');

  await applicant.open(`/cases/${number}`);
  await seen('the contract is there');
  await page.locator(`a.button[href="/cases/${number}/sign"]`).click();
  await expect(page.locator('.paper')).toContainText('4\u00a0150\u00a0000');
  await expect(page.locator('.paper')).toContainText('184/4');
  await seen('the contract to sign');
  await applicant.openKey('gulnar');
  await expect(page.locator('#key-opened')).toBeFocused();
  await seen('the key for the contract');
  await applicant.useKey();
  await expect(page).toHaveURL(`/cases/${number}`);
  await expect(page.locator('a.button[href$="/sign"]')).toHaveCount(0);
  await seen('the contract is signed by one side');
  await page.locator('section[aria-labelledby=papers] a').last().click();
  await expect(page.locator('.paper .mark')).toBeVisible();
  await seen('a one-sided contract');

  await head.open(`/work/${number}`);
  await head.unfold('D3-4/signed_by_head');
  await head.signPaper('D3-4/signed_by_head', look(head));
  await executor.open(`/work/${number}`);
  await executor.take('D3-5/concluded');
  await applicant.open(`/cases/${number}`);
  await expect(page.locator('.asked')).toContainText('4\u00a0150\u00a0000');
  await seen('the payment');
  await page.locator('section[aria-labelledby=papers] a').last().click();
  await expect(page.locator('.paper')).toContainText('Бейсенов Қуат');
  await seen('the contract');

  await setClock(page, '2026-12-03T10:00:00+05:00');
  await executor.open(`/work/${number}`);
  await executor.unfold('D3-7/paid');
  await executor.answer({ payment: { date: '2026-12-02', amount: '4149999', document: 'П-77' } });
  await executor.press('D3-7/paid');
  await expect(executor.page.locator('#f-payment-amount')).toBeFocused();
  await expect(executor.page.locator('.field__error')).toBeVisible();
  await look(executor)('a payment below the price');
  await executor.answer({ payment: { amount: '4150000' } });
  await executor.press('D3-7/paid');
  await executor.done();
  await applicant.open(`/cases/${number}`);
  await seen('paid');
}
