import type { ArchivedConversation } from '../../src/core/export/archive.ts';
import type { KeptResult } from '../../src/platform/kept-conversations.ts';
import { tides } from '../core/export/archive-samples.ts';

/** What the store answers when all is well. */
export const given = async <T>(result: Promise<KeptResult<T>>): Promise<T> => {
  const settled = await result;
  if (!settled.ok) throw new Error(`the store said ${settled.reason}`);
  return settled.value;
};

/** The same chat about something else. */
export const about = (subject: string, more: Partial<ArchivedConversation> = {}): ArchivedConversation => {
  const one = tides();
  const [user, reply] = one.messages;
  if (!user || !reply) throw new Error('the sample has two messages');
  return {
    ...one,
    title: `Chat Example: ${subject}`,
    messages: [{ ...user, text: `Tell me about ${subject}.` }, reply],
    ...more,
  };
};
