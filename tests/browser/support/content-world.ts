import { type Opened, welcomePage } from '../../../src/cli/browsers.ts';

/**
 * Takes the CSS Custom Highlight API from the extension's content scripts, in the page that an address pattern names:
 * both browsers of today have it, and no switch for it. The page keeps its own.
 */
export async function takeHighlights(opened: Opened, pattern: string): Promise<void> {
  const own = await welcomePage(opened);
  await own.evaluate(async (url) => {
    const { browser = chrome } = globalThis as { browser?: typeof chrome };
    const [tab] = await browser.tabs.query({ url });
    await browser.scripting.executeScript({
      target: { tabId: tab?.id ?? -1 },
      func: () => {
        Object.defineProperty(globalThis, 'Highlight', { value: undefined });
        Object.defineProperty(CSS, 'highlights', { value: undefined });
      },
    });
  }, pattern);
}
