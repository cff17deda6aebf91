import { t } from '../platform/i18n.ts';
import { EntryRow } from './entry-row.tsx';
import type { Entry } from './turns.ts';

interface DismissedProps {
  entries: readonly Entry[];
  onOpen: (entry: Entry) => void;
}

/** What the reader has dismissed, folded away; opened, a statement can be marked again. */
export const Dismissed = ({ entries, onOpen }: DismissedProps) =>
  entries.length === 0 ? null : (
    <details class="dismissed">
      <summary>{t('dismissed_count', entries.length)}</summary>
      <ul class="entries">
        {entries.map((entry) => (
          <EntryRow key={entry.key} entry={entry} onOpen={onOpen} />
        ))}
      </ul>
    </details>
  );
