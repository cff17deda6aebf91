import type { ComponentChild } from 'preact';
import { t } from '../platform/i18n.ts';
import type { Kept, KeptConversations, KeptReason } from '../platform/kept-conversations.ts';
import { useStored } from './kept-stored.ts';
import { reasonInWords } from './kept-words.ts';

/** What went wrong with the store, calmly. */
export const KeptTrouble = ({ reason }: { reason: KeptReason }) => (
  <p class="kept-trouble" role="status">
    {reasonInWords(reason)}
  </p>
);

interface LoadedProps {
  store: KeptConversations;
  ids: ReadonlySet<string>;
  onBack: () => void;
  children: (kept: Kept[]) => ComponentChild;
}

/** Shows conversations once they are read, and as they change; says so where one was deleted in another window. */
export function Loaded({ store, ids, onBack, children }: LoadedProps) {
  const answer = useStored(store, () => store.read(ids), [ids]);
  if (!answer) return null;
  if (answer.ok && answer.value.length === ids.size) return <>{children(answer.value)}</>;
  return (
    <>
      <KeptTrouble reason={answer.ok ? 'gone' : answer.reason} />
      <button type="button" class="button" onClick={onBack}>
        {t('kept_back')}
      </button>
    </>
  );
}
