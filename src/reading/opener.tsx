import { useState } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import { FileChoice } from '../ui/file-choice.tsx';
import { fromFiles, fromText, type OpenQuestion, type Outcome } from './files.ts';

interface OpenerProps {
  onOpened: (outcome: Outcome) => void;
  /** Whether something is open already: then the place for files is small. */
  compact: boolean;
}

/** Opens transcripts: files chosen or dropped, or a pasted text. */
export function Opener({ onOpened, compact }: OpenerProps) {
  const [over, setOver] = useState(false);
  const [busy, setBusy] = useState(false);
  const [pasted, setPasted] = useState('');
  const take = async (files: readonly File[]): Promise<void> => {
    if (files.length === 0) return;
    setBusy(true);
    onOpened(await fromFiles(files));
    setBusy(false);
  };
  return (
    <section
      class="opener"
      data-over={over}
      data-compact={compact}
      aria-label={t('reading_open')}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void take([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <p class="opener-choose">
        <FileChoice
          primary
          multiple
          disabled={busy}
          label={t('reading_choose')}
          accept=".json,.jsonl,.ndjson,.zip,.md,.markdown,.txt,application/json,application/zip,text/*"
          onChoose={(files) => void take(files)}
        />
        <span class="opener-drop">{t('reading_drop')}</span>
      </p>
      {!compact && <p class="soft">{t('reading_formats')}</p>}
      <details class="paste">
        <summary>{t('reading_paste')}</summary>
        <textarea
          class="field"
          rows={6}
          aria-label={t('reading_paste_label')}
          placeholder={t('reading_paste_placeholder')}
          value={pasted}
          onInput={(event) => setPasted(event.currentTarget.value)}
        />
        <button
          type="button"
          class="button"
          disabled={pasted.trim() === ''}
          onClick={() => {
            onOpened(fromText(pasted, t('reading_pasted')));
            setPasted('');
          }}
        >
          {t('reading_paste_read')}
        </button>
      </details>
      <p class="hidden-visually" role="status">
        {busy && t('reading_busy')}
      </p>
    </section>
  );
}

interface QuestionProps {
  question: OpenQuestion;
  onOpened: (outcome: Outcome) => void;
}

/** Asks who the assistant is in a text whose speakers are not known. */
export const Question = ({ question: { name, text, fault }, onOpened }: QuestionProps) => (
  <section class="question" role="alert" aria-label={name}>
    <p>
      <b>{name}</b> {t(fault.kind === 'speakers' ? 'import_speakers' : 'import_no_speakers')}
    </p>
    <p class="row">
      {fault.kind === 'speakers' &&
        fault.names.map((speaker) => (
          <button
            key={speaker}
            type="button"
            class="button"
            onClick={() => onOpened(fromText(text, name, { assistant: speaker }))}
          >
            {t('reading_is_assistant', speaker)}
          </button>
        ))}
      <button type="button" class="button" onClick={() => onOpened(fromText(text, name, { whole: true }))}>
        {t('reading_whole')}
      </button>
    </p>
  </section>
);
