import { storage } from '@wxt-dev/storage';
import type { Category, Sensitivity } from '../core/taxonomy.ts';
import { defaultSettings, type Settings, type SiteMode, setFor, settingsVersion } from './settings.ts';
import { settingsMigrations } from './settings-migrations.ts';
import { settingsPartNames, soundSettings } from './settings-schema.ts';
import { settingsKey } from './stored-keys.ts';

const item = storage.defineItem<Settings>(`local:${settingsKey}`, {
  fallback: defaultSettings,
  version: settingsVersion,
  migrations: settingsMigrations,
});

/** When each part of the settings was last changed, in milliseconds since 1970; a part that never was is missing. */
export type ChangeTimes = Partial<Record<keyof Settings, number>>;

const changedItem = storage.defineItem<ChangeTimes>('local:settings-changed', { fallback: {} });

/** The stored settings; the default in place of each part that is missing or broken. */
export const readSettings = async (): Promise<Settings> => soundSettings(await item.getValue());

/** When each part was last changed. */
export const readChangeTimes = (): Promise<ChangeTimes> => changedItem.getValue();

/** Changes are made one after the other, so that none overwrites another of the same page. */
let changing: Promise<unknown> = Promise.resolve();

const inTurn = (task: () => Promise<void>): Promise<void> => {
  const done = changing.then(task);
  changing = done.catch(() => undefined);
  return done;
};

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * Changes the stored settings by what this function gives for the settings as they are.
 * @param times when the change was made, by part, where that was elsewhere and earlier
 */
export const updateSettings = (
  change: (settings: Settings) => Partial<Settings>,
  times: ChangeTimes = {},
): Promise<void> =>
  inTurn(async () => {
    const before = await readSettings();
    const after = soundSettings({ ...before, ...change(before) });
    const now = Date.now();
    const changed = settingsPartNames.filter((part) => !isSame(before[part], after[part]));
    const known = await readChangeTimes();
    // A change is later than the one that it follows, even where the clock was set back in between.
    const stamp = (part: keyof Settings): number => times[part] ?? Math.max(now, (known[part] ?? 0) + 1);
    const stamped = Object.fromEntries(changed.map((part) => [part, stamp(part)]));
    await changedItem.setValue({ ...known, ...times, ...stamped });
    await item.setValue(after);
  });

/** Stores the settings with these changes. */
export const changeSettings = (change: Partial<Settings>): Promise<void> => updateSettings(() => change);

/** Puts right what is broken in the store, for the pages, which do not check. */
export const mendSettings = (): Promise<void> =>
  inTurn(async () => {
    const stored: unknown = await item.getValue();
    const sound = soundSettings(stored);
    if (!isSame(stored, sound)) await item.setValue(sound);
  });

/** All parts as they were at the first start. */
export const resetSettings = (): Promise<void> => changeSettings(defaultSettings);

/** Hides a category on one site. */
export const hideCategoryOn = (host: string, hidden: Category): Promise<void> =>
  updateSettings(({ hiddenOn }) => ({
    hiddenOn: { ...hiddenOn, [host]: [...(setFor(hiddenOn, host) ?? []), hidden] },
  }));

const withEntry = <T>(entries: Record<string, T>, host: string, value: T | null): Record<string, T> => {
  const { [host]: _, ...others } = entries;
  return value === null ? others : { ...others, [host]: value };
};

/** Sets whether a site is read; null for as everywhere. */
export const setSiteMode = (host: string, mode: SiteMode | null): Promise<void> =>
  updateSettings(({ sites }) => ({ sites: withEntry(sites, host, mode) }));

/** Sets a site's own sensitivity; null for as everywhere. */
export const setSensitivityOn = (host: string, sensitivity: Sensitivity | null): Promise<void> =>
  updateSettings(({ sensitivityOn }) => ({ sensitivityOn: withEntry(sensitivityOn, host, sensitivity) }));

/** Sets the sensitivity where the reader is: the site's own if it has one, else the one for everywhere. */
export const chooseSensitivity = (host: string, sensitivity: Sensitivity): Promise<void> =>
  updateSettings(({ sensitivityOn }) =>
    setFor(sensitivityOn, host)
      ? { sensitivityOn: { ...sensitivityOn, [host]: sensitivity } }
      : { sensitivity },
  );

/** Calls back with the settings now and at each change, until the signal aborts. */
export async function watchSettings(
  callback: (settings: Settings) => void,
  signal: AbortSignal,
): Promise<void> {
  const stop = item.watch((value) => callback(soundSettings(value)));
  signal.addEventListener('abort', stop);
  const now = await readSettings();
  if (!signal.aborted) callback(now);
}
