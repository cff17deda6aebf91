import type { ArchivedConversation } from '../core/export/archive.ts';

type Content = Pick<ArchivedConversation, 'site' | 'messages'>;

async function digest(value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The same for conversations on one site that say the same, whatever their title, date and statements. */
export const contentHash = ({ site, messages }: Content): Promise<string> =>
  digest([site, ...messages.map(({ role, text }) => [role, text])]);

/** The same for conversations on one site whose user began with the same words; empty where no user spoke. */
export async function openingHash({ site, messages }: Content): Promise<string> {
  const first = messages.find(({ role }) => role === 'user');
  return first ? digest([site, first.text]) : '';
}
