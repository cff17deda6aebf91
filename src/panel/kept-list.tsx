import type { ComponentChild } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import type { Kept, KeptConversations, KeptReason, KeptSummary } from '../platform/kept-conversations.ts';
import { count } from '../ui/numbers.ts';
import { keptTitleId, undoId } from './kept-focus.ts';
import { KeptRow } from './kept-row.tsx';
import { useStored } from './kept-stored.ts';
import { KeptTransfer } from './kept-transfer.tsx';
import { reasonInWords } from './kept-words.ts';

interface KeptListProps {
  store: KeptConversations;
  list: readonly KeptSummary[];
  chosen: ReadonlySet<string>;
  /** What was deleted since the view was opened, the last deletion last. */
  deleted: readonly Kept[];
  onChoose: (chosen: Set<string>) => void;
  onDeleted: (deleted: readonly Kept[]) => void;
  /** The focus is to go to the element of this id once it is drawn. */
  onFocusLater: (id: string) => void;
  onOpen: (id: string) => void;
  /** What stands above the rows once there are some: the way to compare. */
  compare: ComponentChild;
}

/** The kept conversations with their search; what is deleted can be taken back, one after the other. */
export function KeptList({ store, list, chosen, deleted, compare, ...on }: KeptListProps) {
  const [text, setText] = useState('');
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
    if (present.size < chosen.size) on.onChoose(present);
  }, [list]);
  const ids = found?.ok ? found.value : new Set<string>();
  const shown = searching ? list.filter(({ id }) => ids.has(id)) : list;
  const last = deleted.at(-1);
  const remove = async (id: string): Promise<void> => {
    const result = await store.remove(id);
    setTrouble(result.ok ? null : result.reason);
    if (!result.ok) return;
    on.onFocusLater(undoId);
    on.onDeleted([...deleted, result.value]);
  };
  const undo = async (kept: Kept): Promise<void> => {
    const result = await store.restore(kept);
    setTrouble(result.ok ? null : result.reason);
    if (!result.ok) return;
    on.onFocusLater(keptTitleId(kept.id));
    on.onDeleted(deleted.filter((one) => one !== kept));
  };
  const toggle = (id: string): void => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    on.onChoose(next);
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
            <button type="button" class="link" id={undoId} onClick={() => void undo(last)}>
              {t('kept_undo')}
            </button>
          </p>
        )}
      </div>
      {list.length > 0 && compare}
      {shown.length > 0 && (
        <ul class="kept-rows">
          {shown.map((kept) => (
            <KeptRow
              key={kept.id}
              kept={kept}
              chosen={chosen.has(kept.id)}
              onChoose={() => toggle(kept.id)}
              onOpen={() => on.onOpen(kept.id)}
              onDelete={() => void remove(kept.id)}
            />
          ))}
        </ul>
      )}
      <KeptTransfer store={store} chosen={chosen} all={list.length} />
    </>
  );
}
