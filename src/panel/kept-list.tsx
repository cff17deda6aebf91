import { useEffect, useState } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import type { Kept, KeptConversations, KeptReason, KeptSummary } from '../platform/kept-conversations.ts';
import { KeptRow } from './kept-row.tsx';
import { useStored } from './kept-stored.ts';
import { KeptTransfer } from './kept-transfer.tsx';
import { reasonInWords } from './kept-words.ts';
import { count } from './numbers.ts';

interface KeptListProps {
  store: KeptConversations;
  list: readonly KeptSummary[];
  chosen: ReadonlySet<string>;
  onChoose: (chosen: Set<string>) => void;
  onOpen: (id: string) => void;
}

/** Moves the focus once what it is to land on has been drawn. */
const focusSoon = (id: string): void => {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
};

const undoButton = 'kept-undo';

/** The kept conversations with their search; what is deleted can be taken back, one after the other. */
export function KeptList({ store, list, chosen, onChoose, onOpen }: KeptListProps) {
  const [text, setText] = useState('');
  const [deleted, setDeleted] = useState<readonly Kept[]>([]);
  const [trouble, setTrouble] = useState<KeptReason | null>(null);
  const searching = text.trim() !== '';
  const found = useStored(
    store,
    () => (searching ? store.search(text) : Promise.resolve({ ok: true, value: new Set<string>() })),
    [text],
  );
  // Ticks on what is gone would be exported as nothing.
  useEffect(() => {
    const present = new Set([...chosen].filter((id) => list.some((kept) => kept.id === id)));
    if (present.size < chosen.size) onChoose(present);
  }, [list]);
  const ids = found?.ok ? found.value : new Set<string>();
  const shown = searching ? list.filter(({ id }) => ids.has(id)) : list;
  const last = deleted.at(-1);
  const remove = async (id: string): Promise<void> => {
    const result = await store.remove(id);
    setTrouble(result.ok ? null : result.reason);
    if (!result.ok) return;
    setDeleted([...deleted, result.value]);
    focusSoon(undoButton);
  };
  const undo = async (kept: Kept): Promise<void> => {
    const result = await store.restore(kept);
    setTrouble(result.ok ? null : result.reason);
    if (!result.ok) return;
    setDeleted(deleted.filter((one) => one !== kept));
    focusSoon(`kept-${kept.id}`);
  };
  const toggle = (id: string): void => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChoose(next);
  };
  return (
    <>
      {list.length > 0 && (
        <input
          type="search"
          class="field wide-field"
          placeholder={t('kept_search')}
          aria-label={t('kept_search')}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      )}
      <p class="tally" role="status">
        {list.length > 0 &&
          (searching
            ? t('kept_found', count(shown.length), count(list.length))
            : t('kept_count', count(list.length)))}
      </p>
      <div class="kept-undo" role="status">
        {trouble && <p>{reasonInWords(trouble)}</p>}
        {last && (
          <p>
            {t('kept_deleted', last.title)}{' '}
            <button type="button" class="link" id={undoButton} onClick={() => void undo(last)}>
              {t('kept_undo')}
            </button>
          </p>
        )}
      </div>
      {shown.length > 0 && (
        <ul class="kept-rows">
          {shown.map((kept) => (
            <KeptRow
              key={kept.id}
              kept={kept}
              chosen={chosen.has(kept.id)}
              onChoose={() => toggle(kept.id)}
              onOpen={() => onOpen(kept.id)}
              onDelete={() => void remove(kept.id)}
            />
          ))}
        </ul>
      )}
      <KeptTransfer store={store} chosen={chosen} all={list.length} />
    </>
  );
}
