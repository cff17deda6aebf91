import { dismissalKey } from '../platform/dismissals.ts';
import type { MessageRecord } from '../platform/tab-state.ts';
import { entryKey } from './turns.ts';

/** The keys under which one statement may be dismissed: in this message alone, and wherever its words stand. */
export interface DismissalKeys {
  statement: string;
  phrase: string;
}

/** A message record is never changed, only replaced: what was worked out for it holds. */
const known = new WeakMap<MessageRecord, Promise<Map<string, DismissalKeys>>>();

async function work(message: MessageRecord): Promise<Map<string, DismissalKeys>> {
  const pairs = message.statements.map(async (one) => {
    const quote = message.text.slice(one.start, one.end);
    const [statement, phrase] = await Promise.all([
      dismissalKey(one.category, quote, message.text),
      dismissalKey(one.category, quote),
    ]);
    return [entryKey(message.id, one), { statement, phrase }] as const;
  });
  return new Map(await Promise.all(pairs));
}

/** The dismissal keys of each statement of a message, by entry key. */
export function dismissalKeys(message: MessageRecord): Promise<Map<string, DismissalKeys>> {
  const found = known.get(message) ?? work(message);
  known.set(message, found);
  return found;
}

/** The keys of the entries among these messages that are dismissed. */
export async function dismissedEntries(
  messages: Iterable<MessageRecord>,
  dismissed: ReadonlySet<string>,
): Promise<Set<string>> {
  if (dismissed.size === 0) return new Set();
  const all = await Promise.all([...messages].map(dismissalKeys));
  return new Set(
    all.flatMap((entries) =>
      [...entries]
        .filter(([, { statement, phrase }]) => dismissed.has(statement) || dismissed.has(phrase))
        .map(([entry]) => entry),
    ),
  );
}
