import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as base, type Page } from '@playwright/test';

/**
 * Looks at a page as it is now: it breaks no WCAG 2.2 A or AA rule that a program can check, nothing on it is
 * wider than the screen, and no text is missing. With SHOTS set, keeps a picture in `shots/`.
 */
export type Look = (name: string) => Promise<void>;

type Fixtures = {
  /** Looks at the test's own page. */
  look: Look;
  /** The same for the page of somebody else in the same story. */
  lookAt: (page: Page) => Look;
};

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

export const test = base.extend<Fixtures>({
  lookAt: async ({}, use, { project }) => {
    const faults: string[] = [];
    let number = 0;
    await use((page) => {
      page.on('pageerror', (error) => faults.push(String(error)));
      page.on('console', (message) => {
        // The browser reports every refused request by itself; whether a refusal is right, each story says. So it does of an
        // NCALayer that is not there.
        const refused = ['Failed to load resource', "WebSocket connection to 'wss://127.0.0.1:13579/' failed"];
        if (message.type() === 'error' && !refused.some((start) => message.text().startsWith(start))) faults.push(message.text());
      });
      return async (name) => {
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
        const found = violations.flatMap(({ id, help, nodes }) =>
          nodes.map(({ target }) => `${id}: ${help}\n    at ${target.join(' ')}`),
        );
        const wider = await page.evaluate(() => {
          const page = document.documentElement;
          return page.scrollWidth - page.clientWidth;
        });
        if (process.env.SHOTS) {
          number += 1;
          const lang = await page.locator('html').getAttribute('lang');
          const file = `${project.name}-${lang}-${String(number).padStart(2, '0')}-${name}.png`;
          await page.screenshot({ path: `shots/${file}`, fullPage: true });
        }
        expect.soft(found, `accessibility of ${name}, ${page.url()}\n${found.join('\n')}`).toEqual([]);
        expect.soft(wider, `${name} is wider than the screen`).toBeLessThanOrEqual(0);
      };
    });
    expect(faults, 'errors in the console').toEqual([]);
  },
  look: async ({ page, lookAt }, use) => {
    await use(lookAt(page));
  },
});

export { expect };
