import { browser } from '../platform/browser.ts';
import { noteFault } from '../platform/faults.ts';
import { isPaused, type Settings } from '../platform/settings.ts';
import {
  type Focus,
  forgetMessages,
  forgetTab,
  writeFocus,
  writeMessage,
  writeRecord,
} from '../platform/tab-state.ts';
import { isWanted } from '../platform/wanted.ts';
import type { Conversation } from './conversation.ts';
import { conversationOf, conversationsInMemory, forgetConversation } from './conversations.ts';
import { keepUp } from './keep-up.ts';
import { writeWithRoom } from './room.ts';

/** What the reader wants to see. */
export interface Wishes {
  settings: Settings;
  dismissed: ReadonlySet<string>;
}

/** Tabs that were closed: what is still under way for them is dropped. */
const closed = new Set<number>();

/** How many messages of a conversation the panel was told to be left out. */
const toldLeftOut = new WeakMap<Conversation, number>();

/** Stores which messages a tab shows; where none, forgets the tab. */
const publishRecord = (tab: number, conversation: Conversation): Promise<void> =>
  keepUp(`record ${tab}`, async () => {
    if (closed.has(tab)) return;
    if (!conversation.record()) return forgetTab(tab, []);
    await writeWithRoom(tab, conversation, null, async () => {
      const record = conversation.record();
      if (!record) return;
      toldLeftOut.set(conversation, record.leftOut ?? 0);
      await writeRecord(tab, record);
    });
  });

/** Stores which messages a tab shows, forgets those that are gone, and sets the badge. */
export async function publishOrder(
  tab: number,
  conversation: Conversation,
  gone: readonly string[],
  wishes: Wishes,
): Promise<void> {
  if (gone.length > 0) await forgetMessages(tab, gone);
  await publishRecord(tab, conversation);
  await showCount(tab, conversation, wishes);
}

/** Stores a message for the panel, unless it has left the page or its tab was closed meanwhile, and sets the badge. */
export async function publishMessage(
  tab: number,
  conversation: Conversation,
  id: string,
  wishes: Wishes,
): Promise<void> {
  const message = () => (closed.has(tab) ? undefined : conversation.message(id));
  await keepUp(`message ${tab} ${id}`, async () => {
    const now = message();
    if (now) await writeWithRoom(tab, conversation, id, () => writeMessage(tab, now));
    if (!message()) await forgetMessages(tab, [id]);
  }).catch((error: unknown) => noteFault('background', error));
  if (toldLeftOut.get(conversation) !== conversation.record()?.leftOut)
    await publishRecord(tab, conversation);
  await showCount(tab, conversation, wishes);
}

/** Shows on the icon how many statements the tab's conversation holds, as the reader wants to see them. */
export const showCount = (tab: number, conversation: Conversation, wishes: Wishes): Promise<void> =>
  keepUp(`count ${tab}`, () =>
    // The tab may be gone by now; then there is no badge to set.
    browser.action.setBadgeText({ tabId: tab, text: badgeText(conversation, wishes) }).catch(() => undefined),
  );

function badgeText(conversation: Conversation, { settings, dismissed }: Wishes): string {
  const host = conversation.record()?.host ?? '';
  const shown = conversation
    .statementsWithout(dismissed)
    .filter((statement) => isWanted(statement, settings, host)).length;
  if (isPaused(settings, Date.now()) || shown === 0) return '';
  if (shown > 999) return '999+';
  return conversation.hasLeftOut ? `${shown}+` : String(shown);
}

/** Sets the badges of all tabs in memory anew, after a change of the settings. */
export async function showAllCounts(wishes: Wishes): Promise<void> {
  for (const [tab, conversation] of conversationsInMemory()) await showCount(tab, await conversation, wishes);
}

/** Stores which statement the panel is to show. */
export const publishFocus = (tab: number, focus: Focus): Promise<unknown> =>
  writeFocus(tab, focus).catch(async () =>
    writeWithRoom(tab, await conversationOf(tab), null, () => writeFocus(tab, focus)),
  );

/** Forgets a closed tab. */
export async function closeTab(tab: number): Promise<void> {
  closed.add(tab);
  const conversation = await conversationOf(tab);
  forgetConversation(tab);
  await forgetTab(
    tab,
    conversation.messages().map(({ id }) => id),
  );
}
