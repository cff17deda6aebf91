import { useEffect, useRef, useState } from 'preact/hooks';
import { type Correction, correctionLines } from '../core/corrections.ts';
import {
  type CorrectionReason,
  type CorrectionResult,
  listCorrections,
  mostCorrections,
  putCorrection,
  removeCorrections,
  watchCorrections,
} from '../platform/corrections.ts';
import { t } from '../platform/i18n.ts';
import { count } from '../ui/numbers.ts';
import { save } from '../ui/save.ts';
import { CorrectionItem } from './correction-item.tsx';
import { fileNamed } from './words.ts';

const reasonInWords = (reason: CorrectionReason): string =>
  reason === 'full' ? t('corrections_full', count(mostCorrections)) : t('corrections_refused');

/** The stored corrections, read again at each change; null until they have been read. */
function useCorrections(): CorrectionResult<Correction[]> | null {
  const [list, setList] = useState<CorrectionResult<Correction[]> | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const read = (): void =>
      void listCorrections().then((result) => {
        if (!stop.signal.aborted) setList(result);
      });
    watchCorrections(read, stop.signal);
    read();
    return () => stop.abort();
  }, []);
  return list;
}

interface CorrectionsViewProps {
  /** The id of the one that was just made. */
  fresh: string | null;
  /** The words that the reader selected are in no reply. */
  unplaced: boolean;
}

/** What the reader said was wrong or missed: to see, to label, to delete, and to take along as a file. */
export function CorrectionsView({ fresh, unplaced }: CorrectionsViewProps) {
  const list = useCorrections();
  const [deleted, setDeleted] = useState<readonly Correction[]>([]);
  const [trouble, setTrouble] = useState<CorrectionReason | null>(null);
  const [saved, setSaved] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const isRead = list !== null;
  useEffect(() => {
    if (isRead && fresh) document.getElementById(`correction-${fresh}`)?.scrollIntoView({ block: 'center' });
  }, [isRead, fresh]);
  const tell = (result: CorrectionResult<null>): void => setTrouble(result.ok ? null : result.reason);
  if (!list) return null;
  const all = list.ok ? list.value : [];
  const remove = async (gone: readonly Correction[]): Promise<void> => {
    const result = await removeCorrections(gone.map(({ id }) => id));
    tell(result);
    if (result.ok) setDeleted(gone);
    // The button that was pressed goes away.
    heading.current?.focus();
  };
  const undo = async (): Promise<void> => {
    for (const correction of deleted) tell(await putCorrection(correction));
    setDeleted([]);
    heading.current?.focus();
  };
  return (
    <section class="corrections" aria-labelledby="corrections-title">
      <h2 id="corrections-title" tabIndex={-1} ref={heading}>
        {t('corrections_title')}
      </h2>
      <p class="soft">{t('corrections_about')}</p>
      {unplaced && (
        <p class="faults" role="alert">
          {t('corrections_unplaced')}
        </p>
      )}
      {(trouble ?? (list.ok ? null : list.reason)) && (
        <p class="faults" role="alert">
          {reasonInWords(trouble ?? (list.ok ? 'refused' : list.reason))}
        </p>
      )}
      {all.length > 0 && (
        <p class="row">
          <button
            type="button"
            class="button primary"
            onClick={() => {
              const name = `${fileNamed('corrections', new Date())}.jsonl`;
              save({ text: correctionLines(all), type: 'application/jsonl', extension: 'jsonl' }, name);
              setSaved(t('export_saved', name));
            }}
          >
            {t('corrections_save')}
          </button>
          <button type="button" class="button" onClick={() => void remove(all)}>
            {t('corrections_clear')}
          </button>
          <span class="soft" role="status">
            {saved}
          </span>
        </p>
      )}
      {deleted.length > 0 && (
        <p class="undo" role="status">
          {t('corrections_deleted', count(deleted.length))}{' '}
          <button type="button" class="link" onClick={() => void undo()}>
            {t('corrections_undo')}
          </button>
        </p>
      )}
      <p class="soft" role="status">
        {all.length > 0 ? t('corrections_count', count(all.length)) : t('corrections_none')}
      </p>
      <ul class="correction-rows">
        {all.map((correction) => (
          <CorrectionItem
            key={correction.id}
            correction={correction}
            fresh={correction.id === fresh}
            onChange={(changed) => void putCorrection(changed).then(tell)}
            onDelete={() => void remove([correction])}
          />
        ))}
      </ul>
    </section>
  );
}
