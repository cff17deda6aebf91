import { useRef, useState } from 'preact/hooks';
import { type MessageKey, t } from '../platform/i18n.ts';
import {
  type Kept,
  type KeptConversations,
  type KeptReason,
  type KeptResult,
  keptConversations,
} from '../platform/kept-conversations.ts';
import { count } from '../ui/numbers.ts';
import type { Snapshot } from './host.ts';
import { conversationNow } from './kept-reading.ts';
import { useStored } from './kept-stored.ts';
import { reasonInWords } from './kept-words.ts';
import { isBehind, progressOf } from './progress.ts';

/** The store of this page. */
export const shelf: KeptConversations = keptConversations();

interface KeptButtonProps {
  snapshot: Snapshot;
  store?: KeptConversations;
}

function wordOnKeep(isAlike: boolean, isPart: boolean): MessageKey {
  if (isPart) return 'keep_part';
  return isAlike ? 'keep_too' : 'keep';
}

/**
 * Keeps the conversation beside the panel. Where it is kept already it says so; where it has grown since, it brings
 * the kept copy up to date; where another one begins with the same words, it asks which to do. While a long one is
 * still being read it says how much of it would be kept.
 */
export function KeptButton({ snapshot, store = shelf }: KeptButtonProps) {
  const [trouble, setTrouble] = useState<KeptReason | null>(null);
  const [replaced, setReplaced] = useState<Kept | null>(null);
  const word = useRef<HTMLParagraphElement>(null);
  const open = conversationNow(snapshot, new Date());
  const isSettled = [...snapshot.tab.messages.values()].every(({ streaming }) => !streaming);
  const first = open?.messages.find(({ role }) => role === 'user')?.text;
  const beginning = `${open?.site}\n${first}`;
  const answer = useStored(
    store,
    async () => ({ ok: true, value: { beginning, nearest: open ? await store.nearest(open) : null } }),
    // While a reply streams its text changes many times a second, and what is kept stays as near as it was.
    [isSettled ? snapshot.tab.messages : null, snapshot.tab.record?.order.length, beginning],
  );
  if (!open) return null;
  // An answer about the conversation of another tab must not lead to a replacement in this one.
  const known = answer?.ok && answer.value.beginning === beginning ? answer.value.nearest : null;
  const near = known?.ok ? known.value : null;
  /** The button that was pressed goes away: the reader is led to what came of it. */
  const say = (result: KeptResult<unknown>): void => {
    setTrouble(result.ok ? null : result.reason);
    word.current?.focus();
  };
  const keep = async (): Promise<void> => {
    const result = await store.keep(open);
    setReplaced(null);
    say(result);
  };
  const update = async (id: string, undoable: boolean): Promise<void> => {
    const before = undoable ? await store.read(new Set([id])) : null;
    const result = await store.update(id, open);
    setReplaced(result.ok && before?.ok ? (before.value[0] ?? null) : null);
    say(result);
  };
  const undo = async (before: Kept): Promise<void> => {
    const result = await store.restore(before);
    if (result.ok) setReplaced(null);
    say(result);
  };
  const progress = progressOf(snapshot.tab);
  const isPart = isBehind(progress);
  const isUndoable = near?.likeness === 'same' && replaced?.id === near.kept.id;
  return (
    <div class="keep">
      <p class="keep-word" role="status" tabIndex={-1} ref={word}>
        {trouble && reasonInWords(trouble)}
        {!trouble && isPart && <>{t('keep_reading', count(progress.read), count(progress.all))} </>}
        {!trouble && near?.likeness === 'same' && t('keep_kept', near.kept.title)}
        {!trouble && near?.likeness === 'grown' && t('keep_grown', near.kept.replies)}
        {!trouble && near?.likeness === 'other' && t('keep_alike', near.kept.title)}
      </p>
      {near?.likeness !== 'same' && (
        <p class="keep-actions">
          {near?.likeness === 'grown' ? (
            <button type="button" class="button" onClick={() => void update(near.kept.id, false)}>
              {t('keep_update')}
            </button>
          ) : (
            <button type="button" class="button" onClick={() => void keep()}>
              {t(wordOnKeep(near !== null, isPart))}
            </button>
          )}
          {near?.likeness === 'other' && (
            <button type="button" class="button" onClick={() => void update(near.kept.id, true)}>
              {t('keep_replace')}
            </button>
          )}
        </p>
      )}
      {isUndoable && replaced && (
        <button type="button" class="link" onClick={() => void undo(replaced)}>
          {t('keep_undo_replace')}
        </button>
      )}
    </div>
  );
}
