import { browser, type Tabs } from './browser.ts';

/** The panel's page, as a path in the extension. */
export const panelPage = 'src/panel/index.html';

/**
 * The tab whose page this copy of the panel shows, where it is a page in a tab of its own: browsers on phones have no
 * place beside the page. Null where the panel stands beside whatever is in front.
 */
export function givenTab(): number | null {
  const given = new URLSearchParams(globalThis.location?.search ?? '').get('tab') ?? '';
  return /^\d+$/.test(given) ? Number(given) : null;
}

/** The tab whose page the panel shows; undefined where there is none (any more). */
export async function shownTab(): Promise<Tabs.Tab | undefined> {
  const given = givenTab();
  if (given !== null) return browser.tabs.get(given).catch(() => undefined);
  const [front] = await browser.tabs.query({ active: true, currentWindow: true });
  return front;
}

/** Opens the panel on this tab in a tab of its own, or goes to the one that is open. Returns whether that worked. */
export async function openPanelTab(tab: number): Promise<boolean> {
  const url = browser.runtime.getURL(`${panelPage}?tab=${tab}`);
  try {
    // Firefox finds no tab by an address of the extension's own.
    const open = (await browser.tabs.query({})).find((one) => one.url === url);
    if (open?.id === undefined) await browser.tabs.create({ url });
    else await goToTab(open.id);
    return true;
  } catch {
    return false;
  }
}

/** Brings a tab to the front. */
export const goToTab = async (tab: number): Promise<void> => {
  await browser.tabs.update(tab, { active: true });
};
