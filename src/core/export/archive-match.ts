import type { ArchivedConversation } from './archive.ts';

/**
 * How a conversation that is kept stands to one that is open now:
 * - `same`: they say the same
 * - `grown`: the open one goes on where the kept one ends
 * - `other`: they part somewhere
 */
export type Likeness = 'same' | 'grown' | 'other';

type Content = Pick<ArchivedConversation, 'site' | 'messages'>;

/** How the kept conversation stands to the open one. A reply that was kept half written may have grown since. */
export function likeness(kept: Content, open: Content): Likeness {
  const last = kept.messages.length - 1;
  if (kept.site !== open.site || open.messages.length <= last) return 'other';
  let exact = open.messages.length === kept.messages.length;
  for (const [at, message] of kept.messages.entries()) {
    const now = open.messages[at];
    if (now?.role !== message.role) return 'other';
    if (now.text === message.text) continue;
    if (at !== last || !now.text.startsWith(message.text)) return 'other';
    exact = false;
  }
  return exact ? 'same' : 'grown';
}
