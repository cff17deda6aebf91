import { browser } from '../platform/browser.ts';
import { noteFault } from '../platform/faults.ts';
import { isPaused, isWanted, type Settings } from '../platform/settings.ts';
import {
  forgetMessages,
  forgetTab,
  frameAndId,
  type MessageRecord,
  readTab,
  writeMessage,
  writeRecord,
} from '../platform/tab-state.ts';
import { Conversation } from './conversation.ts';

/** What the reader wants to see. */
export interface Wishes {
  settings: Settings;
  dismissed: ReadonlySet<string>;
}

/** Conversations in memory, most recently used last; the rest is read again from `storage.session` when asked for. */
const inMemory = new Map<number, Promise<Conversation>>();
/** Twenty open chats at once is more than readers keep busy; each costs about its own text. */
const mostInMemory = 20;

const load = async (tab: number): Promise<Conversation> => {
  const { record, messages } = await readTab(tab);
  const conversation = new Conversation([...messages.values()]);
  const byFrame = new Map<number, string[]>();
  for (const id of record?.order ?? []) {
    const { frame } = frameAndId(id);
    byFrame.set(frame, [...(byFrame.get(frame) ?? []), id]);
  }
  for (const [frame, order] of byFrame) if (record) conversation.setFrame(frame, { ...record, order });
  return conversation;
};

/** The conversation of a tab, from memory or from what an earlier life of the background stored. */
export function conversationOf(tab: number): Promise<Conversation> {
  const found = inMemory.get(tab) ?? load(tab);
  inMemory.delete(tab);
  inMemory.set(tab, found);
  const [oldest] = inMemory.keys();
  if (inMemory.size > mostInMemory && oldest !== undefined) inMemory.delete(oldest);
  return found;
}

/** Stores which messages a tab shows, forgets those that are gone, and sets the badge. */
export async function publishOrder(
  tab: number,
  conversation: Conversation,
  gone: readonly string[],
  wishes: Wishes,
): Promise<void> {
  const record = conversation.record();
  if (record) await writeRecord(tab, record);
  else await forgetTab(tab, []);
  if (gone.length > 0) await forgetMessages(tab, gone);
  await showCount(tab, conversation, wishes);
}

/** Messages with a write under way, and what has come since: a fast stream is written as fast as storage takes it. */
const underWay = new Map<string, MessageRecord | null>();

/** Stores a message for the panel and sets the badge. */
export async function publishMessage(
  tab: number,
  conversation: Conversation,
  message: MessageRecord,
  wishes: Wishes,
): Promise<void> {
  const key = `${tab}:${message.id}`;
  if (underWay.has(key)) {
    underWay.set(key, message);
    return;
  }
  for (let next: MessageRecord | null = message; next; next = underWay.get(key) ?? null) {
    underWay.set(key, null);
    await writeMessage(tab, next).catch((error: unknown) => noteFault('background', error));
  }
  underWay.delete(key);
  await showCount(tab, conversation, wishes);
}

/** Tabs whose badge is being set, and whether what it counts has changed since. */
const counting = new Map<number, boolean>();

/** Shows on the icon how many statements the tab's conversation holds, as the reader wants to see them. */
export async function showCount(tab: number, conversation: Conversation, wishes: Wishes): Promise<void> {
  const isUnderWay = counting.has(tab);
  counting.set(tab, isUnderWay);
  if (isUnderWay) return;
  do {
    counting.set(tab, false);
    // The tab may be gone by now; then there is no badge to set.
    await browser.action
      .setBadgeText({ tabId: tab, text: badgeText(conversation, wishes) })
      .catch(() => undefined);
  } while (counting.get(tab));
  counting.delete(tab);
}

function badgeText(conversation: Conversation, { settings, dismissed }: Wishes): string {
  const host = conversation.record()?.host ?? '';
  const shown = conversation
    .statementsWithout(dismissed)
    .filter((statement) => isWanted(statement, settings, host)).length;
  if (isPaused(settings, Date.now()) || shown === 0) return '';
  return shown > 999 ? '999+' : String(shown);
}

/** Sets the badges of all tabs in memory anew, after a change of the settings. */
export async function showAllCounts(wishes: Wishes): Promise<void> {
  for (const [tab, conversation] of inMemory) await showCount(tab, await conversation, wishes);
}

/** Forgets a closed tab. */
export async function closeTab(tab: number): Promise<void> {
  const conversation = await conversationOf(tab);
  inMemory.delete(tab);
  await forgetTab(
    tab,
    conversation.messages().map(({ id }) => id),
  );
}
