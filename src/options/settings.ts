import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../platform/settings.ts';
import { updateSettings, watchSettings } from '../platform/settings-store.ts';

/** The settings as they are, and the way to change them; what a section of the page needs. */
export interface SettingsProps {
  settings: Settings;
  /** Changes what is stored by what this gives for the settings as they are by then. */
  change: (change: (settings: Settings) => Partial<Settings>) => void;
}

/** The stored settings, live; null until they have been read. `failed` says that the last change was not taken. */
export function useSettings(): (SettingsProps & { failed: boolean }) | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    void watchSettings(setSettings, stop.signal);
    return () => stop.abort();
  }, []);
  const change: SettingsProps['change'] = (how) =>
    void updateSettings(how).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  return settings && { settings, change, failed };
}
