import type { Statement } from '../core/taxonomy.ts';
import { withinDensity } from '../platform/density.ts';
import { frameAndId, type MessageRecord, type TabState } from '../platform/tab-state.ts';

/** A mark with the number under which it is spoken of. */
export interface NumberedMark {
  /** Counts the conversation's marks from 1. */
  number: number;
  /** Counts the assistant's replies from 1. */
  reply: number;
  /** The message's id in the page. */
  message: string;
  /** The message's text, in which the offsets count. */
  text: string;
  start: number;
  end: number;
  quote: string;
  /** At least one; those that share words share a mark. */
  statements: Statement[];
}

/** The marks of a page, and whether the reader has paused all reading. */
export interface OwnMarks {
  marks: NumberedMark[];
  paused: boolean;
}

/** Which statements of a message the reader wants to see. */
export type Wanted = (statement: Statement, message: MessageRecord) => boolean;

/**
 * The marks of a conversation as the page shows them, numbered in reading order.
 * @param density marks for each hundred words, see platform/density.ts
 */
export function numberedMarks(
  { record, messages }: TabState,
  wanted: Wanted,
  density: number,
): NumberedMark[] {
  const marks: NumberedMark[] = [];
  let reply = 0;
  for (const id of record?.order ?? []) {
    const message = messages.get(id);
    if (message?.role !== 'assistant') continue;
    reply += 1;
    const statements = message.statements.filter((one) => wanted(one, message));
    let last: NumberedMark | null = null;
    for (const statement of withinDensity(statements, message.text, density)) {
      if (last && statement.start < last.end) {
        last.end = Math.max(last.end, statement.end);
        last.statements.push(statement);
      } else {
        const { start, end } = statement;
        const { text } = message;
        last = {
          number: marks.length + 1,
          reply,
          message: frameAndId(id).id,
          text,
          start,
          end,
          quote: '',
          statements: [statement],
        };
        marks.push(last);
      }
    }
  }
  return marks.map((mark) => ({ ...mark, quote: mark.text.slice(mark.start, mark.end) }));
}
