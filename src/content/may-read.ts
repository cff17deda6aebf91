import { defaultSettings, isPaused, pauseCheck, setFor, settingsFrom } from '../platform/settings.ts';
import { ownSitesKey, settingsKey } from '../platform/stored-keys.ts';
import { watchStored } from '../platform/watch-stored.ts';

/** Where the background notes, before it puts this script into a page, that the reader asked for it by a click. */
const place = globalThis as { personaLensAsked?: boolean };

/**
 * Calls back with whether the reader wants this page read, and with what is stored of the sites that the reader has
 * taught, now and at each change (a pause that ends by itself is one), until the signal aborts.
 * Settles after the first call.
 */
export function watchMayRead(
  callback: (may: boolean, ownSites: unknown) => void,
  signal: AbortSignal,
): Promise<void> {
  let settings = defaultSettings;
  let ownSites: unknown;
  let asked = place.personaLensAsked === true;
  place.personaLensAsked = false;
  let endOfPause: ReturnType<typeof setTimeout> | undefined;
  const decide = (): void => {
    const now = Date.now();
    const paused = isPaused(settings, now);
    const mode = setFor(settings.sites, location.host) ?? 'on';
    // Who switches a site off has taken back what was asked for.
    if (mode === 'off') asked = false;
    clearTimeout(endOfPause);
    if (paused && settings.pausedUntil)
      endOfPause = setTimeout(decide, Math.min(settings.pausedUntil - now, pauseCheck));
    callback(!paused && (mode === 'on' || (mode === 'ask' && asked)), ownSites);
  };
  signal.addEventListener('abort', () => clearTimeout(endOfPause));
  return watchStored(
    [settingsKey, ownSitesKey],
    (stored) => {
      settings = settingsFrom(stored[settingsKey]);
      ownSites = stored[ownSitesKey];
      decide();
    },
    signal,
  );
}
