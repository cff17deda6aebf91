import type { ExportedConversation, ExportOptions } from './conversation.ts';
import { toCsv } from './csv.ts';
import { toJson } from './json.ts';
import { toMarkdown } from './markdown.ts';
import { toWebAnnotation } from './web-annotation.ts';

export { cardAsText } from './card-text.ts';
export type { ExportedConversation, ExportedMessage, ExportOptions } from './conversation.ts';

export const exportFormats = ['markdown', 'csv', 'json', 'web-annotation'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export interface ExportFile {
  text: string;
  /** The media type, with its parameters. */
  type: string;
  /** The end of the file's name, without the dot. */
  extension: string;
}

const writers: Record<ExportFormat, { write: typeof toCsv; type: string; extension: string }> = {
  markdown: { write: toMarkdown, type: 'text/markdown;charset=utf-8', extension: 'md' },
  csv: { write: toCsv, type: 'text/csv;charset=utf-8', extension: 'csv' },
  json: { write: toJson, type: 'application/json', extension: 'json' },
  'web-annotation': {
    write: toWebAnnotation,
    type: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
    extension: 'jsonld',
  },
};

/** The conversation's annotations as a file of this format. */
export function exportConversation(
  conversation: ExportedConversation,
  format: ExportFormat,
  options: ExportOptions,
): ExportFile {
  const { write, type, extension } = writers[format];
  return { text: write(conversation, options), type, extension };
}
