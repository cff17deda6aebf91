import type { Role } from '../sites/site.ts';

/** One message of the conversation as it stood when it was last read. */
export interface Message {
  readonly id: string;
  readonly role: Role;
  readonly text: string;
  /** Grows whenever the text changes or the reply is found to be complete. */
  readonly revision: number;
  readonly streaming: boolean;
  readonly persona: string | null;
  /** What a model showed of its reasoning: a part of its own, never of a reply's text. */
  readonly isReasoning?: boolean;
  /** Where it stands; detached while a virtual list holds the message back. */
  readonly element: Element;
  /** The places of a span of `text` (UTF-16 code units) in the page now; new ranges at each call. */
  ranges(start: number, end: number): Range[];
}

export interface ConversationChange {
  /** The ids of all messages, in reading order. */
  readonly order: readonly string[];
  /** So many of them at the start stand as at the last change. */
  readonly kept: number;
  /** How many messages of the page are still to be read: the next look goes on with them. */
  readonly unread: number;
  /** New ones, and those whose text or streaming state changed: their revision grew. */
  readonly changed: readonly Message[];
  /** The same text on other nodes: marks must be laid anew. */
  readonly remapped: readonly Message[];
  /** Ids of messages that are gone for good. */
  readonly removed: readonly string[];
}
