import { storage } from '@wxt-dev/storage';
import { browser } from './browser.ts';

/** The version whose news the reader has seen, or was there from the start; without its patch number. */
const item = storage.defineItem<string | null>('local:news-seen', { fallback: null });

/** The version that runs, without its patch number: patches bring no news. */
const runningVersion = (): string => browser.runtime.getManifest().version.split('.').slice(0, 2).join('.');

/**
 * Calls back with whether the news of a version are those of the version that runs and have not been seen yet, now
 * and at each change, until the signal aborts.
 */
export async function watchNews(
  version: string,
  callback: (isNews: boolean) => void,
  signal: AbortSignal,
): Promise<void> {
  const tell = (seen: string | null): void => callback(version === runningVersion() && seen !== version);
  signal.addEventListener('abort', item.watch(tell));
  const seen = await item.getValue();
  if (!signal.aborted) tell(seen);
}

/** Notes that the reader knows what the running version brought. */
export const noteNewsSeen = (): Promise<void> => item.setValue(runningVersion());
