import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Corrected, Correction } from '../core/corrections.ts';
import { extensionVersion } from './versions.ts';

/** Far more than anyone corrects by hand; a list that is full takes nothing new, and loses nothing. */
export const mostCorrections = 2000;

interface Schema extends DBSchema {
  corrections: { key: string; value: Correction };
}

/**
 * - `refused`: this browser, or this window, stores nothing for us
 * - `full`: the list, or the device, has no room left
 */
export type CorrectionReason = 'refused' | 'full';
export type CorrectionResult<T> = { ok: true; value: T } | { ok: false; reason: CorrectionReason };

/** Heard by every page of the extension, in this window and in others. */
const channelName = 'corrections';

let opening: Promise<IDBPDatabase<Schema>> | null = null;

/** The database, opened when it is first needed, and again after the browser closed it. */
function database(): Promise<IDBPDatabase<Schema>> {
  const forget = (): void => {
    opening = null;
  };
  opening ??= openDB<Schema>('corrections', 1, {
    upgrade: (created) => void created.createObjectStore('corrections', { keyPath: 'id' }),
    blocking: (_current, _next, event) => {
      (event.target as IDBDatabase).close();
      forget();
    },
    terminated: forget,
  });
  opening.catch(forget);
  return opening;
}

function tellChange(): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage('changed');
  channel.close();
}

async function attempt<T>(task: (open: IDBPDatabase<Schema>) => Promise<T>): Promise<CorrectionResult<T>> {
  try {
    return { ok: true, value: await task(await database()) };
  } catch (error) {
    const isFull = (error as { name?: unknown } | null)?.name === 'QuotaExceededError';
    return { ok: false, reason: isFull ? 'full' : 'refused' };
  }
}

/** The reader's corrections, the newest first. Never throws. */
export const listCorrections = (): Promise<CorrectionResult<Correction[]>> =>
  attempt(async (open) =>
    (await open.getAll('corrections')).sort(
      (a, b) => b.date.localeCompare(a.date) || a.id.localeCompare(b.id),
    ),
  );

/** Notes a correction on this device. Never throws. */
export async function addCorrection(corrected: Corrected): Promise<CorrectionResult<Correction>> {
  const result = await attempt(async (open) => {
    const adding = open.transaction('corrections', 'readwrite');
    if ((await adding.store.count()) >= mostCorrections) return null;
    const correction: Correction = {
      ...corrected,
      id: crypto.randomUUID(),
      date: new Date().toISOString(),
      tool: extensionVersion(),
    };
    await adding.store.add(correction);
    await adding.done;
    return correction;
  });
  if (!result.ok) return result;
  if (!result.value) return { ok: false, reason: 'full' };
  tellChange();
  return { ok: true, value: result.value };
}

/** Puts a changed correction in the place of the one with its id, or one back that was deleted. Never throws. */
export async function putCorrection(correction: Correction): Promise<CorrectionResult<null>> {
  const result = await attempt(async (open) => {
    await open.put('corrections', correction);
    return null;
  });
  if (result.ok) tellChange();
  return result;
}

/** Deletes corrections; all of them without ids. Never throws. */
export async function removeCorrections(ids?: readonly string[]): Promise<CorrectionResult<null>> {
  const result = await attempt(async (open) => {
    const removing = open.transaction('corrections', 'readwrite');
    if (ids) await Promise.all(ids.map((id) => removing.store.delete(id)));
    else await removing.store.clear();
    await removing.done;
    return null;
  });
  if (result.ok) tellChange();
  return result;
}

/** Calls back at each change, until the signal aborts. */
export function watchCorrections(callback: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', () => callback());
  signal.addEventListener('abort', () => channel.close());
}
