import { isPaused, setFor } from '../platform/settings.ts';
import type { TabRecord } from '../platform/tab-state.ts';
import type { Access, Snapshot } from './host.ts';
import { isBehind, progressOf } from './progress.ts';

/** The host by which the settings know this page; empty where it is none that could be paused. */
export const hostOf = ({ access, host, tab }: Pick<Snapshot, 'access' | 'host' | 'tab'>): string =>
  access === 'never' ? '' : (tab.record?.host ?? host);

/**
 * How things stand in the tab:
 * - `gone`: the background cannot be reached
 * - `paused`: the reader paused the extension
 * - `site-off`: the reader wants this site left alone
 * - `site-ask`: this site is read only when the reader asks for it
 * - `not-allowed`: this site has not been allowed yet
 * - `chat-in-frame`: the page shows a chat of another site, which has not been allowed yet
 * - `unseen`: the page's address is hidden from us, so that it cannot be asked for
 * - `no-chat`: nothing on the page looks like a conversation
 * - `asleep`: what was held of the conversation gave way to others; its page is sending it again
 * - `no-room`: the browser has no room for any of the conversation
 * - `still-reading`: none of what was read so far is a statement, and the rest is on its way
 * - `no-replies`: a conversation, but no reply of the assistant yet
 * - `other-language`: every reply is in a language that is not read
 * - `nothing-found`: replies were read, no statement found in them
 * - `found`: there are statements
 */
export type Standing =
  | 'gone'
  | 'paused'
  | 'site-off'
  | 'site-ask'
  | 'not-allowed'
  | 'chat-in-frame'
  | 'unseen'
  | 'no-chat'
  | 'asleep'
  | 'no-room'
  | 'still-reading'
  | 'no-replies'
  | 'other-language'
  | 'nothing-found'
  | 'found';

const withoutRecord: Record<Access, Standing> = {
  granted: 'no-chat',
  askable: 'not-allowed',
  unseen: 'unseen',
  never: 'no-chat',
};

const withoutReplies = ({ leftOut = 0, asleep }: TabRecord): Standing => {
  if (leftOut === 0) return 'no-replies';
  return asleep ? 'asleep' : 'no-room';
};

/** How things stand in the tab of this snapshot. Statements that were found stay readable while paused or cut off. */
export function standingOf(snapshot: Snapshot): Standing {
  const { access, alive, chatFrame, settings, tab } = snapshot;
  const shown = new Set(tab.record?.order);
  const replies = [...tab.messages.values()].filter(({ id, role }) => role === 'assistant' && shown.has(id));
  if (replies.some(({ statements }) => statements.length > 0)) return 'found';
  if (!alive) return 'gone';
  if (isPaused(settings, Date.now())) return 'paused';
  const mode = setFor(settings.sites, hostOf(snapshot));
  if (mode === 'off') return 'site-off';
  if (!tab.record && mode === 'ask') return 'site-ask';
  if (!tab.record) return chatFrame ? 'chat-in-frame' : withoutRecord[access];
  if (isBehind(progressOf(tab))) return 'still-reading';
  if (replies.length === 0) return withoutReplies(tab.record);
  return replies.every(({ language }) => language === 'other') ? 'other-language' : 'nothing-found';
}
