import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { ArchivedMessage } from '../core/export/archive.ts';

/** What the list shows of a kept conversation. */
export interface KeptSummary {
  id: string;
  title: string;
  /** The site's name. */
  site: string;
  /** When it was first kept, ISO 8601. */
  date: string;
  /** When its messages were last brought up to date, ISO 8601. */
  changed: string;
  replies: number;
  statements: number;
}

/** A kept conversation with all its messages. */
export interface Kept extends KeptSummary {
  messages: ArchivedMessage[];
}

/** A summary as it is stored, with the keys by which duplicates and earlier states are found. */
export interface StoredSummary extends KeptSummary {
  content: string;
  opening: string;
}

interface Schema extends DBSchema {
  summaries: {
    key: string;
    value: StoredSummary;
    indexes: { content: string; opening: string };
  };
  /** The messages apart, so that the list need not read every text. */
  texts: { key: string; value: { id: string; messages: ArchivedMessage[] } };
}

export type KeptDatabase = IDBPDatabase<Schema>;
export type Writing = IDBPTransaction<Schema, ['summaries', 'texts'], 'readwrite'>;

/** Schema version of the database; a new one needs a step in `upgrade`. */
const databaseVersion = 1;

/**
 * - `refused`: this browser, or this window, stores nothing for us
 * - `full`: there is no room left on the device
 * - `gone`: what was asked for is not kept any more
 * - `failed`: anything else
 */
export type KeptReason = 'refused' | 'full' | 'gone' | 'failed';
export type KeptResult<T> = { ok: true; value: T } | { ok: false; reason: KeptReason };

/** Thrown inside a transaction to name a reason ourselves. */
export class KeptError extends Error {
  constructor(readonly reason: KeptReason) {
    super(reason);
  }
}

const reasonOf = (error: unknown): KeptReason => {
  if (error instanceof KeptError) return error.reason;
  return (error as { name?: unknown } | null)?.name === 'QuotaExceededError' ? 'full' : 'failed';
};

const open = (onGone: () => void): Promise<KeptDatabase> =>
  openDB<Schema>('kept-conversations', databaseVersion, {
    upgrade(database) {
      const summaries = database.createObjectStore('summaries', { keyPath: 'id' });
      summaries.createIndex('content', 'content');
      summaries.createIndex('opening', 'opening');
      database.createObjectStore('texts', { keyPath: 'id' });
    },
    blocking: (_current, _next, event) => {
      (event.target as IDBDatabase).close();
      onGone();
    },
    terminated: onGone,
  });

/** The database behind one door: opened when first needed, every failure a named reason. */
export interface KeptConnection {
  /** Does something with the database. Never throws. */
  use<T>(task: (database: KeptDatabase) => Promise<T>): Promise<KeptResult<T>>;
  /** Writes in one transaction: when anything in it fails, nothing of it stays. Never throws. */
  write<T>(task: (writing: Writing) => Promise<T>): Promise<KeptResult<T>>;
}

/** A connection that is opened at the first use, and again after the browser closed it. */
export function connectKept(): KeptConnection {
  let opening: Promise<KeptDatabase> | null = null;
  const forget = (): void => {
    opening = null;
  };
  const database = async (): Promise<KeptDatabase> => {
    try {
      opening ??= open(forget);
      return await opening;
    } catch (error) {
      forget();
      throw new KeptError(reasonOf(error) === 'full' ? 'full' : 'refused');
    }
  };
  const use: KeptConnection['use'] = async (task) => {
    try {
      return { ok: true, value: await task(await database()) };
    } catch (error) {
      return { ok: false, reason: reasonOf(error) };
    }
  };
  const write: KeptConnection['write'] = (task) =>
    use(async (connection) => {
      const writing = connection.transaction(['summaries', 'texts'], 'readwrite');
      // The transaction's own end says more than the request that made it fail; it must not go unheard either way.
      const done = writing.done.then(
        () => null,
        (error: unknown) => ({ error }),
      );
      try {
        const value = await task(writing);
        const failure = await done;
        if (failure) throw failure.error;
        return value;
      } catch (error) {
        try {
          writing.abort();
        } catch {
          // It had ended by itself.
        }
        // A device that fills up ends the transaction, and each request in it says only that it was ended.
        const end = await done;
        throw end && reasonOf(end.error) === 'full' ? end.error : error;
      }
    });
  return { use, write };
}
