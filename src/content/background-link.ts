import { askBackground, isExtensionAlive } from '../platform/ask.ts';
import { longestName, longestText, type MarkedStatement, type MessageResult } from '../platform/protocol.ts';
import type { Message } from './conversation.ts';

/** What the background is to know of a conversation, and what it said of each message. */
export interface BackgroundLink {
  /** Tells the background of these messages; a message whose reply is under way is sent again when it has come. */
  send(messages: readonly Message[]): void;
  /** Tells the background which messages there are, in reading order. */
  order(site: { siteId: string; siteName: string }, ids: readonly string[]): void;
  gone(): void;
}

const commonPrefix = (a: string, b: string): number => {
  if (b.startsWith(a)) return a.length;
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
};

/** What the user said first, for it decides how a reply is read; then the replies, the newest first: it is on screen. */
const mostUrgentFirst = (messages: readonly Message[]): Message[] => [
  ...messages.filter(({ role }) => role === 'user'),
  ...messages.filter(({ role }) => role === 'assistant').reverse(),
];

/** The text and revision of a message that the background answered last. */
interface Answered {
  revision: number;
  text: string;
}

/**
 * Sends what changed and hands on what comes back.
 * A reply that answers an older revision than the message has now is dropped: the newer one is already on its way.
 * @param onResult the statements of a message at its current revision
 * @param onOrphaned the extension was updated or removed: this copy of the content script has no one to talk to
 */
export function linkToBackground(
  onResult: (message: Message, statements: readonly MarkedStatement[]) => void,
  onOrphaned: () => void,
  signal: AbortSignal,
  ask = askBackground,
): BackgroundLink {
  const answered = new Map<string, Answered>();
  const underWay = new Set<string>();
  const waiting = new Map<string, Message>();
  let lastOrder = '';

  const request = async (message: Message, whole: boolean): Promise<MessageResult | null> => {
    const { id, role, revision, streaming, persona, text } = message;
    const base = whole ? undefined : answered.get(id);
    const keep = base ? commonPrefix(base.text, text) : 0;
    const reply = await ask({
      name: 'message-changed',
      id,
      role,
      revision,
      base: base?.revision ?? null,
      keep,
      text: text.slice(keep),
      streaming,
      persona: persona?.slice(0, longestName) ?? null,
    });
    if (reply.ok) {
      answered.set(id, { revision, text });
      return reply.value;
    }
    if (reply.reason === 'text-unknown' && !whole) return request(message, true);
    answered.delete(id);
    return null;
  };

  const deliver = async (message: Message): Promise<void> => {
    underWay.add(message.id);
    const { revision } = message;
    const result = await request(message, false);
    underWay.delete(message.id);
    if (signal.aborted) return;
    if (!result && !isExtensionAlive()) return onOrphaned();
    const next = waiting.get(message.id);
    waiting.delete(message.id);
    if (next && next.revision !== revision) void deliver(next);
    else if (result && message.revision === revision) onResult(message, result.statements);
  };

  return {
    send(messages) {
      for (const message of mostUrgentFirst(messages)) {
        if (message.text.length > longestText) continue;
        if (underWay.has(message.id)) waiting.set(message.id, message);
        else void deliver(message);
      }
    },
    order({ siteId, siteName }, ids) {
      const order = ids.join('\n');
      if (order === lastOrder) return;
      lastOrder = order;
      void ask({
        name: 'conversation-changed',
        siteId,
        siteName: siteName.slice(0, longestName),
        order: [...ids],
      });
    },
    gone() {
      lastOrder = '';
      answered.clear();
      void ask({ name: 'conversation-gone' });
    },
  };
}
