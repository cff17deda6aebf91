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

/** Takes dismissals back. */
export async function restore(keys: readonly string[]): Promise<void> {
  const kept = checked(await item.getValue());
  await item.setValue(kept.filter((key) => !keys.includes(key)));
}

/** Dismisses every statement with this key, for good. */
export async function dismiss(key: string): Promise<void> {
  const kept = checked(await item.getValue()).filter((other) => other !== key);
  await item.setValue([...kept, key].slice(-mostKept));
}

/** Takes all of them back. */
export const forgetDismissals = (): Promise<void> => item.setValue([]);
