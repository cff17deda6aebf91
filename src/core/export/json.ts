import type { ExportedConversation, ExportOptions } from './conversation.ts';

/** Grows when the form of the file changes. */
export const jsonVersion = 1;

/**
 * The conversation as JSON: each message with its statements and their words; message texts only with `texts`.
 * Offsets are UTF-16 code units; `unread` is how many of them follow those that were read, in a message too long.
 */
export function toJson(
  { site, url, date, tool, messages }: ExportedConversation,
  { texts }: ExportOptions,
): string {
  const file = {
    format: 'persona-lens-conversation',
    version: jsonVersion,
    site,
    url,
    date,
    ...(tool === undefined ? {} : { tool: { name: 'Persona Lens', version: tool } }),
    messages: messages.map(({ id, role, persona, isReasoning, beyond, text, statements }) => ({
      id,
      role,
      ...(persona === null ? {} : { persona }),
      ...(isReasoning ? { reasoning: true } : {}),
      ...(beyond ? { unread: beyond } : {}),
      ...(texts ? { text } : {}),
      statements: statements.map((statement) => ({
        ...statement,
        text: text.slice(statement.start, statement.end),
      })),
    })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
