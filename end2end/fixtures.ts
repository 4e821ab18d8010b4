import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as base } from '@playwright/test';

type Fixtures = {
  /** Expects the page as it is now to break no WCAG 2.2 A or AA rule that can be checked by a program. */
  axe: () => Promise<void>;
};

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

export const test = base.extend<Fixtures>({
  axe: async ({ page }, use) => {
    await use(async () => {
      const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
      const found = violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target }) => `${id}: ${help}\n    at ${target.join(' ')}`),
      );
      expect(found, `accessibility of ${page.url()}\n${found.join('\n')}`).toEqual([]);
    });
  },
});

export { expect };
