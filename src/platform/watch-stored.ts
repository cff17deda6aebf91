import { whenStopped } from './ask.ts';
import { extension } from './content-api.ts';

/**
 * Calls a content script back with a value of `storage.local` now and at each change, until the signal aborts.
 * Content scripts only read: what the reader chooses in the page goes to the background, which writes it.
 */
export async function watchStored(
  key: string,
  callback: (value: unknown) => void,
  signal: AbortSignal,
): Promise<void> {
  const { local, onChanged } = extension().storage;
  const take = (changes: Record<string, chrome.storage.StorageChange>, area: string): void => {
    const change = area === 'local' ? changes[key] : undefined;
    // A listener that another one has just removed still hears the event that is under way.
    if (change && !signal.aborted) callback(change.newValue);
  };
  onChanged.addListener(take);
  whenStopped(signal, () => onChanged.removeListener(take));
  const stored = await local.get(key);
  if (!signal.aborted) callback(stored[key]);
}
