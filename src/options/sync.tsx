import { useEffect, useState } from 'preact/hooks';
import { type MessageKey, t } from '../platform/i18n.ts';
import type { Settings } from '../platform/settings.ts';
import { type SyncState, setSync, watchSyncState } from '../platform/settings-sync.ts';
import { notation } from '../ui/notation.ts';
import { Section } from './section.tsx';
import { Switch } from './switch.tsx';

const moment = new Intl.DateTimeFormat(notation, { dateStyle: 'medium', timeStyle: 'short' });

const partKeys: Record<keyof Omit<Settings, 'paused' | 'pausedUntil'>, MessageKey> = {
  sensitivity: 'options_part_sensitivity',
  hiddenCategories: 'options_part_hidden',
  sites: 'options_part_sites',
  sensitivityOn: 'options_part_sensitivity_on',
  hiddenOn: 'options_part_hidden_on',
  appearance: 'options_appearance',
  reasoning: 'options_reasoning',
  keys: 'options_part_keys',
};

const partName = (part: keyof Settings): string =>
  part === 'paused' || part === 'pausedUntil' ? '' : t(partKeys[part]);

/** The browser's own sync: off at first, what it carries, and how it stands. */
export function SyncSection() {
  const [state, setState] = useState<SyncState | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    void watchSyncState(setState, stop.signal);
    return () => stop.abort();
  }, []);
  if (!state) return null;
  return (
    <Section name="sync">
      <Switch
        label={t('options_sync_switch')}
        about={t('options_sync_about')}
        checked={state.on}
        onChange={(on) => void setSync(on)}
      />
      <p class="said" role="status">
        {state.on &&
          (state.trouble
            ? t('options_sync_trouble')
            : state.done !== null && t('options_sync_done', moment.format(state.done)))}
      </p>
      {state.on && state.tooLarge.length > 0 && (
        <p>{t('options_sync_large', state.tooLarge.map(partName).join(', '))}</p>
      )}
    </Section>
  );
}
