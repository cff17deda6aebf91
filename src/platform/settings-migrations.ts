import type { Settings } from './settings.ts';
import { soundSettings } from './settings-schema.ts';

/**
 * From each version to the next; every function takes whatever was stored under the version before.
 * 2: modes and sensitivity by site, timed pauses, appearance, reasoning and keys came in; nothing was renamed, so
 * what version 1 held stays as it is and the rest gets its defaults.
 */
export const settingsMigrations: Record<number, (stored: unknown) => Settings> = {
  2: soundSettings,
};
