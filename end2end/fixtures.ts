import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as base } from '@playwright/test';

type Fixtures = {
  /**
   * Looks at the page as it is now: it breaks no WCAG 2.2 A or AA rule that a program can check, nothing on it is
   * wider than the screen, and no text is missing. With SHOTS set, keeps a picture in `shots/`.
   */
  look: (name: string) => Promise<void>;
};

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

export const test = base.extend<Fixtures>({
  look: async ({ page }, use, { project }) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => {
      // The browser reports every refused request by itself; whether a refusal is right, each story says.
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) faults.push(message.text());
    });
    let number = 0;
    await use(async (name) => {
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
    });
    expect(faults, 'errors in the console').toEqual([]);
  },
});

export { expect };
