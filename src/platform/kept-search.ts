import type { KeptDatabase } from './kept-database.ts';

/**
 * The ids of the conversations that hold this text in their title or in a message, upper and lower case alike.
 * Messages are read one conversation at a time, so that a full shelf is never in memory at once.
 */
export async function foundIn(database: KeptDatabase, text: string): Promise<ReadonlySet<string>> {
  const wanted = text.trim().toLowerCase();
  const holds = (other: string): boolean => other.toLowerCase().includes(wanted);
  const reading = database.transaction(['summaries', 'texts']);
  const summaries = await reading.objectStore('summaries').getAll();
  const found = new Set(summaries.filter(({ title }) => holds(title)).map(({ id }) => id));
  for await (const { value } of reading.objectStore('texts')) {
    if (!found.has(value.id) && value.messages.some((message) => holds(message.text))) found.add(value.id);
  }
  return found;
}
