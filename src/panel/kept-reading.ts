import type { ArchivedConversation } from '../core/export/archive.ts';
import type { Category } from '../core/taxonomy.ts';
import { t } from '../platform/i18n.ts';
import type { MessageRecord } from '../platform/tab-state.ts';
import { notation } from '../ui/notation.ts';
import type { Snapshot } from './host.ts';
import { type Turn, turnsOf } from './turns.ts';

/** How much of the user's first words goes into a title, in UTF-16 code units. */
const longestOpening = 60;

/** The first words of a text, cut between words. */
function opening(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longestOpening) return line;
  const start = line.slice(0, longestOpening);
  const space = start.lastIndexOf(' ');
  return `${space > longestOpening / 2 ? start.slice(0, space) : start.replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** The site's name and the user's first words. */
function titleFor(site: string, messages: ArchivedConversation['messages']): string {
  const first = messages.find(({ role, text }) => role === 'user' && text.trim() !== '');
  return (
    [site, first ? opening(first.text) : ''].filter((part) => part !== '').join(': ') || t('kept_untitled')
  );
}

/** The conversation beside the panel in the form in which it is kept; null where there is none. */
export function conversationNow({ tab }: Snapshot, now: Date): ArchivedConversation | null {
  const { record } = tab;
  const messages = (record?.order ?? [])
    .flatMap((id) => tab.messages.get(id) ?? [])
    .filter(({ isReasoning }) => !isReasoning)
    .map(({ role, text, persona, language, roleplay, statements }) => ({
      role,
      text,
      persona,
      language,
      roleplay,
      statements: role === 'assistant' ? statements : [],
    }));
  if (!record || !messages.some(({ role }) => role === 'assistant')) return null;
  return {
    title: titleFor(record.siteName, messages),
    site: record.siteName,
    date: now.toISOString(),
    messages,
  };
}

/** A kept conversation's replies as the panel's views take them; `id` keeps its statements apart from others'. */
export function keptTurns(
  id: string,
  { site, messages }: ArchivedConversation,
  hidden: ReadonlySet<Category>,
): Turn[] {
  const records = messages.map(
    (message, at): MessageRecord => ({ ...message, id: `${id}/${at}`, revision: 0, streaming: false }),
  );
  return turnsOf(
    {
      record: { siteId: '', siteName: site, host: '', order: records.map((record) => record.id) },
      messages: new Map(records.map((record) => [record.id, record])),
      focus: null,
    },
    hidden,
  );
}

const day = new Intl.DateTimeFormat(notation, { dateStyle: 'medium' });

/** The day of an ISO 8601 date in the reader's own notation. */
export const dayOf = (date: string): string => day.format(new Date(date));

/** The name of a file with kept conversations. */
export const archiveName = (now: Date): string => `persona-lens-kept-${now.toISOString().slice(0, 10)}`;
