import { browser } from '../platform/browser.ts';
import { forgetMessages, isFull, readRecord, writeRecord } from '../platform/tab-state.ts';
import type { Conversation } from './conversation.ts';
import { conversationOf } from './conversations.ts';

/**
 * The browser gives all tabs together ten megabytes of memory for what is held of their conversations. Where that is
 * used up, tabs that the reader does not look at give up their messages first, the one longest out of sight before
 * the others: their pages send them again when the panel shows them. Then a conversation that is too long by itself
 * gives up its oldest messages, and the panel says so.
 */

/** At least so much text (UTF-16 code units) goes at a time, so that a growing reply does not make room at each word. */
const leastFreed = 50_000;

/** Makes one of the tabs out of sight give up its messages. False where there is none that holds any. */
async function emptyAnotherTab(but: number): Promise<boolean> {
  const tabs = await browser.tabs.query({ active: false });
  const longestAgoFirst = tabs.sort((a, b) => (a.lastAccessed ?? 0) - (b.lastAccessed ?? 0));
  for (const { id } of longestAgoFirst) {
    if (id === undefined || id === but) continue;
    const record = await readRecord(id);
    if (!record || (record.leftOut ?? 0) >= record.order.length) continue;
    const conversation = await conversationOf(id);
    const held = conversation.messages().map((message) => message.id);
    conversation.leaveOut(held, true);
    await forgetMessages(id, held);
    const left = conversation.record();
    if (left) await writeRecord(id, left);
    if (held.length > 0) return true;
  }
  return false;
}

/** Makes a conversation give up its oldest messages, but not this one nor any after it. False where it is the oldest. */
async function shorten(tab: number, conversation: Conversation, keep: string | null): Promise<boolean> {
  const given: string[] = [];
  let freed = 0;
  for (const { id, text } of conversation.inOrder()) {
    if (id === keep || freed >= leastFreed) break;
    given.push(id);
    freed += text.length;
  }
  conversation.leaveOut(given, false);
  await forgetMessages(tab, given);
  return given.length > 0;
}

/**
 * Writes to `storage.session`, and makes room where it is full.
 * @param message the message that is being written, where it is one
 * @returns whether it was written; false for a message that is older than all for which there is room
 * @throws whatever the store throws for any other reason
 */
export async function writeWithRoom(
  tab: number,
  conversation: Conversation,
  message: string | null,
  write: () => Promise<void>,
): Promise<boolean> {
  for (;;) {
    try {
      await write();
      return true;
    } catch (error) {
      if (!isFull(error)) throw error;
    }
    if ((await emptyAnotherTab(tab)) || (await shorten(tab, conversation, message))) continue;
    if (message !== null) conversation.leaveOut([message], false);
    return false;
  }
}
