import type { Statement } from '../core/taxonomy.ts';
import { browser } from './browser.ts';
import type { Language } from './protocol.ts';

/**
 * What the background holds of each tab, in `storage.session`: in memory only, gone with the browser.
 * Written by the background alone, read and watched by the panel.
 */
export interface TabRecord {
  siteId: string;
  siteName: string;
  /** The host of the page, as in `location.host`. */
  host: string;
  /** Whether the reader has hidden the marks for now; missing where nobody could. */
  hidden?: boolean;
  /** Whether the page's browser can paint marks; missing where that was not told. */
  paints?: boolean;
  /** Ids of the messages in reading order. */
  order: string[];
  /** How many messages of the page are still to be read, and not in the order yet. */
  unread?: number;
  /** How many of these are not held, because the browser gives no room for more. */
  leftOut?: number;
  /** Whether those gave way to other tabs only, and their page can send them again. */
  asleep?: boolean;
}

export interface MessageRecord {
  id: string;
  role: 'assistant' | 'user';
  text: string;
  /** So many code units of the message follow `text` in the page: it is too long to be read whole. */
  beyond?: number;
  revision: number;
  streaming: boolean;
  persona: string | null;
  /** What a model showed of its reasoning before a reply, not a reply. */
  isReasoning?: boolean;
  language: Language;
  statements: Statement[];
  /** Whether a role-play was set up before or in this turn. */
  roleplay: boolean;
}

/** The statement that the reader asked to have explained. */
export interface Focus {
  message: string;
  start: number;
  end: number;
  category: string;
  /** Grows with each request, so that the same statement can be asked for twice. */
  request: number;
}

/** What the panel shows of a tab; `record` is null where no conversation was found. */
export interface TabState {
  record: TabRecord | null;
  messages: Map<string, MessageRecord>;
  focus: Focus | null;
}

const tabKey = (tab: number): string => `tab:${tab}`;
const messagePrefix = (tab: number): string => `message:${tab}:`;
const messageKey = (tab: number, message: string): string => `${messagePrefix(tab)}${message}`;
const focusKey = (tab: number): string => `focus:${tab}`;

/** The id of a message within its tab: the frame it stands in and its id there. */
export const messageIn = (frame: number, id: string): string => `${frame}/${id}`;

/** The frame and the frame's own id of a message; the reverse of `messageIn`. */
export const frameAndId = (message: string): { frame: number; id: string } => {
  const slash = message.indexOf('/');
  return {
    frame: Number(message.slice(0, slash)),
    id: message.slice(slash + 1),
  };
};

/** A store that was damaged holds nothing that we can read. */
const asRecord = (stored: unknown): TabRecord | null =>
  Array.isArray((stored as TabRecord | undefined)?.order) ? (stored as TabRecord) : null;

const asMessage = (stored: unknown): MessageRecord | null => {
  const { text, statements } = (stored ?? {}) as Partial<MessageRecord>;
  return typeof text === 'string' && Array.isArray(statements) ? (stored as MessageRecord) : null;
};

/** Reads which messages a tab shows; null where it shows none. */
export async function readRecord(tab: number): Promise<TabRecord | null> {
  const key = tabKey(tab);
  return asRecord((await browser.storage.session.get(key))[key]);
}

/** Reads what is held of a tab. */
export async function readTab(tab: number): Promise<TabState> {
  const found = await browser.storage.session.get([tabKey(tab), focusKey(tab)]);
  const record = asRecord(found[tabKey(tab)]);
  const keys = record?.order.map((id) => messageKey(tab, id)) ?? [];
  const stored = keys.length > 0 ? await browser.storage.session.get(keys) : {};
  const messages = Object.values(stored).flatMap((value) => asMessage(value) ?? []);
  return {
    record,
    messages: new Map(messages.map((message) => [message.id, message])),
    focus: (found[focusKey(tab)] as Focus | undefined) ?? null,
  };
}

/** Whether a write failed for want of room: browsers have no code for it, but all name the quota. */
export const isFull = (error: unknown): boolean => /quota/i.test(String(error));

/** Stores which messages a tab shows. */
export const writeRecord = (tab: number, record: TabRecord): Promise<void> =>
  browser.storage.session.set({ [tabKey(tab)]: record });

/** Stores one message of a tab. */
export const writeMessage = (tab: number, message: MessageRecord): Promise<void> =>
  browser.storage.session.set({ [messageKey(tab, message.id)]: message });

/** Forgets messages of a tab. */
export const forgetMessages = (tab: number, ids: readonly string[]): Promise<void> =>
  browser.storage.session.remove(ids.map((id) => messageKey(tab, id)));

/** Forgets everything held of a tab. */
export async function forgetTab(tab: number, ids: readonly string[]): Promise<void> {
  await browser.storage.session.remove([tabKey(tab), focusKey(tab), ...ids.map((id) => messageKey(tab, id))]);
}

/** Asks the panel to show a statement of this tab. */
export const writeFocus = (tab: number, focus: Focus): Promise<void> =>
  browser.storage.session.set({ [focusKey(tab)]: focus });

/** Forgets which statement was asked for last: the panel then opens at the list. */
export const clearFocus = (tab: number): Promise<void> => browser.storage.session.remove(focusKey(tab));

/**
 * Calls back with a tab's state now and whenever the background changes it, until the signal aborts.
 * Only what changed is read again: unchanged messages keep their identity from one call to the next.
 */
export async function watchTab(
  tab: number,
  callback: (state: TabState) => void,
  signal: AbortSignal,
): Promise<void> {
  let state: TabState = { record: null, messages: new Map(), focus: null };
  const take = (changes: Record<string, { newValue?: unknown }>): void => {
    const touched = Object.entries(changes).filter(
      ([key]) => key === tabKey(tab) || key === focusKey(tab) || key.startsWith(messagePrefix(tab)),
    );
    if (touched.length === 0) return;
    const messages = new Map(state.messages);
    let { record, focus } = state;
    for (const [key, { newValue }] of touched) {
      if (key === tabKey(tab)) record = (newValue as TabRecord | undefined) ?? null;
      else if (key === focusKey(tab)) focus = (newValue as Focus | undefined) ?? null;
      else if (newValue) messages.set((newValue as MessageRecord).id, newValue as MessageRecord);
      else messages.delete(key.slice(messagePrefix(tab).length));
    }
    state = { record, messages, focus };
    callback(state);
  };
  browser.storage.session.onChanged.addListener(take);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(take));
  const first = await readTab(tab);
  if (signal.aborted) return;
  // A change that came in while the first read was under way is newer than what was read.
  state = {
    record: state.record ?? first.record,
    messages: new Map([...first.messages, ...state.messages]),
    focus: state.focus ?? first.focus,
  };
  callback(state);
}
