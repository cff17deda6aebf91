import { storage } from '@wxt-dev/storage';
import type { Category } from '../core/taxonomy.ts';
import { defaultSettings, type Settings, settingsFrom, settingsVersion } from './settings.ts';
import { settingsKey } from './stored-keys.ts';

const item = storage.defineItem<Settings>(`local:${settingsKey}`, {
  fallback: defaultSettings,
  version: settingsVersion,
});

/** The stored settings; the defaults where nothing, or something broken, is stored. */
export const readSettings = async (): Promise<Settings> => settingsFrom(await item.getValue());

/** Stores the settings with these changes. */
export const changeSettings = async (change: Partial<Settings>): Promise<void> =>
  item.setValue(settingsFrom({ ...(await readSettings()), ...change }));

/** Hides a category on one site. */
export async function hideCategoryOn(host: string, hidden: Category): Promise<void> {
  const { hiddenOn } = await readSettings();
  await changeSettings({
    hiddenOn: { ...hiddenOn, [host]: [...new Set([...(hiddenOn[host] ?? []), hidden])] },
  });
}

/** Calls back with the settings now and at each change, until the signal aborts. */
export async function watchSettings(
  callback: (settings: Settings) => void,
  signal: AbortSignal,
): Promise<void> {
  const stop = item.watch((value) => callback(settingsFrom(value)));
  signal.addEventListener('abort', stop);
  const now = await readSettings();
  if (!signal.aborted) callback(now);
}
