import type { Page } from 'puppeteer-core';
import { type Opened, welcomePage } from '../../../src/cli/browsers.ts';
import { until } from '../../../src/cli/browsers-wait.ts';

interface Tabs {
  query: (wanted: object) => Promise<{ id: number; url?: string; discarded: boolean; active: boolean }[]>;
  discard: (id: number) => Promise<unknown>;
  update: (id: number, wish: object) => Promise<unknown>;
}
interface Places {
  browser?: { tabs: Tabs };
  chrome: { tabs: Tabs };
}

/** Has the browser discard a tab as it does when memory is short, comes back to it, and gives its new page. */
export async function discardTab(opened: Opened, page: Page): Promise<Page> {
  const url = page.url();
  const own = await welcomePage(opened);
  await own.bringToFront();
  const inOwn = (step: 'discard' | 'isDiscarded' | 'return'): Promise<boolean> =>
    own.evaluate(
      async (address, wanted) => {
        const { browser, chrome } = globalThis as unknown as Places;
        const { tabs } = browser ?? chrome;
        const tab = (await tabs.query({})).find((each) => each.url === address);
        if (!tab) return false;
        if (wanted === 'isDiscarded') return tab.discarded;
        await (wanted === 'discard' ? tabs.discard(tab.id) : tabs.update(tab.id, { active: true }));
        return true;
      },
      url,
      step,
    );
  await until('the tab to lie behind', () => inOwn('discard'));
  await until('the tab to be discarded', () => inOwn('isDiscarded'));
  await inOwn('return');
  return until('the tab’s page', async () => {
    for (const one of await opened.browser.pages()) {
      const isBack = await one
        .evaluate((address) => location.href === address && document.visibilityState === 'visible', url)
        .catch(() => false);
      if (isBack) return one;
    }
    return null;
  });
}
