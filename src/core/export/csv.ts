import { familyOf } from '../taxonomy.ts';
import { type ExportedConversation, type ExportOptions, placedStatements } from './conversation.ts';

const columns = [
  'reply',
  'message',
  'start',
  'end',
  'text',
  'family',
  'category',
  'strength',
  'voice',
  'polarity',
  'rule',
  'site',
  'date',
] as const;

/** A spreadsheet runs a cell that starts with one of these as a formula; a leading apostrophe keeps it text. */
const formula = /^[=+\-@\t\r]/;

/** One cell after RFC 4180: quoted where it must be, quotes doubled. */
function cell(value: string | number): string {
  const text = typeof value === 'number' ? String(value) : value.replace(formula, "'$&");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One line of CSV after RFC 4180, with its end. No cell of it is run as a formula. */
export const csvLine = (cells: readonly (string | number)[]): string => `${cells.map(cell).join(',')}\r\n`;

/**
 * The statements as CSV (RFC 4180: CRLF, a header line), one a line. `start` and `end` are UTF-16 code units of the
 * message's text. Site and date are the same in each line, so that tables of several chats can be put together. The
 * version of the tool has a column where it is known; with `texts`, the whole message stands in a last column,
 * `message_text`.
 */
export function toCsv(conversation: ExportedConversation, { texts }: ExportOptions): string {
  const { site, date, tool } = conversation;
  const header = [
    ...columns,
    ...(tool === undefined ? [] : ['tool_version']),
    ...(texts ? ['message_text'] : []),
  ];
  const rows = placedStatements(conversation).map(({ message, reply, statement, words }) => {
    const { start, end, category, strength, voice, polarity, rule } = statement;
    const fields = [
      reply,
      message.id,
      start,
      end,
      words,
      familyOf(category),
      category,
      strength,
      voice,
      polarity,
      rule,
      site,
      date,
    ];
    return [...fields, ...(tool === undefined ? [] : [tool]), ...(texts ? [message.text] : [])];
  });
  return [header, ...rows].map(csvLine).join('');
}
