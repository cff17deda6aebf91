import { browser } from './browser.ts';
import type { Site } from './site-entries.ts';

/** The reading page, as a path in the extension. */
const readingPage = 'src/reading/index.html';

/** The views of the reading page that can be opened directly. */
export type ReadingView = 'read' | 'corrections';

/** What the reading page is asked to show when it is opened. */
export interface ReadingRequest {
  view?: ReadingView;
  /** The tab whose conversation is read over. */
  tab?: number;
  /** The id of a kept conversation. */
  kept?: string;
  /** The correction to bring into view. */
  correction?: string;
  /** Begin with the presentation. */
  present?: boolean;
  /** The words that a reader selected are in no reply. */
  unplaced?: boolean;
}

/** The address of the reading page with a request. */
export function readingAddress({
  view = 'read',
  tab,
  kept,
  correction,
  present,
  unplaced,
}: ReadingRequest): string {
  const query = new URLSearchParams({
    ...(tab === undefined ? {} : { tab: String(tab) }),
    ...(kept === undefined ? {} : { kept }),
    ...(correction === undefined ? {} : { correction }),
    ...(present ? { present: '1' } : {}),
    ...(unplaced ? { unplaced: '1' } : {}),
  }).toString();
  return browser.runtime.getURL(`${readingPage}${query ? `?${query}` : ''}#${view}`);
}

/** What an address of the reading page asks for. */
export function requestIn(search: string, hash: string): ReadingRequest {
  const query = new URLSearchParams(search);
  const tab = Number(query.get('tab') ?? Number.NaN);
  const [kept, correction] = [query.get('kept'), query.get('correction')];
  return {
    view: hash === '#corrections' ? 'corrections' : 'read',
    ...(Number.isSafeInteger(tab) ? { tab } : {}),
    ...(kept ? { kept } : {}),
    ...(correction ? { correction } : {}),
    present: query.has('present'),
    unplaced: query.has('unplaced'),
  };
}

/** Opens the reading page in a tab of its own, next to the one that it is opened from. */
export async function openReading(
  request: ReadingRequest,
  beside?: { id: number; index: number },
): Promise<void> {
  await browser.tabs.create({
    url: readingAddress(request),
    ...(beside ? { openerTabId: beside.id, index: beside.index + 1 } : {}),
  });
}

/** Whether a host, as in `location.host`, is that of the extension's own pages. */
export const isOwnHost = (host: string): boolean => host === new URL(browser.runtime.getURL('')).host;

/** Where the messages are on our own pages that show a conversation: the demo and the reading page. */
export const ownPages: Site = {
  id: 'persona-lens',
  name: 'Persona Lens',
  hosts: [],
  conversation: ['.talk', '.demo-log'],
  assistant: ['[data-message-author-role="assistant"]'],
  user: ['[data-message-author-role="user"]'],
  body: ['.turn-text', '.demo-text'],
  omit: [],
  reasoning: ['.aside-reasoning'],
  streaming: ['[data-is-streaming="true"]'],
  messageId: ['data-message-id'],
  persona: ['.turn-persona'],
  lastChecked: '2026-11-27',
  evidence: 'product source',
};

/** The tab that this page stands in; null in a panel or popup. */
export const ownTab = async (): Promise<{ id: number; window: number } | null> => {
  const tab = await browser.tabs.getCurrent();
  return tab?.id === undefined ? null : { id: tab.id, window: tab.windowId ?? -1 };
};

/** The id of the tab in front in this window. */
export const frontTab = async (): Promise<number | null> => {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
};
