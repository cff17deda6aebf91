import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

export const themes = ['light', 'dark'] as const;
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong with a page in a theme, a line for each kind. */
export async function faults(page: Page, theme: (typeof themes)[number]): Promise<string[]> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  await page.evaluate(axe.source);
  return page.evaluate(async (tags) => {
    // The change of theme fades the buttons: colours count once they have arrived.
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    const checker = (globalThis as unknown as { axe: typeof axe }).axe;
    const { violations } = await checker.run(document, { runOnly: tags });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, rules);
}
