import type { ArchivedMessage } from '../core/export/archive.ts';
import { familyOf, type Statement } from '../core/taxonomy.ts';
import { t } from '../platform/i18n.ts';
import { categoryName } from '../ui/labels.ts';

/** A stretch of a message's text, with the first statement that stands on it. */
interface Stretch {
  start: number;
  text: string;
  statement: Statement | null;
}

/** Cuts a text at its statements; where two overlap, the words belong to the one that begins first. */
function stretches({ text, statements }: ArchivedMessage): Stretch[] {
  const cut: Stretch[] = [];
  let at = 0;
  for (const statement of [...statements].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const start = Math.max(at, statement.start);
    if (statement.end <= start) continue;
    if (start > at) cut.push({ start: at, text: text.slice(at, start), statement: null });
    cut.push({ start, text: text.slice(start, statement.end), statement });
    at = statement.end;
  }
  if (at < text.length) cut.push({ start: at, text: text.slice(at), statement: null });
  return cut;
}

/** The conversation word for word, its statements marked as they were in the page. */
export const KeptText = ({ messages }: { messages: readonly ArchivedMessage[] }) => (
  <ol class="kept-text">
    {messages.map((message, number) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: kept messages have no ids, and their order never changes
      <li key={number} data-role={message.role}>
        <h3>{message.role === 'user' ? t('kept_you') : (message.persona ?? t('kept_assistant'))}</h3>
        <p dir="auto">
          {stretches(message).map(({ start, text, statement }) =>
            statement ? (
              <mark
                key={start}
                class="marked"
                data-family={familyOf(statement.category)}
                title={categoryName(statement.category)}
              >
                {text}
              </mark>
            ) : (
              text
            ),
          )}
        </p>
      </li>
    ))}
  </ol>
);
