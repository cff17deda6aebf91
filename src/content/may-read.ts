import { hearExtension } from '../platform/ask.ts';
import { defaultSettings, isPaused, pauseCheck, setFor, settingsFrom } from '../platform/settings.ts';
import { ownSitesKey, settingsKey } from '../platform/stored-keys.ts';
import { watchStored } from '../platform/watch-stored.ts';

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
  let known = false;
  let asked = false;
  let endOfPause: ReturnType<typeof setTimeout> | undefined;
  const decide = (): void => {
    const now = Date.now();
    const paused = isPaused(settings, now);
    const mode = setFor(settings.sites, location.host) ?? 'on';
    clearTimeout(endOfPause);
    if (paused && settings.pausedUntil)
      endOfPause = setTimeout(decide, Math.min(settings.pausedUntil - now, pauseCheck));
    callback(!paused && (mode === 'on' || (mode === 'ask' && asked)), ownSites);
  };
  hearExtension(({ name }) => {
    if (name !== 'read-page') return;
    asked = true;
    if (known) decide();
  }, signal);
  signal.addEventListener('abort', () => clearTimeout(endOfPause));
  return watchStored(
    [settingsKey, ownSitesKey],
    (stored) => {
      known = true;
      settings = settingsFrom(stored[settingsKey]);
      ownSites = stored[ownSitesKey];
      decide();
    },
    signal,
  );
}
