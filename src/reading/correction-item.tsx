import { useState } from 'preact/hooks';
import { type Correction, familyOfCorrection } from '../core/corrections.ts';
import { voices } from '../core/taxonomy.ts';
import { t } from '../platform/i18n.ts';
import { LabelPicker } from '../ui/label-picker.tsx';
import { categoryName, voiceName } from '../ui/labels.ts';
import { dayOf } from './words.ts';

interface CorrectionItemProps {
  correction: Correction;
  /** Just made: its labels stand open. */
  fresh: boolean;
  onChange: (changed: Correction) => void;
  onDelete: () => void;
}

/** One correction: the sentence in its place, what the tool found, and the labels that the reader gives it. */
export function CorrectionItem({ correction, fresh, onChange, onDelete }: CorrectionItemProps) {
  const [open, setOpen] = useState(fresh);
  const { id, kind, site, date, user, text, target, voice, labels, weak, found } = correction;
  const [start, end] = target;
  const names = (all: readonly { category: Parameters<typeof categoryName>[0] }[]): string =>
    all.length === 0 ? t('confusion_none') : all.map(({ category }) => categoryName(category)).join(', ');
  const family = familyOfCorrection(correction);
  return (
    <li
      class="correction"
      id={`correction-${id}`}
      data-fresh={fresh}
      {...(family ? { 'data-family': family } : {})}
    >
      <p class="soft correction-about">
        <b>{t(kind === 'wrong' ? 'corrections_wrong' : 'corrections_missed')}</b>
        {site && <span>{site}</span>}
        <span>{dayOf(date)}</span>
      </p>
      {user && (
        <p class="soft correction-user" dir="auto">
          {user}
        </p>
      )}
      <p class="correction-text" dir="auto">
        {text.slice(0, start)}
        <mark>{text.slice(start, end)}</mark>
        {text.slice(end)}
      </p>
      <p class="correction-labels">
        <span class="soft">{t('corrections_found')}</span> {names(found)}
        {' · '}
        <span class="soft">{t('corrections_labels')}</span>{' '}
        <b>{names(labels.map((category) => ({ category })))}</b>
      </p>
      <p class="row">
        <button type="button" class="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('corrections_edit')}
        </button>
        <button type="button" class="button quiet" onClick={onDelete}>
          {t('corrections_delete')}
        </button>
      </p>
      {open && (
        <>
          <LabelPicker
            name={t('corrections_pick')}
            labels={labels}
            weak={weak}
            onChange={(changed) => onChange({ ...correction, ...changed })}
          />
          <label class="small-field">
            <span>{t('corrections_voice')}</span>
            <select
              class="field"
              value={voice}
              onChange={(event) =>
                onChange({
                  ...correction,
                  voice: voices.find((one) => one === event.currentTarget.value) ?? 'assistant',
                })
              }
            >
              {voices.map((one) => (
                <option key={one} value={one}>
                  {voiceName(one)}
                </option>
              ))}
            </select>
          </label>
        </>
      )}
    </li>
  );
}
