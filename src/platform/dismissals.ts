import { storage } from '@wxt-dev/storage';
import type { Category } from '../core/taxonomy.ts';
import { dismissedKey } from './stored-keys.ts';

/** The newest this many are kept: far more than anyone dismisses by hand, and well within the storage quota. */
const mostKept = 2000;

/** Hashes of what the reader dismissed, oldest first: never text. */
const item = storage.defineItem<string[]>(`local:${dismissedKey}`, {
  fallback: [],
  version: 1,
});

const normalised = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * The key of a dismissal: a hash of the category and the normalised words, so that it holds wherever the words stand
 * again and gives no text away. With `message`, the text of the whole message, it holds for that message alone.
 */
export async function dismissalKey(category: Category, words: string, message = ''): Promise<string> {
  const bytes = new TextEncoder().encode([category, normalised(words), normalised(message)].join('\n'));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest.subarray(0, 12), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const checked = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((key) => typeof key === 'string') : [];

/** Calls back with the keys of what is dismissed, now and at each change, until the signal aborts. */
export async function watchDismissals(
  callback: (keys: ReadonlySet<string>) => void,
  signal: AbortSignal,
): Promise<void> {
  const stop = item.watch((value) => callback(new Set(checked(value))));
  signal.addEventListener('abort', stop);
  const now = checked(await item.getValue());
  if (!signal.aborted) callback(new Set(now));
}

/** What is known of a dismissal beside its hash: enough to find it again in a list, and no word of what was said. */
export interface DismissalNote {
  category: Category;
  /** Whether it holds for one statement or for its words wherever they stand. */
  scope: 'statement' | 'phrase';
  /** The host on which it was made. */
  host: string;
  /** The day on which it was made, YYYY-MM-DD. */
  day: string;
}

/** A dismissal with its note; those made before notes were kept have none. */
export interface Dismissal {
  key: string;
  note: DismissalNote | null;
}

const notesItem = storage.defineItem<Record<string, DismissalNote>>('local:dismissed-notes', {
  fallback: {},
});

/** All dismissals, the newest first. */
export async function readDismissals(): Promise<Dismissal[]> {
  const [keys, notes] = [checked(await item.getValue()), await notesItem.getValue()];
  return keys.map((key) => ({ key, note: notes[key] ?? null })).reverse();
}

/** Puts these in place of all dismissals, the newest first. */
export async function writeDismissals(all: readonly Dismissal[]): Promise<void> {
  const kept = all.slice(0, mostKept).reverse();
  const noted = kept.flatMap(({ key, note }) => (note ? [[key, note] as const] : []));
  await (noted.length > 0 ? notesItem.setValue(Object.fromEntries(noted)) : notesItem.removeValue());
  await item.setValue(kept.map(({ key }) => key));
}

/** Takes dismissals back. */
export const restore = async (keys: readonly string[]): Promise<void> =>
  writeDismissals((await readDismissals()).filter(({ key }) => !keys.includes(key)));

/** Dismisses every statement with this key, for good. */
export const dismiss = async (key: string, note: DismissalNote): Promise<void> =>
  writeDismissals([{ key, note }, ...(await readDismissals()).filter((other) => other.key !== key)]);

/** A day as notes hold it, in the reader's own time zone. */
export const dayOf = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

/** Takes all of them back. */
export const forgetDismissals = (): Promise<void> => writeDismissals([]);
