import { browser } from './browser.ts';
import { openPanelTab, panelPage } from './panel-tab.ts';

/** Known when the extension is built: neither build names what its browser does not have. */
const isFirefox = import.meta.env.MODE === 'firefox';

const agreed = (opening: Promise<unknown>): Promise<boolean> =>
  opening.then(
    () => true,
    () => false,
  );

/** Where a panel is wanted: beside this tab, in this window. */
export interface Beside {
  tab: number;
  window: number;
}

/**
 * Opens the side panel of a window from a click that the extension itself saw (its icon, its own pages).
 * Must be called in the same turn of the event loop as the click: after an await, even of a settled promise, the
 * browser no longer sees the gesture.
 * Where the browser has no place for it, as on phones, the panel opens in a tab of its own.
 * @returns whether the browser agreed to open it
 */
export function openSidePanel({ tab, window }: Beside): Promise<boolean> {
  if (!hasSidePanel()) return openPanelTab(tab);
  return agreed(isFirefox ? browser.sidebarAction.open() : chrome.sidePanel.open({ windowId: window }));
}

/**
 * Opens the panel in answer to a click in a web page, told by the content script.
 * Chrome lets the gesture through to its side panel. Firefox does not: where its sidebar is closed the panel opens
 * as the toolbar button's popup instead, and offers to move to the side.
 * @returns whether the panel is open now
 */
export const openPanelForPage = (beside: Beside): Promise<boolean> =>
  isFirefox && hasSidePanel() ? openSidebarOrPopup(beside.window) : openSidePanel(beside);

async function openSidebarOrPopup(window: number): Promise<boolean> {
  if (await browser.sidebarAction.isOpen({ windowId: window })) return true;
  await browser.action.setPopup({ popup: panelPage });
  try {
    return await agreed(browser.action.openPopup({ windowId: window }));
  } finally {
    // With a popup set, a click on the icon would open it and never reach us.
    await browser.action.setPopup({ popup: '' });
  }
}

/** Whether this copy of the panel is a popup that could move to the side (Firefox only). */
export const isPopup = (): boolean =>
  isFirefox && hasSidePanel() && browser.extension.getViews({ type: 'popup' }).includes(window);

/** Moves the panel from the popup to the sidebar; call it first thing in a click handler. */
export async function moveToSidebar(): Promise<void> {
  await browser.sidebarAction.open();
  window.close();
}

/** Whether this browser has a place for the panel beside the page. */
export const hasSidePanel = (): boolean =>
  isFirefox ? 'sidebarAction' in browser : 'sidePanel' in chrome && Boolean(chrome.sidePanel);
