import type { Statement } from '../taxonomy.ts';
import type { ExportFile } from './index.ts';

/** One message as it is kept. */
export interface ArchivedMessage {
  role: 'assistant' | 'user';
  text: string;
  persona: string | null;
  language: 'english' | 'other';
  /** Whether a role-play was set up before or in this turn. */
  roleplay: boolean;
  /** Offsets are UTF-16 code units of `text`; empty for what the user wrote. */
  statements: Statement[];
}

/** A conversation as the reader keeps it and takes it along. */
export interface ArchivedConversation {
  title: string;
  /** The site's name. */
  site: string;
  /** When it was kept, ISO 8601. */
  date: string;
  /** In reading order. */
  messages: ArchivedMessage[];
}

export const archiveFormat = 'persona-lens-archive';

/** Grows when the form of the file changes. */
export const archiveVersion = 1;

/** What an archive may hold; a file beyond this was not written by us. Lengths are UTF-16 code units. */
export const archiveLimits = {
  conversations: 10_000,
  messages: 50_000,
  /** Statements of one message. */
  statements: 100_000,
  text: 6_000_000,
  title: 200,
  name: 200,
} as const;

/** Conversations as one JSON file that `readArchive` takes back: format and version first, then each conversation. */
export function writeArchive(conversations: readonly ArchivedConversation[]): ExportFile {
  const file = {
    format: archiveFormat,
    version: archiveVersion,
    conversations: conversations.map(({ title, site, date, messages }) => ({
      title,
      site,
      date,
      messages: messages.map(({ role, text, persona, language, roleplay, statements }) => ({
        role,
        text,
        persona,
        language,
        roleplay,
        statements: statements.map(({ start, end, category, strength, voice, polarity, rule }) => ({
          start,
          end,
          category,
          strength,
          voice,
          polarity,
          rule,
        })),
      })),
    })),
  };
  return { text: `${JSON.stringify(file)}\n`, type: 'application/json', extension: 'json' };
}
