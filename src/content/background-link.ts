import { askBackground, isExtensionAlive } from '../platform/ask.ts';
import { longestName, longestText, type MarkedStatement, type MessageResult } from '../platform/protocol.ts';
import { commonPrefix } from './common-prefix.ts';
import type { Message } from './conversation.ts';
import { linkOrder, type OrderLink } from './order-link.ts';
import { browserPace, type Pace } from './pace.ts';
import { mostFailures, shortestRest } from './retries.ts';

/** What the background is to know of a conversation, and what it said of each message. */
export interface BackgroundLink {
  /** Tells the background of these messages; a message whose reply is under way is sent again when it has come. */
  send(messages: readonly Message[]): void;
  order: OrderLink['tell'];
  /** Tells it of all messages anew, the whole text of each. */
  again(): void;
  /** These messages left the page: what is still under way for them comes too late. */
  forget(ids: readonly string[]): void;
  /** The page is left. It may go on for a moment, asleep to be shown again: nothing more is told of it. */
  gone(): void;
}

/** What the user said first, for it decides how a reply is read; then the replies, the newest first: it is on screen. */
const mostUrgentFirst = (messages: readonly Message[]): Message[] => [
  ...messages.filter(({ role }) => role === 'user'),
  ...messages.filter(({ role }) => role === 'assistant').reverse(),
];

/**
 * A reader does not notice a mark that comes this late (ms); a fast reply would be sent at every frame. Each answer
 * tells all statements of a message, so that a longer one is sent less often: half as often at 20,000 code units.
 */
const restWhileStreaming = ({ text }: Message): number => shortestRest + Math.floor(text.length / 100);

/** A long conversation that is opened waits for its turn, message by message, rather than hold the page up. */
const mostAtOnce = 8;

/** One message between the page and the background. */
interface Traffic {
  /** As it stands in the page. */
  latest: Message;
  /** As the background answered it last. */
  answered: { revision: number; text: string } | null;
  isAsking: boolean;
  /** How often in a row there was no answer to be had. */
  failures: number;
  /** Ends the rest that follows an answer while the reply streams. */
  endRest: (() => void) | null;
}

/**
 * Sends what changed and hands on what comes back.
 * While a reply streams it is sent a few times a second, and its end at once.
 * @param onResult a message as it stands in the page, with the statements found in words that it still has
 * @param onOrphaned the extension was updated or removed: this copy of the content script has no one to talk to
 */
export function linkToBackground(
  onResult: (message: Message, statements: readonly MarkedStatement[]) => void,
  onOrphaned: () => void,
  signal: AbortSignal,
  ask = askBackground,
  pace: Pick<Pace, 'after'> = browserPace,
): BackgroundLink {
  const traffic = new Map<string, Traffic>();
  const due = new Set<Traffic>();
  let asking = 0;
  let isGone = false;
  const orders = linkOrder(signal, ask, pace);

  const request = async (one: Traffic, message: Message, whole: boolean): Promise<MessageResult | null> => {
    const { id, role, revision, streaming, persona, isReasoning = false, text } = message;
    const base = whole ? null : one.answered;
    const keep = base ? Math.min(commonPrefix(base.text, text), longestText) : 0;
    const reply = await ask({
      name: 'message-changed',
      id,
      role,
      revision,
      base: base?.revision ?? null,
      keep,
      text: text.slice(keep, longestText),
      beyond: Math.max(0, text.length - longestText),
      streaming,
      persona: persona?.slice(0, longestName) ?? null,
      isReasoning,
    });
    if (reply.ok) {
      one.answered = { revision, text };
      return reply.value;
    }
    if (reply.reason === 'text-unknown' && !whole) return request(one, message, true);
    one.answered = null;
    return null;
  };

  const deliver = async (one: Traffic): Promise<void> => {
    const sent = one.latest;
    one.isAsking = true;
    asking += 1;
    const result = await request(one, sent, false);
    one.isAsking = false;
    asking -= 1;
    if (signal.aborted) return;
    if (!result && !isExtensionAlive()) return onOrphaned();
    if (traffic.get(sent.id) === one) answered(one, sent, result);
    deliverDue();
  };

  const answered = (one: Traffic, sent: Message, result: MessageResult | null): void => {
    const { latest } = one;
    one.failures = result ? 0 : one.failures + 1;
    if (result) {
      const same = commonPrefix(sent.text, latest.text);
      const standing = result.statements.filter(({ end }) => end <= same);
      onResult(latest, standing);
    }
    if (result ? latest.streaming : one.failures <= mostFailures) rest(one);
    else if (latest.revision !== sent.revision) due.add(one);
  };

  const deliverDue = (): void => {
    for (const one of due) {
      if (asking >= mostAtOnce) return;
      due.delete(one);
      void deliver(one);
    }
  };

  const rest = (one: Traffic): void => {
    const { revision } = one.answered ?? {};
    one.endRest = pace.after(restWhileStreaming(one.latest) * 2 ** one.failures, () => {
      one.endRest = null;
      if (one.latest.revision !== revision) due.add(one);
      deliverDue();
    });
  };

  const take = (message: Message): void => {
    const known = traffic.get(message.id);
    const one = known ?? { latest: message, answered: null, isAsking: false, failures: 0, endRest: null };
    if (!known) traffic.set(message.id, one);
    one.latest = message;
    if (one.isAsking || (one.endRest && message.streaming)) return;
    one.endRest?.();
    one.endRest = null;
    due.add(one);
  };

  const forget = (ids: readonly string[]): void => {
    for (const id of ids) {
      const one = traffic.get(id);
      if (!one) continue;
      one.endRest?.();
      due.delete(one);
      traffic.delete(id);
    }
  };

  const send = (messages: readonly Message[]): void => {
    if (isGone) return;
    for (const message of mostUrgentFirst(messages)) take(message);
    deliverDue();
  };

  return {
    send,
    again() {
      for (const one of traffic.values()) one.answered = null;
      send([...traffic.values()].map(({ latest }) => latest));
    },
    order: (...told) => isGone || orders.tell(...told),
    forget,
    gone() {
      isGone = true;
      orders.forget();
      forget([...traffic.keys()]);
      void ask({ name: 'conversation-gone' });
    },
  };
}
