import { useEffect, useState } from 'preact/hooks';
import {
  type Dismissal,
  readDismissals,
  restore,
  watchDismissals,
  writeDismissals,
} from '../platform/dismissals.ts';
import { t } from '../platform/i18n.ts';
import { focusSoon } from '../ui/focus.ts';
import { categoryName } from '../ui/labels.ts';
import { notation } from '../ui/notation.ts';
import { count } from '../ui/numbers.ts';
import { Section } from './section.tsx';

/** So many are listed at first. */
const page = 20;
const undoId = 'dismissed-undo';
const dayFormat = new Intl.DateTimeFormat(notation, { dateStyle: 'medium' });

const dayInWords = (day: string): string => {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  return dayFormat.format(new Date(year, month - 1, date));
};

type Noted = Dismissal & { note: NonNullable<Dismissal['note']> };

const inWords = ({ note }: Noted): string =>
  t(
    'options_dismissed_row',
    t(note.scope === 'phrase' ? 'options_dismissed_phrase' : 'options_dismissed_here'),
    note.host,
    dayInWords(note.day),
  );

/** All dismissals, live. */
function useDismissals(): readonly Dismissal[] | null {
  const [all, setAll] = useState<readonly Dismissal[] | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const read = (): void => void readDismissals().then((now) => !stop.signal.aborted && setAll(now));
    void watchDismissals(read, stop.signal);
    return () => stop.abort();
  }, []);
  return all;
}

/** What was dismissed, as far as it can be shown without words; each can be taken back, and that as well. */
export function DismissedSection() {
  const all = useDismissals();
  const [shown, setShown] = useState(page);
  const [before, setBefore] = useState<{ all: readonly Dismissal[]; taken: number } | null>(null);
  if (!all) return null;
  const noted = all.filter((one): one is Noted => one.note !== null);
  const older = all.length - noted.length;
  const takeBack = (some: readonly Dismissal[]): void => {
    setBefore({ all, taken: some.length });
    void restore(some.map(({ key }) => key));
    focusSoon(undoId);
  };
  const undo = (): void => {
    if (before) void writeDismissals(before.all);
    setBefore(null);
    focusSoon('dismissed-title');
  };
  return (
    <Section name="dismissed" about={t('options_dismissed_about')}>
      {all.length === 0 && <p>{t('options_dismissed_none')}</p>}
      <p class="said" role="status">
        {before && (
          <>
            {t('options_dismissed_cleared', count(before.taken))}{' '}
            <button type="button" class="link" id={undoId} onClick={undo}>
              {t('options_undo')}
            </button>
          </>
        )}
      </p>
      {noted.length > 0 && (
        <ul class="rows">
          {noted.slice(0, shown).map((one) => (
            <li key={one.key} class="row">
              <span class="row-words">
                <b>{categoryName(one.note.category)}</b>
                <span class="check-about">{inWords(one)}</span>
              </span>
              <button
                type="button"
                class="button"
                aria-label={t(
                  'options_dismissed_back_label',
                  `${categoryName(one.note.category)}, ${inWords(one)}`,
                )}
                onClick={() => takeBack([one])}
              >
                {t('options_dismissed_back')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {older > 0 && <p>{t('options_dismissed_older', count(older))}</p>}
      <p class="actions">
        {noted.length > shown && (
          <button type="button" class="button" onClick={() => setShown(shown + 5 * page)}>
            {t('options_dismissed_more', count(noted.length - shown))}
          </button>
        )}
        {all.length > 0 && (
          <button type="button" class="button" onClick={() => takeBack(all)}>
            {t('options_dismissed_clear')}
          </button>
        )}
      </p>
    </Section>
  );
}
