import { useMemo, useState } from 'preact/hooks';
import type { Analysed } from '../core/study/analyse.ts';
import { sampleOf, sentencesFor, sheetCsv } from '../core/study/sheet.ts';
import { t } from '../platform/i18n.ts';
import { count } from '../ui/numbers.ts';
import { save } from '../ui/save.ts';
import { fileNamed } from './words.ts';

/** A sheet of sentences for a second reader, who is not to see what the tool found. */
export function Sheet({ all }: { all: readonly Analysed[] }) {
  const rows = useMemo(() => sentencesFor(all), [all]);
  const [size, setSize] = useState('200');
  const [seed, setSeed] = useState('1');
  const [saved, setSaved] = useState('');
  const take = (): void => {
    const name = `${fileNamed('sheet', new Date())}.csv`;
    const sample = sampleOf(rows, Math.max(1, Number(size) || 1), Number(seed) || 0);
    save({ text: sheetCsv(sample), type: 'text/csv;charset=utf-8', extension: 'csv' }, name);
    setSaved(t('export_saved', name));
  };
  return (
    <section class="sheet" aria-labelledby="sheet-title">
      <h3 id="sheet-title">{t('sheet_title')}</h3>
      <p class="soft">{t('sheet_about', count(rows.length))}</p>
      <p class="row">
        <label class="small-field">
          <span>{t('sheet_size')}</span>
          <input
            class="field"
            type="number"
            min="1"
            max={rows.length}
            value={size}
            onInput={(event) => setSize(event.currentTarget.value)}
          />
        </label>
        <label class="small-field">
          <span>{t('sheet_seed')}</span>
          <input
            class="field"
            type="number"
            value={seed}
            onInput={(event) => setSeed(event.currentTarget.value)}
          />
        </label>
        <button type="button" class="button" disabled={rows.length === 0} onClick={take}>
          {t('sheet_save')}
        </button>
        <span role="status" class="soft">
          {saved}
        </span>
      </p>
    </section>
  );
}
