import { expect, test } from './fixtures';
import { Application, scan } from './mobile';
import { Visitor } from './person';

for (const lang of ['kk', 'ru'] as const) {
  test(`an application is signed on the phone (${lang})`, async ({ page, look }) => {
    test.setTimeout(120_000);
    const visitor = new Visitor(page);
    await visitor.speak(lang);
    await visitor.prepareExample('aigul');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname.replace(/[0-9a-f]{32}/, '…')}`));
    await page.locator('label[for=sign-by-mobile]').click();
    const offers = () => asked.filter((request) => request.includes('sign-offers'));
    expect(offers(), 'nothing is offered before the press').toEqual([]);
    await page.locator('#mobile-sign').click();
    const [code, status] = [page.locator('#mobile-code'), page.locator('section.key-file [role=status]')];
    await expect(code).toBeVisible();
    await look('mobile-code');
    const phone = await Application.of(page, 'aigul');
    const opened = await phone.open(await scan(code));
    await expect(status).toContainText(lang === 'kk' ? 'телефонда ашылды' : 'открыт на телефоне');
    await expect(code).toHaveCount(0);
    await look('mobile-taken');
    // Nobody else gets the document, not even with the same code.
    const other = await Application.of(page, 'serik');
    await expect(other.open(`mobileSign:${opened.uri.replace('/document', '')}`)).rejects.toThrow();
    expect(await phone.sign(opened)).toBe(200);
    await expect(page).toHaveURL(/\/cases\/[^/]+\/filed$/);
    // One offer, one stream, one answer: nothing was asked again and again.
    expect(offers()).toEqual([
      'POST /api/v1/sign-offers',
      'GET /api/v1/sign-offers/…/stream',
      'GET /api/v1/sign-offers/…',
    ]);
  });
}

test('somebody signs in with the phone', async ({ page, look }) => {
  const visitor = new Visitor(page);
  await visitor.speak('kk');
  await visitor.open('/sign-in?next=/cases');
  await page.locator('label[for=way-key]').click();
  await page.locator('label[for=sign-by-mobile]').click();
  await look('mobile');
  await page.locator('#mobile-sign').click();
  const phone = await Application.of(page, 'aigul-auth');
  expect(await phone.sign(await phone.open(await scan(page.locator('#mobile-code'))))).toBe(200);
  await expect(page).toHaveURL('/cases');
});

test('a code that nobody scans, one that is taken back, and a wrong signer (ru)', async ({ page, look }) => {
  test.setTimeout(120_000);
  await page.clock.install();
  const visitor = new Visitor(page);
  await visitor.speak('ru');
  await visitor.prepareExample('aigul');
  await page.locator('label[for=sign-by-mobile]').click();
  const [button, code, trouble] = [page.locator('#mobile-sign'), page.locator('#mobile-code'), page.locator('#sign-trouble')];
  await button.click();
  await expect(code).toBeVisible();
  await page.locator('section.key-file .button--secondary').click();
  await expect(code).toHaveCount(0);
  await expect(button).toBeFocused();
  await button.click();
  await expect(code).toBeVisible();
  await page.clock.fastForward('03:01');
  await expect(trouble).toContainText('Время кода вышло');
  await expect(trouble).toBeFocused();
  await look('mobile-over');
  await button.click();
  const stranger = await Application.of(page, 'serik');
  const opened = await stranger.open(await scan(code));
  for (let tries = 0; tries < 3; tries += 1) expect(await stranger.sign(opened)).toBe(403);
  await expect(trouble).toContainText('не принята');
  await look('mobile-void');
});

test("a way's code is loaded once it is chosen; what does not arrive can be asked for again (kk)", async ({ page, look }, { project }) => {
  const visitor = new Visitor(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const loaded = (way: string) => asked.some((path) => path.endsWith(`/split_${way}.wasm`) || path.endsWith(`.${way}.txt`));
  // Of what belongs to the way: that its code does not arrive, the browser's console says too.
  const texts = '**/texts.kk.mobile.txt';
  await page.route(texts, (route) => route.abort());
  await visitor.speak('kk');
  await visitor.open('/sign-in?next=/cases');
  await page.locator('label[for=way-key]').click();
  const first = project.name === 'phone' ? '#key-file' : '#ncalayer-sign';
  await expect(page.locator(first)).toBeVisible();
  expect(loaded('ncalayer')).toBe(project.name !== 'phone');
  expect(loaded('mobile')).toBe(false);

  await page.locator('label[for=sign-by-mobile]').click();
  const notice = page.locator('.signing .notice--error');
  await expect(notice).toContainText('Интернет');
  await look('a way that does not arrive');
  await page.locator('label[for=sign-by-file]').click();
  await expect(page.locator('#key-file')).toBeVisible();
  await expect(notice).toHaveCount(0);
  await page.locator('label[for=sign-by-mobile]').click();
  await expect(notice).toBeVisible();
  await page.unroute(texts);
  await notice.getByRole('button').click();
  await expect(page.locator('#mobile-sign')).toBeVisible();
  await expect(notice).toHaveCount(0);
});
