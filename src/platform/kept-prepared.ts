import { type ArchivedConversation, type ArchivedMessage, archiveLimits } from '../core/export/archive.ts';
import type { StoredSummary } from './kept-database.ts';
import { contentHash, openingHash } from './kept-hash.ts';

/** A conversation made ready to be stored. */
export interface Prepared {
  summary: StoredSummary;
  messages: ArchivedMessage[];
}

/** A title as an archive takes it; null where nothing is left of it. */
export const soundTitle = (title: string): string | null =>
  title.replace(/\s+/g, ' ').trim().slice(0, archiveLimits.title).trim() || null;

/**
 * Counts and hashes a conversation, under a new id. To be done before a transaction opens: one ends by itself while
 * something else is waited for.
 */
export async function prepared(conversation: ArchivedConversation): Promise<Prepared> {
  const { title, site, date, messages } = conversation;
  const replies = messages.filter(({ role }) => role === 'assistant');
  return {
    summary: {
      id: crypto.randomUUID(),
      title: soundTitle(title) ?? (site || '?'),
      site,
      date,
      changed: date,
      replies: replies.length,
      statements: replies.reduce((sum, { statements }) => sum + statements.length, 0),
      content: await contentHash(conversation),
      opening: await openingHash(conversation),
    },
    messages,
  };
}
