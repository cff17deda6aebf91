import type { Statement } from '../taxonomy.ts';

/** One message as an export sees it. */
export interface ExportedMessage {
  id: string;
  role: 'assistant' | 'user';
  text: string;
  persona: string | null;
  /** What a model showed of its reasoning before a reply. */
  isReasoning?: boolean;
  /** So many code units of the message follow `text`, unread: it is too long. */
  beyond?: number;
  statements: readonly Statement[];
}

/** A conversation as an export sees it, in reading order. */
export interface ExportedConversation {
  site: string;
  /** The page's address, if known; it is the target of web annotations. */
  url: string | null;
  messages: readonly ExportedMessage[];
  /** The version of the extension that found the statements, where the caller knows it. */
  tool?: string;
  /** ISO 8601, given by the caller: core has no clock. */
  date: string;
}

export interface ExportOptions {
  /** Whether the messages' full texts go in; the words of each statement always do. */
  texts: boolean;
}

/** A statement together with where it stands. */
export interface PlacedStatement {
  message: ExportedMessage;
  /** Counts the assistant's replies from 1; that of reasoning is its reply's. */
  reply: number;
  statement: Statement;
  words: string;
}

/** Every statement of the conversation with its words, in reading order. */
export function placedStatements({ messages }: ExportedConversation): PlacedStatement[] {
  let replies = 0;
  return messages
    .filter(({ role }) => role === 'assistant')
    .flatMap((message) => {
      const reply = replies + 1;
      if (!message.isReasoning) replies = reply;
      return message.statements.map((statement) => ({
        message,
        reply,
        statement,
        words: message.text.slice(statement.start, statement.end),
      }));
    });
}
