import * as v from 'valibot';
import { defaultSettings, type Settings, settingsVersion } from './settings.ts';
import { settingsPartNames, settingsParts } from './settings-schema.ts';
import type { ChangeTimes } from './settings-store.ts';

type Part = keyof Settings;

/** A pause belongs to a moment and a device: everything else is synced. */
export const syncedParts: readonly Part[] = settingsPartNames.filter(
  (part) => part !== 'paused' && part !== 'pausedUntil',
);

/** One part of the settings as the browser's sync holds it, each in an item of its own. */
export interface SyncedPart {
  /** Of the settings' schema. */
  version: number;
  /** When it was changed, in milliseconds since 1970, by the clock of the device on which that was done. */
  at: number;
  value: unknown;
}

export interface Reconciled {
  /** What is newer elsewhere, to be stored here, and when it was changed. */
  take: Partial<Settings>;
  times: ChangeTimes;
  /** What is newer here, to be handed to the browser's sync. */
  give: Partial<Record<Part, SyncedPart>>;
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Whether what is held elsewhere goes before what is held here: the newer does; of two at once every device takes the same. */
const goesBefore = (there: SyncedPart, here: { at: number; value: unknown }): boolean =>
  there.at > here.at || (there.at === here.at && JSON.stringify(there.value) > JSON.stringify(here.value));

/**
 * Finds what has to move between this device and the browser's sync, part by part, the newest first. What a newer
 * version of the extension wrote, or what is broken, is neither taken nor written over by what is older here.
 */
export function reconcile(
  settings: Settings,
  times: ChangeTimes,
  remote: Partial<Record<Part, SyncedPart>>,
): Reconciled {
  const take: Record<string, unknown> = {};
  const result: Reconciled = { take: {}, times: {}, give: {} };
  for (const part of syncedParts) {
    const there = remote[part];
    // A part that was changed before times were kept is older than any that has one.
    const here = { at: times[part] ?? 1, value: settings[part] };
    const give = (): void => {
      result.give[part] = { version: settingsVersion, ...here };
    };
    if (!there) {
      if (times[part] !== undefined || !isSame(here.value, defaultSettings[part])) give();
    } else if (there.version > settingsVersion) continue;
    else if (isSame(there.value, here.value)) {
      // The later of two same choices counts against a third.
      if (here.at > there.at) give();
      else if (there.at > here.at) result.times[part] = there.at;
    } else if (!goesBefore(there, here)) give();
    else if (v.is(settingsParts[part], there.value)) {
      take[part] = there.value;
      result.times[part] = there.at;
    }
  }
  return { ...result, take: take as Partial<Settings> };
}
