import { type Corrected, missedStatement } from '../core/corrections.ts';
import { browser, type Menus, type Tabs } from '../platform/browser.ts';
import { addCorrection } from '../platform/corrections.ts';
import { t } from '../platform/i18n.ts';
import { openReading, type ReadingRequest } from '../platform/own-pages.ts';
import { frameAndId, readTab } from '../platform/tab-state.ts';

const menuId = 'missed';

/** Pages where it makes sense: those that the extension may read, and its own. */
async function readablePages(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return [...origins, browser.runtime.getURL('*')];
}

/** Browsers without a context menu (Firefox for Android) have no such API. */
const menus = (): typeof browser.contextMenus | undefined => browser.contextMenus;

/** Puts "You missed one here" into the context menu of selected words. */
export async function offerMissed(): Promise<void> {
  const documentUrlPatterns = await readablePages();
  await menus()?.removeAll();
  menus()?.create({ id: menuId, title: t('menu_missed'), contexts: ['selection'], documentUrlPatterns });
}

/** Finds the selected words in the replies of a tab, the newest first, and makes a correction of them. */
async function missedIn(tab: number, frame: number, selected: string): Promise<Corrected | null> {
  const { record, messages } = await readTab(tab);
  const order = (record?.order ?? []).filter((id) => frameAndId(id).frame === frame);
  for (const [at, id] of [...order.entries()].reverse()) {
    const message = messages.get(id);
    if (message?.role !== 'assistant') continue;
    const before = order.slice(0, at).findLast((other) => messages.get(other)?.role === 'user');
    const user = before === undefined ? null : (messages.get(before)?.text ?? null);
    const { text, statements } = message;
    const missed = missedStatement({ site: record?.siteName ?? '', user, text, statements }, selected);
    if (missed) return missed;
  }
  return null;
}

/** Notes what the reader selected, and opens the list of corrections at it, where its categories can be chosen. */
export async function noteMissed(
  { selectionText = '', frameId = 0 }: Pick<Menus.OnClickData, 'selectionText' | 'frameId'>,
  tab: Pick<Tabs.Tab, 'id' | 'index'>,
): Promise<void> {
  if (tab.id === undefined) return;
  const missed = await missedIn(tab.id, frameId, selectionText);
  const noted = missed && (await addCorrection(missed));
  const request: ReadingRequest = noted?.ok
    ? { view: 'corrections', correction: noted.value.id }
    : { view: 'corrections', unplaced: missed === null };
  await openReading(request, { id: tab.id, index: tab.index });
}

/** Listens for the menu's clicks; must be called when the background starts. */
export function hearMissed(): void {
  menus()?.onClicked.addListener((info, tab) => {
    if (info.menuItemId === menuId && tab) void noteMissed(info, tab);
  });
}
