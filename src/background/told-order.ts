import { mostMessages, type Reason, type ToBackground } from '../platform/protocol.ts';
import { messageIn } from '../platform/tab-state.ts';
import type { Conversation } from './conversation.ts';

type Told = Extract<ToBackground, { name: 'conversation-changed' }>;

/**
 * The whole order of a frame's messages out of what it told of it, by their ids in the tab.
 * @returns why there is none: it builds on an order that is not known here, or would grow without bound
 */
export function orderOf(
  conversation: Conversation,
  frame: number,
  { base, keep, order }: Pick<Told, 'base' | 'keep' | 'order'>,
): string[] | Reason {
  const before = base === null ? [] : conversation.orderOf(frame, base);
  if (!before) return 'text-unknown';
  const whole = [...before.slice(0, keep), ...order.map((id) => messageIn(frame, id))];
  return whole.length > mostMessages ? 'invalid' : whole;
}
