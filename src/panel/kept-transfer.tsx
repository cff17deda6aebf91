import { useState } from 'preact/hooks';
import { type ArchivedConversation, writeArchive } from '../core/export/archive.ts';
import { readArchive } from '../core/export/archive-read.ts';
import { t } from '../platform/i18n.ts';
import type { KeptConversations } from '../platform/kept-conversations.ts';
import { FileChoice } from '../ui/file-choice.tsx';
import { count } from '../ui/numbers.ts';
import { save } from '../ui/save.ts';
import { archiveName } from './kept-reading.ts';
import { faultInWords, reasonInWords } from './kept-words.ts';

interface KeptTransferProps {
  store: KeptConversations;
  /** Those to export; empty stands for all of them. */
  chosen: ReadonlySet<string>;
  /** How many are kept. */
  all: number;
}

/** Offers these as a file for saving, and gives the file's name. */
export function saveArchive(conversations: readonly ArchivedConversation[], now: Date): string {
  const file = writeArchive(conversations);
  const name = `${archiveName(now)}.${file.extension}`;
  save(file, name);
  return name;
}

/** Beyond this no browser holds a file as one text; in bytes. */
const largestFile = 500_000_000;

/** What to say of an import: that it worked, or what is wrong with the file. */
async function imported(file: File, store: KeptConversations): Promise<{ ok: boolean; words: string }> {
  if (file.size > largestFile) return { ok: false, words: t('archive_too_large') };
  const read = await file.text().then(readArchive, () => null);
  if (!read) return { ok: false, words: t('archive_unreadable') };
  if (!read.ok) return { ok: false, words: faultInWords(read.fault) };
  const result = await store.bringIn(read.conversations);
  if (!result.ok) return { ok: false, words: reasonInWords(result.reason) };
  const { added, known } = result.value;
  const words =
    known > 0 ? t('kept_imported_known', count(added), count(known)) : t('kept_imported', count(added));
  return { ok: true, words };
}

/** Takes kept conversations along as a file, and brings such a file in. */
export function KeptTransfer({ store, chosen, all }: KeptTransferProps) {
  const [outcome, setOutcome] = useState<{ ok: boolean; words: string } | null>(null);
  const take = async (): Promise<void> => {
    const result = await store.read(chosen.size > 0 ? chosen : undefined);
    if (!result.ok) return setOutcome({ ok: false, words: reasonInWords(result.reason) });
    setOutcome({ ok: true, words: t('export_saved', saveArchive(result.value, new Date())) });
  };
  return (
    <div class="kept-transfer">
      <p class="kept-actions">
        {all > 0 && (
          <button type="button" class="button" onClick={() => void take()}>
            {chosen.size > 0 ? t('kept_export_chosen', count(chosen.size)) : t('kept_export_all')}
          </button>
        )}
        <FileChoice
          label={t('kept_import')}
          accept=".json,application/json"
          onChoose={([file]) => void imported(file, store).then(setOutcome)}
        />
      </p>
      <p class="kept-outcome" role={outcome?.ok === false ? 'alert' : 'status'} data-ok={outcome?.ok ?? true}>
        {outcome?.words}
      </p>
    </div>
  );
}
