import { t } from '../platform/i18n.ts';
import { isPaused, setFor } from '../platform/settings.ts';
import { notation } from '../ui/notation.ts';
import { count } from '../ui/numbers.ts';
import type { Snapshot } from './host.ts';
import { hostOf } from './standing.ts';
import type { Turn } from './turns.ts';

const clock = new Intl.DateTimeFormat(notation, { timeStyle: 'short' });

/** A time of day as the reader writes it; `time` in milliseconds since 1970. */
export const timeOfDay = (time: number): string => clock.format(time);

/** The state of the page in a few words: why nothing is read, or what was found. Empty where there is no chat. */
export function stateInWords(snapshot: Snapshot, turns: readonly Turn[], listed: number): string {
  const { settings, tab } = snapshot;
  if (isPaused(settings, Date.now()))
    return settings.pausedUntil === null
      ? t('head_paused')
      : t('notice_paused_until', timeOfDay(settings.pausedUntil));
  const mode = setFor(settings.sites, hostOf(snapshot));
  if (mode === 'off') return t('head_site_off');
  if (turns.length > 0) {
    const counts = t('head_counts', count(turns.length), count(listed));
    return tab.record?.hidden ? `${counts} · ${t('head_hidden')}` : counts;
  }
  return mode === 'ask' ? t('head_site_ask') : '';
}
