import { whenStopped } from './ask.ts';
import { extension } from './content-api.ts';

/** What is stored under some keys; a key that nothing is stored under is missing. */
export type Stored<Key extends string> = { readonly [One in Key]?: unknown };

/**
 * Calls a content script back with what stands under some keys of `storage.local`, now and at each change of any of
 * them, until the signal aborts. One read and one listener serve them all.
 * Content scripts only read: what the reader chooses in the page goes to the background, which writes it.
 */
export async function watchStored<Key extends string>(
  keys: readonly Key[],
  callback: (stored: Stored<Key>) => void,
  signal: AbortSignal,
): Promise<void> {
  const { local, onChanged } = extension().storage;
  let stored: Stored<Key> = {};
  let isRead = false;
  const take = (changes: Record<string, chrome.storage.StorageChange>, area: string): void => {
    const changed = area === 'local' ? keys.filter((key) => key in changes) : [];
    // A listener that another one has just removed still hears the event that is under way.
    if (changed.length === 0 || signal.aborted) return;
    stored = { ...stored, ...Object.fromEntries(changed.map((key) => [key, changes[key]?.newValue])) };
    // Of the other keys nothing is known before all have been read.
    if (isRead) callback(stored);
  };
  onChanged.addListener(take);
  whenStopped(signal, () => onChanged.removeListener(take));
  const read = (await local.get([...keys])) as Stored<Key>;
  if (signal.aborted) return;
  isRead = true;
  stored = { ...read, ...stored };
  callback(stored);
}
