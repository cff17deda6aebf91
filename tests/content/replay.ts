import { expect } from 'vitest';
import type { ConversationChange, Message } from '../../src/content/conversation.ts';

export type Replayed = ConversationChange & { messages: readonly Message[] };

/** Puts together from each change what the conversation holds by then, as whoever hears of changes alone has to. */
export const replay = (): ((change: ConversationChange) => Replayed) => {
  const held = new Map<string, Message>();
  let order: readonly string[] = [];
  return (change) => {
    expect(change.order.slice(0, change.kept)).toEqual(order.slice(0, change.kept));
    order = change.order;
    for (const id of change.removed) held.delete(id);
    for (const message of [...change.changed, ...change.remapped]) held.set(message.id, message);
    const messages = order.flatMap((id) => held.get(id) ?? []);
    expect(messages.length, 'every id in the order was told of').toBe(order.length);
    return { ...change, messages };
  };
};
