import { useEffect, useRef, useState } from 'preact/hooks';
import type { Corrected, Correction } from '../core/corrections.ts';
import {
  addCorrection,
  type CorrectionReason,
  mostCorrections,
  putCorrection,
  removeCorrections,
} from '../platform/corrections.ts';
import { t } from '../platform/i18n.ts';
import { openReading } from '../platform/own-pages.ts';
import { LabelPicker } from '../ui/label-picker.tsx';
import { count } from '../ui/numbers.ts';

interface WrongProps {
  /** What is noted when the reader says that the statement is wrong. */
  corrected: () => Corrected | null;
}

/** Notes that a statement is wrong, and asks what its sentence claims instead. */
export function Wrong({ corrected }: WrongProps) {
  const [noted, setNoted] = useState<Correction | null>(null);
  const [trouble, setTrouble] = useState<CorrectionReason | null>(null);
  const word = useRef<HTMLParagraphElement>(null);
  const press = useRef<HTMLButtonElement>(null);
  // The button that was pressed goes away: the reader is led to what came of it.
  useEffect(() => {
    if (noted) word.current?.focus();
  }, [noted?.id]);
  const note = async (): Promise<void> => {
    const correction = corrected();
    if (!correction) return;
    const result = await addCorrection(correction);
    if (result.ok) setNoted(result.value);
    setTrouble(result.ok ? null : result.reason);
  };
  const change = async (changed: Correction): Promise<void> => {
    setNoted(changed);
    const result = await putCorrection(changed);
    setTrouble(result.ok ? null : result.reason);
  };
  const takeBack = async (id: string): Promise<void> => {
    const result = await removeCorrections([id]);
    if (result.ok) setNoted(null);
    setTrouble(result.ok ? null : result.reason);
    requestAnimationFrame(() => press.current?.focus());
  };
  return (
    <div class="wrong">
      {!noted && (
        <button type="button" class="button quiet" ref={press} onClick={() => void note()}>
          {t('statement_wrong')}
        </button>
      )}
      {trouble && (
        <p role="alert">
          {trouble === 'full' ? t('corrections_full', count(mostCorrections)) : t('corrections_refused')}
        </p>
      )}
      {noted && (
        <>
          <p class="wrong-word" role="status" tabIndex={-1} ref={word}>
            {t('statement_wrong_noted')}
          </p>
          <LabelPicker
            name={t('corrections_pick')}
            labels={noted.labels}
            weak={noted.weak}
            onChange={(labels) => void change({ ...noted, ...labels })}
          />
          <p class="kept-actions">
            <button type="button" class="button" onClick={() => void takeBack(noted.id)}>
              {t('statement_wrong_undo')}
            </button>
            <button
              type="button"
              class="button quiet"
              onClick={() => void openReading({ view: 'corrections', correction: noted.id })}
            >
              {t('statement_corrections')}
            </button>
          </p>
        </>
      )}
    </div>
  );
}
