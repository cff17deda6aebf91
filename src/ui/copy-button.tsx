import { useState } from 'preact/hooks';
import { t } from '../platform/i18n.ts';

type Outcome = 'none' | 'copied' | 'refused';

/** Copies, and says in a live region whether that worked. */
export function CopyButton({ onCopy }: { onCopy: () => Promise<boolean> }) {
  const [outcome, setOutcome] = useState<Outcome>('none');
  const copy = async (): Promise<void> => setOutcome((await onCopy()) ? 'copied' : 'refused');
  return (
    <>
      <button type="button" class="button" onClick={() => void copy()}>
        {t('statement_copy')}
      </button>
      <span class="outcome" role="status">
        {outcome === 'copied' && t('statement_copied')}
        {outcome === 'refused' && t('statement_not_copied')}
      </span>
    </>
  );
}
