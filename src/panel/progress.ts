import type { TabState } from '../platform/tab-state.ts';

/** How far the reading of a conversation has come, in messages. */
export interface Progress {
  read: number;
  /** All of the conversation but those for which there is no room. */
  all: number;
}

/** What is read within a moment is not worth a word: a reply that has just begun, or the first look at a short chat. */
const aMoment = 8;

/** How many of the conversation's messages have been read so far. */
export function progressOf({ record, messages }: TabState): Progress {
  const { order = [], leftOut = 0, unread = 0 } = record ?? {};
  const read = order.filter((id) => messages.has(id)).length;
  return { read, all: Math.max(read, order.length - leftOut) + unread };
}

/** Whether so much of a conversation is still to be read that a reader should know. */
export const isBehind = ({ read, all }: Progress): boolean => all - read > aMoment;
