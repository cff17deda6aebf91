import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { TurnItem } from './turn-item.tsx';
import type { Entry, Turn } from './turns.ts';
import { useWindowed } from './windowed.ts';

/** A turn with those of its entries that are listed. */
export interface ListedTurn {
  turn: Turn;
  entries: readonly Entry[];
}

interface TurnListProps {
  turns: readonly ListedTurn[];
  /** The place to begin at: an entry's key, which gets the focus, or a turn's number. Null begins at the top. */
  startAt: string | number | null;
  /** Must not change from one drawing to the next. */
  onOpen: (entry: Entry) => void;
}

/** Up to so many turns are all drawn: the browser's own search finds their words, and nothing has to be measured. */
const mostDrawnWhole = 100;

/** The space between two turns and the usual heights in a panel of ordinary width, in CSS pixels. */
const gap = 18;
const headHeight = 68;
const entryHeight = 86;

const placeOf = (turns: readonly ListedTurn[], startAt: TurnListProps['startAt']): number =>
  typeof startAt === 'string'
    ? turns.findIndex(({ entries }) => entries.some(({ key }) => key === startAt))
    : turns.findIndex(({ turn }) => startAt !== null && turn.number >= startAt);

function Windowed({ turns, startAt, onOpen }: TurnListProps) {
  const list = useRef<HTMLOListElement>(null);
  const { rows, height, measure } = useWindowed({
    list,
    gap,
    count: turns.length,
    keyOf: (index) => turns[index]?.turn.reply.id ?? '',
    heightOf: (index) => headHeight + entryHeight * (turns[index]?.entries.length ?? 0),
    pinned: placeOf(turns, startAt),
  });
  return (
    <ol class="turns windowed" ref={list} style={{ height: `${height}px` }}>
      {rows.map(({ index, key, start }) => {
        const row = turns[index];
        return (
          row && (
            <li
              key={key}
              ref={measure}
              class="turn"
              id={idOf(row.turn)}
              data-index={index}
              aria-setsize={turns.length}
              aria-posinset={index + 1}
              style={{ top: `${start}px` }}
            >
              <TurnItem turn={row.turn} entries={row.entries} onOpen={onOpen} />
            </li>
          )
        );
      })}
    </ol>
  );
}

/** The id of a turn's element: what is shown of the reasoning bears its reply's number too. */
const idOf = ({ number, reply }: Turn): string => `turn-${number}${reply.isReasoning ? '-reasoning' : ''}`;

const Whole = ({ turns, onOpen }: TurnListProps) => (
  <ol class="turns">
    {turns.map(({ turn, entries }) => (
      <li key={turn.reply.id} class="turn" id={idOf(turn)}>
        <TurnItem turn={turn} entries={entries} onOpen={onOpen} />
      </li>
    ))}
  </ol>
);

const entryWith = (key: string): HTMLElement | null =>
  document.querySelector(`[data-entry="${CSS.escape(key)}"]`);

const focusedEntry = (): string | null =>
  document.activeElement instanceof HTMLElement ? (document.activeElement.dataset.entry ?? null) : null;

/** The turns of a conversation as a list; of a long one only what is near the window is drawn. */
export function TurnList(props: TurnListProps) {
  const { turns, startAt } = props;
  const isLong = turns.length > mostDrawnWhole;
  const wasLong = useRef(isLong);
  // A list that grows long is drawn anew: what had the focus gets it back.
  const focused = isLong === wasLong.current ? null : focusedEntry();
  useLayoutEffect(() => {
    wasLong.current = isLong;
    if (focused) entryWith(focused)?.focus({ preventScroll: true });
  }, [isLong]);
  useEffect(() => {
    if (typeof startAt === 'string') {
      const row = entryWith(startAt);
      row?.focus({ preventScroll: true });
      row?.scrollIntoView({ block: 'center' });
      return;
    }
    const place = turns[placeOf(turns, startAt)];
    if (place) document.getElementById(idOf(place.turn))?.scrollIntoView();
  }, []);
  return isLong ? <Windowed {...props} startAt={focused ?? startAt} /> : <Whole {...props} />;
}
