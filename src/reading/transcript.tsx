import { useEffect, useRef } from 'preact/hooks';
import type { Transcript, TranscriptBranch } from '../core/import/index.ts';
import { t } from '../platform/i18n.ts';
import { Arrow } from '../ui/arrow.tsx';
import { count } from '../ui/numbers.ts';
import { TurnView } from './turn.tsx';
import { dayOf, titleOf } from './words.ts';

interface HeadProps {
  transcript: Transcript;
  branch: TranscriptBranch;
  /** How many marks the conversation has now. */
  marks: number;
  /** Whether the reader has paused all reading. */
  paused: boolean;
  /** How many conversations are open. */
  all: number;
  onBranch: (at: number) => void;
  onBack: () => void;
  onPresent: () => void;
  onPanel: () => void;
}

/** What a conversation is, the choice of its branches, and what can be done with it. */
export function TranscriptHead({
  transcript,
  branch,
  marks,
  paused,
  all,
  onBranch,
  onBack,
  onPresent,
  onPanel,
}: HeadProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { branches, site, date, format, id } = transcript;
  useEffect(() => heading.current?.focus({ preventScroll: true }), [id]);
  return (
    <header class="transcript-head">
      {all > 1 && (
        <button type="button" class="button quiet back" onClick={onBack}>
          <Arrow to="back" /> {t('reading_back', count(all))}
        </button>
      )}
      <h2 tabIndex={-1} ref={heading} dir="auto">
        {titleOf(transcript)}
      </h2>
      <p class="soft transcript-about">
        {site && <span>{site}</span>}
        {date && <span>{dayOf(date)}</span>}
        <span role="status">{paused ? t('reading_paused') : t('reading_marks', count(marks))}</span>
      </p>
      {branches.length > 1 && (
        <label class="branches">
          <span>{t('reading_branch')}</span>
          <select
            class="field"
            value={branches.indexOf(branch)}
            onChange={(event) => onBranch(Number(event.currentTarget.value))}
          >
            {branches.map((one, at) => (
              <option key={one.id} value={at}>
                {at === 0
                  ? t('reading_branch_shown')
                  : t('reading_branch_other', count(at + 1), count(one.shared + 1))}
              </option>
            ))}
          </select>
        </label>
      )}
      <p class="row">
        <button type="button" class="button primary" disabled={marks === 0} onClick={onPresent}>
          {t('present')}
        </button>
        <button type="button" class="button" onClick={onPanel}>
          {t('reading_panel')}
        </button>
      </p>
      {format === 'text' && <p class="soft fine">{t('reading_text_hint')}</p>}
    </header>
  );
}

/** The messages of a branch, for the content script to read. */
export const Talk = ({ branch }: { branch: TranscriptBranch }) => (
  <div class="talk">
    {branch.messages.map((message) => (
      <TurnView key={message.id} message={message} />
    ))}
  </div>
);
