import type { ArchivedConversation } from '../core/export/archive.ts';
import { type Likeness, likeness } from '../core/export/archive-match.ts';
import {
  connectKept,
  type Kept,
  KeptError,
  type KeptResult,
  type KeptSummary,
  type StoredSummary,
  type Writing,
} from './kept-database.ts';
import { openingHash } from './kept-hash.ts';
import { type Prepared, prepared, soundTitle } from './kept-prepared.ts';
import { foundIn } from './kept-search.ts';
import { tellKeptChange, watchKept } from './kept-watch.ts';

export type { Kept, KeptReason, KeptResult, KeptSummary } from './kept-database.ts';

/** The conversations that the reader asked to keep, in IndexedDB. Nothing here throws. */
export interface KeptConversations {
  /** All of them, the newest first. */
  list(): Promise<KeptResult<KeptSummary[]>>;
  /** Those of these ids with their messages, in the list's order; all of them without ids. */
  read(ids?: ReadonlySet<string>): Promise<KeptResult<Kept[]>>;
  /** The ids of those with this text in their title or a message, upper and lower case alike. */
  search(text: string): Promise<KeptResult<ReadonlySet<string>>>;
  /**
   * The kept conversation nearest to this one, among those whose user began with the same words; where no user spoke,
   * the same one or one that this goes on from.
   */
  nearest(
    conversation: ArchivedConversation,
  ): Promise<KeptResult<{ kept: KeptSummary; likeness: Likeness } | null>>;
  /** Keeps a conversation. One that is kept already with the same content stays as it is and is given back. */
  keep(conversation: ArchivedConversation): Promise<KeptResult<KeptSummary>>;
  /** Puts this conversation's messages in place of a kept one's; its title and first day stay. */
  update(id: string, conversation: ArchivedConversation): Promise<KeptResult<KeptSummary>>;
  /** Gives it another title; an empty one leaves the title as it is. */
  rename(id: string, title: string): Promise<KeptResult<KeptSummary>>;
  /** Deletes one and gives it back, so that it can be restored. */
  remove(id: string): Promise<KeptResult<Kept>>;
  /** Deletes all of them, for good. */
  clear(): Promise<KeptResult<null>>;
  /** Takes back a deletion. */
  restore(kept: Kept): Promise<KeptResult<null>>;
  /** Keeps all of these or none; those that are kept already are counted and left alone. */
  bringIn(conversations: readonly ArchivedConversation[]): Promise<KeptResult<Arrived>>;
  /** Calls back at each change, made in this window or another, until the signal aborts. */
  watch(callback: () => void, signal: AbortSignal): void;
}

/** What an import did. */
export interface Arrived {
  added: number;
  /** Left alone, because their content is kept already or stood in the file twice. */
  known: number;
}

const shown = ({ content: _content, opening: _opening, ...summary }: StoredSummary): KeptSummary => summary;

const newestFirst = (a: KeptSummary, b: KeptSummary): number =>
  Date.parse(b.changed) - Date.parse(a.changed) || a.title.localeCompare(b.title);

async function put(writing: Writing, { summary, messages }: Prepared): Promise<void> {
  await writing.objectStore('summaries').put(summary);
  await writing.objectStore('texts').put({ id: summary.id, messages });
}

async function summaryIn(writing: Writing, id: string): Promise<StoredSummary> {
  const summary = await writing.objectStore('summaries').get(id);
  if (!summary) throw new KeptError('gone');
  return summary;
}

/** The reader's kept conversations. The database is opened at the first call. */
export function keptConversations(): KeptConversations {
  const { use, write } = connectKept();
  const change = async <T>(task: (writing: Writing) => Promise<T>): Promise<KeptResult<T>> => {
    const result = await write(task);
    if (result.ok) tellKeptChange();
    return result;
  };
  return {
    list: () => use(async (database) => (await database.getAll('summaries')).map(shown).sort(newestFirst)),
    read: (ids) =>
      use(async (database) => {
        const reading = database.transaction(['summaries', 'texts']);
        const summaries = (await reading.objectStore('summaries').getAll()).filter(
          ({ id }) => ids?.has(id) ?? true,
        );
        const texts = reading.objectStore('texts');
        const kept = await Promise.all(
          summaries.map(async (summary) => ({
            ...shown(summary),
            messages: (await texts.get(summary.id))?.messages ?? [],
          })),
        );
        return kept.sort(newestFirst);
      }),
    search: (text) => use((database) => foundIn(database, text)),
    nearest: async (conversation) => {
      const opening = await openingHash(conversation);
      return use(async (database) => {
        const reading = database.transaction(['summaries', 'texts']);
        const alike = await reading.objectStore('summaries').index('opening').getAll(opening);
        const ranked = await Promise.all(
          alike.sort(newestFirst).map(async (summary) => {
            const messages = (await reading.objectStore('texts').get(summary.id))?.messages ?? [];
            return {
              kept: shown(summary),
              likeness: likeness({ site: summary.site, messages }, conversation),
            };
          }),
        );
        const first = (wanted: Likeness) => ranked.find((one) => one.likeness === wanted);
        return first('same') ?? first('grown') ?? (opening ? ranked[0] : null) ?? null;
      });
    },
    keep: async (conversation) => {
      const one = await prepared(conversation);
      return change(async (writing) => {
        const known = await writing.objectStore('summaries').index('content').get(one.summary.content);
        if (known) return shown(known);
        await put(writing, one);
        return shown(one.summary);
      });
    },
    update: async (id, conversation) => {
      const { summary: next, messages } = await prepared(conversation);
      return change(async (writing) => {
        const { title, date } = await summaryIn(writing, id);
        const summary = { ...next, id, title, date };
        await put(writing, { summary, messages });
        return shown(summary);
      });
    },
    rename: (id, title) =>
      change(async (writing) => {
        const before = await summaryIn(writing, id);
        const summary = { ...before, title: soundTitle(title) ?? before.title };
        await writing.objectStore('summaries').put(summary);
        return shown(summary);
      }),
    remove: (id) =>
      change(async (writing) => {
        const summary = await summaryIn(writing, id);
        const texts = await writing.objectStore('texts').get(id);
        await writing.objectStore('summaries').delete(id);
        await writing.objectStore('texts').delete(id);
        return { ...shown(summary), messages: texts?.messages ?? [] };
      }),
    clear: () =>
      change(async (writing) => {
        await writing.objectStore('summaries').clear();
        await writing.objectStore('texts').clear();
        return null;
      }),
    restore: async (kept) => {
      const { summary } = await prepared(kept);
      const { messages, ...rest } = kept;
      return change(async (writing) => {
        await put(writing, { summary: { ...summary, ...rest }, messages });
        return null;
      });
    },
    bringIn: async (conversations) => {
      const arriving: Prepared[] = [];
      for (const conversation of conversations) arriving.push(await prepared(conversation));
      return change(async (writing) => {
        let added = 0;
        const contents = writing.objectStore('summaries').index('content');
        for (const one of arriving) {
          // Counted inside the transaction, so that twins in the file are seen as well.
          if ((await contents.count(one.summary.content)) > 0) continue;
          await put(writing, one);
          added++;
        }
        return { added, known: arriving.length - added };
      });
    },
    watch: watchKept,
  };
}
