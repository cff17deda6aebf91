import { frameAndId, readTab } from '../platform/tab-state.ts';
import { Conversation } from './conversation.ts';

/**
 * Conversations in memory, most recently used last; the rest is read again from `storage.session` when asked for.
 * What they hold together is bounded by that store: for what has no room in it there is none here either (room.ts).
 * Beyond it there is only what is on its way there: the few messages that a page sends at once, each no longer than a
 * message may be (`longestText`). One that finds no room is let go of here as soon as the store has said so.
 */
const inMemory = new Map<number, Promise<Conversation>>();
/** Twenty open chats at once is more than readers keep busy; each costs about its own text. */
const mostInMemory = 20;

async function load(tab: number): Promise<Conversation> {
  const { record, messages } = await readTab(tab);
  const conversation = new Conversation([...messages.values()]);
  const missing = record?.leftOut ? record.order.filter((id) => !messages.has(id)) : [];
  conversation.leaveOut(missing, record?.asleep ?? false);
  const byFrame = new Map<number, string[]>();
  for (const id of record?.order ?? []) {
    const { frame } = frameAndId(id);
    byFrame.set(frame, [...(byFrame.get(frame) ?? []), id]);
  }
  // A page that is still being read says so again with the next look at it.
  for (const [frame, order] of byFrame)
    if (record) conversation.setFrame(frame, { ...record, unread: 0, order });
  return conversation;
}

/** The conversation of a tab, from memory or from what an earlier life of the background stored. */
export function conversationOf(tab: number): Promise<Conversation> {
  const found = inMemory.get(tab) ?? load(tab);
  inMemory.delete(tab);
  inMemory.set(tab, found);
  // A store that could not be read once is asked again the next time.
  found.catch(() => inMemory.get(tab) === found && inMemory.delete(tab));
  const [oldest] = inMemory.keys();
  if (inMemory.size > mostInMemory && oldest !== undefined) inMemory.delete(oldest);
  return found;
}

/** Every tab whose conversation is in memory. */
export const conversationsInMemory = (): [number, Promise<Conversation>][] => [...inMemory];

/** Forgets the conversation of a closed tab. */
export const forgetConversation = (tab: number): void => void inMemory.delete(tab);
