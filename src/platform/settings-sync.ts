import { storage } from '@wxt-dev/storage';
import * as v from 'valibot';
import { browser } from './browser.ts';
import type { Settings } from './settings.ts';
import { readChangeTimes, readSettings, updateSettings } from './settings-store.ts';
import { reconcile, type SyncedPart, syncedParts } from './sync-reconcile.ts';

/** How the sync stands on this device. */
export interface SyncState {
  /** Whether the reader wants it. */
  on: boolean;
  /** When this device and the browser's sync were last in step (milliseconds since 1970); null if never. */
  done: number | null;
  /** Whether the browser refused the last time. */
  trouble: boolean;
  /** Parts that are longer than the browser's sync takes; they stay on this device. */
  tooLarge: (keyof Settings)[];
}

const item = storage.defineItem<SyncState>('local:settings-sync', {
  fallback: { on: false, done: null, trouble: false, tooLarge: [] },
});

const prefix = 'setting:';
/** By Chrome's and Firefox's documentation alike: an item, its key with its value as JSON, takes at most this many bytes. */
const largestItem = 8192;

const syncedPart: v.GenericSchema<unknown, SyncedPart> = v.object({
  version: v.number(),
  at: v.number(),
  value: v.unknown(),
});

/** How the sync stands. */
export const readSyncState = (): Promise<SyncState> => item.getValue();

/** Calls back with how the sync stands, now and at each change, until the signal aborts. */
export async function watchSyncState(
  callback: (state: SyncState) => void,
  signal: AbortSignal,
): Promise<void> {
  const stop = item.watch(callback);
  signal.addEventListener('abort', stop);
  const now = await readSyncState();
  if (!signal.aborted) callback(now);
}

/** Switches the sync on or off. What the browser's sync holds already stays there, for the other devices. */
export const setSync = async (on: boolean): Promise<void> =>
  item.setValue({ ...(await readSyncState()), on, trouble: false });

async function readRemote(): Promise<Partial<Record<keyof Settings, SyncedPart>>> {
  const stored = await browser.storage.sync.get(syncedParts.map((part) => prefix + part));
  return Object.fromEntries(
    syncedParts.flatMap((part) => {
      const value = stored[prefix + part];
      return v.is(syncedPart, value) ? [[part, value]] : [];
    }),
  );
}

const fits = (part: string, value: SyncedPart): boolean =>
  new TextEncoder().encode(prefix + part + JSON.stringify(value)).length <= largestItem;

async function inStep(): Promise<Pick<SyncState, 'tooLarge'>> {
  const { take, times, give } = reconcile(await readSettings(), await readChangeTimes(), await readRemote());
  if (Object.keys(times).length > 0) await updateSettings(() => take, times);
  const tooLarge = syncedParts.filter((part) => give[part] && !fits(part, give[part]));
  const fitting = syncedParts.flatMap((part) =>
    give[part] && !tooLarge.includes(part) ? [[prefix + part, give[part]] as const] : [],
  );
  if (fitting.length > 0) await browser.storage.sync.set(Object.fromEntries(fitting));
  return { tooLarge };
}

/**
 * Brings this device and the browser's sync into step, if the reader wants that. Never throws: where the browser
 * refuses (no account, quota), the settings here are as they were, and the state says so.
 */
export async function syncNow(): Promise<void> {
  const before = await readSyncState();
  if (!before.on) return;
  const result = await inStep().then(
    (done) => ({ ...done, done: Date.now(), trouble: false }),
    () => ({ trouble: true }),
  );
  const now = await readSyncState();
  await item.setValue({ ...now, ...result });
}

/** Calls back whenever the browser's sync brought something, until the signal aborts. */
export function watchSynced(callback: () => void, signal: AbortSignal): void {
  const hear = (_: unknown, area: string): void => {
    if (area === 'sync') callback();
  };
  browser.storage.onChanged.addListener(hear);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(hear));
}
