import { useCallback, useRef, useState } from 'preact/hooks';
import type { Sensitivity } from '../core/taxonomy.ts';
import { withinDensity } from '../platform/density.ts';
import { t } from '../platform/i18n.ts';
import { Dismissed } from './dismissed-list.tsx';
import { Filters } from './filters.tsx';
import { TurnList } from './turn-list.tsx';
import { type Entry, type Filter, isFiltering, isListed, noFilter, type Turn } from './turns.ts';

interface ConversationProps {
  turns: readonly Turn[];
  filter: Filter;
  sensitivity: Sensitivity;
  /** Where the list begins: the key of the statement that the reader comes back from, or the number of a turn. */
  startAt: string | number | null;
  /** At most so many marks for each hundred words, see density.ts. */
  density: number;
  onFilter: (filter: Filter) => void;
  onSensitivity: (sensitivity: Sensitivity) => void;
  onOpen: (entry: Entry) => void;
}

/** How many statements of a reply the density leaves unmarked in the page. */
function notMarked({ entries, reply }: Turn, sensitivity: Sensitivity, density: number): number {
  const wanted = entries
    .filter((entry) => isListed(entry, noFilter, sensitivity))
    .map(({ statement }) => statement);
  return wanted.length - withinDensity(wanted, reply.text, density).length;
}

/** Says the count to those who listen, when a reply has come to its end and not before. */
function Announcement({ count, streaming }: { count: number; streaming: boolean }) {
  const settled = useRef(count);
  if (!streaming) settled.current = count;
  return (
    <p class="hidden-visually" role="status">
      {t('tally_all', settled.current)}
    </p>
  );
}

/** The conversation's statements by turn, live. Turns that a filter leaves empty are folded away. */
export function Conversation({
  turns,
  filter,
  sensitivity,
  startAt,
  density,
  onFilter,
  onSensitivity,
  onOpen,
}: ConversationProps) {
  const [showQuiet, setShowQuiet] = useState(false);
  const latest = useRef(onOpen);
  latest.current = onOpen;
  const open = useCallback((entry: Entry) => latest.current(entry), []);
  const listed = turns.map((turn) => ({
    turn,
    entries: turn.entries.filter((entry) => isListed(entry, filter, sensitivity)),
  }));
  const leftOut = turns.reduce((sum, turn) => sum + notMarked(turn, sensitivity, density), 0);
  const dismissed = turns.flatMap(({ entries }) => entries.filter((entry) => entry.dismissed));
  const filtering = isFiltering(filter);
  const quiet = listed.filter(({ turn, entries }) => entries.length === 0 && !turn.reply.streaming).length;
  const hideQuiet = filtering || !showQuiet;
  const visible = listed.filter(
    ({ turn, entries }) => entries.length > 0 || !hideQuiet || (turn.reply.streaming && !filtering),
  );
  const count = listed.reduce((sum, { entries }) => sum + entries.length, 0);
  const all = turns.reduce((sum, { entries }) => sum + entries.length, 0);
  return (
    <section aria-label={t('view_conversation')}>
      <Filters
        entries={turns.flatMap(({ entries }) => entries)}
        filter={filter}
        sensitivity={sensitivity}
        onFilter={onFilter}
        onSensitivity={onSensitivity}
      />
      <p class="tally">
        {count === all ? t('tally_all', count) : t('tally_some', count, all)}
        {leftOut > 0 && <> · {t('density_left_out', leftOut)}</>}
      </p>
      <Announcement count={count} streaming={turns.some(({ reply }) => reply.streaming)} />
      <TurnList turns={visible} startAt={startAt} onOpen={open} />
      <Dismissed entries={dismissed} onOpen={onOpen} />
      {filtering && count === 0 && (
        <p class="none">
          {t('filter_nothing')}{' '}
          <button type="button" class="link" onClick={() => onFilter(noFilter)}>
            {t('filter_clear')}
          </button>
        </p>
      )}
      {!filtering && count === 0 && all > dismissed.length && (
        <p class="none">
          {t('strength_nothing')}{' '}
          <button type="button" class="link" onClick={() => onSensitivity('everything')}>
            {t('strength_show_all')}
          </button>
        </p>
      )}
      {quiet > 0 && !filtering && (
        <button type="button" class="button quiet wide" onClick={() => setShowQuiet(!showQuiet)}>
          {showQuiet ? t('quiet_hide') : t('quiet_show', quiet)}
        </button>
      )}
    </section>
  );
}
