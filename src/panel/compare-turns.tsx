import type { AlignedTurns, Side } from '../core/compare.ts';
import { t } from '../platform/i18n.ts';
import { letters } from './compare-words.ts';
import { EntryRow } from './entry-row.tsx';
import type { Entry, Turn } from './turns.ts';

interface CompareTurnsProps {
  rows: readonly AlignedTurns[];
  turns: Record<Side, readonly Turn[]>;
  titles: Record<Side, string>;
  onOpen: (entry: Entry) => void;
}

const sides: readonly Side[] = ['left', 'right'];

interface HalfProps {
  side: Side;
  title: string;
  turn: Turn | null;
  onOpen: (entry: Entry) => void;
}

const Half = ({ side, title, turn, onOpen }: HalfProps) => (
  <div class="compare-half">
    <h4 class="compare-whose">
      <span class="letter">{letters[side]}</span>
      <span class="hidden-visually"> {title}</span> {turn && t('turn_reply', turn.number)}
    </h4>
    {!turn && <p class="turn-none">{t('compare_not_asked')}</p>}
    {turn && turn.entries.length === 0 && (
      <p class="turn-none">{turn.reply.language === 'other' ? t('turn_other_language') : t('turn_none')}</p>
    )}
    {turn && turn.entries.length > 0 && (
      <ul class="entries">
        {turn.entries.map((entry) => (
          <EntryRow key={entry.key} entry={entry} onOpen={onOpen} />
        ))}
      </ul>
    )}
  </div>
);

/** Reply beside reply under the question that both answer; a question of one alone keeps its place. */
export const CompareTurns = ({ rows, turns, titles, onOpen }: CompareTurnsProps) => (
  <ol class="compare-turns">
    {rows.map((row) => {
      const at = (side: Side): Turn | null => {
        const place = row[side];
        return place === null ? null : (turns[side][place] ?? null);
      };
      const user = at('left')?.user ?? at('right')?.user ?? null;
      return (
        <li key={`${row.left} ${row.right}`}>
          <h3 class="compare-question" dir="auto">
            {user ?? t('compare_no_question')}
          </h3>
          <div class="compare-pair">
            {sides.map((side) => (
              <Half key={side} side={side} title={titles[side]} turn={at(side)} onOpen={onOpen} />
            ))}
          </div>
        </li>
      );
    })}
  </ol>
);
