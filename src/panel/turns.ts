import {
  type Category,
  type Family,
  familyOf,
  isShown,
  type Sensitivity,
  type Statement,
  type Strength,
  type Voice,
} from '../core/taxonomy.ts';
import type { MessageRecord, TabState } from '../platform/tab-state.ts';

/** A statement with the words it stands on. */
export interface Entry {
  /** Stable while the conversation grows: message, place and category. */
  key: string;
  message: string;
  quote: string;
  statement: Statement;
  /** Whether the reader does not want to see it marked. */
  dismissed: boolean;
}

/** One reply of the assistant, or the reasoning shown before it, with the user's turn before it. */
export interface Turn {
  /** Counts the assistant's replies from 1; that of reasoning is its reply's. */
  number: number;
  user: string | null;
  reply: MessageRecord;
  entries: Entry[];
}

/** What the reader wants to see; an empty set lets everything through. */
export interface Filter {
  families: ReadonlySet<Family>;
  categories: ReadonlySet<Category>;
  strengths: ReadonlySet<Strength>;
  voices: ReadonlySet<Voice>;
  /** Looked for in the statement's words, upper and lower case alike. */
  text: string;
}

export const noFilter: Filter = {
  families: new Set(),
  categories: new Set(),
  strengths: new Set(),
  voices: new Set(),
  text: '',
};

/** Whether this filter hides anything at all. */
export const isFiltering = ({ families, categories, strengths, voices, text }: Filter): boolean =>
  families.size + categories.size + strengths.size + voices.size > 0 || text.trim() !== '';

export const entryKey = (message: string, { start, end, category }: Statement): string =>
  `${message} ${start} ${end} ${category}`;

interface Listed {
  hidden: ReadonlySet<Category>;
  dismissed: ReadonlySet<string>;
  entries: Entry[];
}

/** Unchanged messages keep their entries, so that a growing reply costs no more than itself. */
const known = new WeakMap<MessageRecord, Listed>();

function entriesOf(
  message: MessageRecord,
  hidden: Listed['hidden'],
  dismissed: Listed['dismissed'],
): Entry[] {
  const before = known.get(message);
  if (before?.hidden === hidden && before.dismissed === dismissed) return before.entries;
  const entries = madeEntries(message, hidden, dismissed);
  known.set(message, { hidden, dismissed, entries });
  return entries;
}

const madeEntries = (
  message: MessageRecord,
  hidden: ReadonlySet<Category>,
  dismissed: ReadonlySet<string>,
): Entry[] =>
  message.statements
    .filter(({ category }) => !hidden.has(category))
    .map((statement) => {
      const key = entryKey(message.id, statement);
      const quote = message.text.slice(statement.start, statement.end);
      return { key, message: message.id, quote, statement, dismissed: dismissed.has(key) };
    });

const nothing: ReadonlySet<string> = new Set();

/**
 * The replies of a conversation in reading order, each with its statements.
 * @param hidden categories that are left out
 * @param dismissed keys of entries that the reader has dismissed
 */
export function turnsOf(
  { record, messages }: TabState,
  hidden: ReadonlySet<Category>,
  dismissed: ReadonlySet<string> = nothing,
): Turn[] {
  const turns: Turn[] = [];
  let replies = 0;
  let user: string | null = null;
  for (const id of record?.order ?? []) {
    const message = messages.get(id);
    if (!message) continue;
    if (message.role === 'user') {
      user = message.text;
      continue;
    }
    turns.push({
      number: replies + 1,
      user,
      reply: message,
      entries: entriesOf(message, hidden, dismissed),
    });
    if (message.isReasoning) continue;
    replies += 1;
    user = null;
  }
  return turns;
}

const passes = <T>(wanted: ReadonlySet<T>, value: T): boolean => wanted.size === 0 || wanted.has(value);

/** Whether an entry is listed at this sensitivity under this filter; dismissed ones are listed apart. */
export function isListed(
  { statement, quote, dismissed }: Entry,
  filter: Filter,
  sensitivity: Sensitivity,
): boolean {
  const { category, strength, voice } = statement;
  // Asking for one strength by name is asking to see it.
  const strongEnough = filter.strengths.size > 0 || isShown(strength, sensitivity);
  return (
    !dismissed &&
    strongEnough &&
    passes(filter.families, familyOf(category)) &&
    passes(filter.categories, category) &&
    passes(filter.strengths, strength) &&
    passes(filter.voices, voice) &&
    quote.toLowerCase().includes(filter.text.trim().toLowerCase())
  );
}
