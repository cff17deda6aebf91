import { watchSettings } from '../platform/settings-store.ts';
import { syncNow, watchSynced, watchSyncState } from '../platform/settings-sync.ts';

/** Changes that come in a row travel together: browsers refuse more than two writes a second. */
const restMilliseconds = 2000;

/** Keeps the settings in step with the browser's sync, where the reader wants that, until the signal aborts. */
export function keepInStep(signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wasOn = false;
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void syncNow(), restMilliseconds);
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  watchSynced(soon, signal);
  void watchSettings(soon, signal);
  void watchSyncState(({ on }) => {
    if (on && !wasOn) soon();
    wasOn = on;
  }, signal);
}
