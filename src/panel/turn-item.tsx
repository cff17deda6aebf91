import { Component } from 'preact';
import { t } from '../platform/i18n.ts';
import { EntryRow } from './entry-row.tsx';
import type { Entry, Turn } from './turns.ts';

interface TurnItemProps {
  turn: Turn;
  /** The entries that pass the filter. */
  entries: readonly Entry[];
  /** Must not change from one drawing to the next. */
  onOpen: (entry: Entry) => void;
}

const isSameSpan = ({ statement }: Entry, before: Entry | undefined): boolean =>
  before?.statement.start === statement.start && before.statement.end === statement.end;

/**
 * What a list shows of one reply: what the user said before it, then its statements. A class, because it is drawn again only when it
 * changes: in a long conversation one reply grows while hundreds stand.
 */
export class TurnItem extends Component<TurnItemProps> {
  override shouldComponentUpdate(next: TurnItemProps): boolean {
    const { turn, entries } = this.props;
    const same =
      next.turn.reply === turn.reply &&
      next.turn.user === turn.user &&
      next.turn.number === turn.number &&
      next.entries.length === entries.length &&
      next.entries.every((entry, index) => entry === entries[index]);
    return !same;
  }

  override render({ turn, entries, onOpen }: TurnItemProps) {
    const { number, user, reply } = turn;
    const { isReasoning = false } = reply;
    return (
      <>
        <h2 class="turn-head">
          {t(isReasoning ? 'turn_reasoning' : 'turn_reply', number)}
          {reply.streaming && <span class="live">{t('turn_live')}</span>}
          {reply.persona && <span class="tag">{reply.persona}</span>}
        </h2>
        {user && (
          <p class="turn-user" dir="auto">
            {/* Isolated: the way the words run is taken from them alone. */}
            <bdi class="hidden-visually">{t('turn_you_said')} </bdi>
            {user}
          </p>
        )}
        {entries.length > 0 ? (
          <ul class="entries">
            {entries.map((entry, index) => (
              <EntryRow
                key={entry.key}
                entry={entry}
                repeat={isSameSpan(entry, entries[index - 1])}
                onOpen={onOpen}
              />
            ))}
          </ul>
        ) : (
          <p class="turn-none">
            {reply.language === 'other'
              ? t('turn_other_language')
              : t(reply.streaming ? 'turn_none_yet' : 'turn_none')}
          </p>
        )}
      </>
    );
  }
}
