import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { ordinaryReplies } from '../core/baseline.ts';
import { alignTurns, type Side } from '../core/compare.ts';
import type { ArchivedConversation } from '../core/export/archive.ts';
import { profileOf } from '../core/profile.ts';
import type { Category, Sensitivity } from '../core/taxonomy.ts';
import { t } from '../platform/i18n.ts';
import { Arrow } from '../ui/arrow.tsx';
import { CompareRates } from './compare-rates.tsx';
import { CompareTurns } from './compare-turns.tsx';
import { comparedInWords, letters } from './compare-words.ts';
import { dayOf, keptTurns } from './kept-reading.ts';
import { type Explaining, findEntry, KeptStatement } from './kept-statement.tsx';
import { profiledReplies } from './reading.ts';
import { isListed, noFilter, type Turn } from './turns.ts';

/** A conversation beside another. */
export interface Compared extends ArchivedConversation {
  id: string;
}

interface CompareProps {
  left: Compared;
  right: Compared;
  hidden: ReadonlySet<Category>;
  sensitivity: Sensitivity;
  explaining: Explaining;
  onBack: () => void;
}

const sides: readonly Side[] = ['left', 'right'];

const profileFrom = (turns: readonly Turn[]) => profileOf(profiledReplies(turns), ordinaryReplies);

const shownTurns = (one: Compared, hidden: ReadonlySet<Category>, sensitivity: Sensitivity): Turn[] =>
  keptTurns(one.id, one, hidden).map((turn) => ({
    ...turn,
    entries: turn.entries.filter((entry) => isListed(entry, noFilter, sensitivity)),
  }));

/** Two conversations side by side: what differs in words, the rates as a table, and reply beside reply. */
export function CompareView({ left, right, hidden, sensitivity, explaining, onBack }: CompareProps) {
  const [entryKey, setEntryKey] = useState<string | null>(null);
  const lastKey = useRef<string | null>(null);
  const view = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const both: Record<Side, Compared> = { left, right };
  const turns: Record<Side, Turn[]> = {
    left: useMemo(() => shownTurns(left, hidden, sensitivity), [left, hidden, sensitivity]),
    right: useMemo(() => shownTurns(right, hidden, sensitivity), [right, hidden, sensitivity]),
  };
  const rows = useMemo(
    () =>
      alignTurns(
        turns.left.map(({ user }) => user),
        turns.right.map(({ user }) => user),
      ),
    [turns.left, turns.right],
  );
  const opened = findEntry([...turns.left, ...turns.right], entryKey);
  useEffect(() => {
    if (opened) return;
    const row =
      lastKey.current &&
      view.current?.querySelector<HTMLElement>(`[data-entry="${CSS.escape(lastKey.current)}"]`);
    (row || heading.current)?.focus({ preventScroll: true });
    // The panel's head would cover a row that is scrolled to the very top.
    if (row) row.scrollIntoView({ block: 'center' });
  }, [opened === null]);
  if (opened) {
    return (
      <KeptStatement
        {...explaining}
        {...opened}
        listed={opened.turn.entries}
        onOpen={({ key }) => setEntryKey(key)}
        onBack={() => {
          lastKey.current = entryKey;
          setEntryKey(null);
        }}
      />
    );
  }
  const profiles = { left: profileFrom(turns.left), right: profileFrom(turns.right) };
  const titles = { left: left.title, right: right.title };
  const shared = rows.filter((row) => row.left !== null && row.right !== null).length;
  return (
    <section class="view compare" aria-labelledby="compare-title" ref={view}>
      <button type="button" class="button quiet back" onClick={onBack}>
        <Arrow to="back" /> {t('kept_back')}
      </button>
      <h2 id="compare-title" tabIndex={-1} ref={heading}>
        {t('compare_title')}
      </h2>
      <dl class="compare-sides">
        {sides.map((side) => (
          <div key={side}>
            <dt>
              <span class="letter">{letters[side]}</span>
            </dt>
            <dd>
              <b dir="auto">{titles[side]}</b>
              <span class="kept-about">
                {both[side].site && <span dir="auto">{both[side].site}</span>}
                <time dateTime={both[side].date}>{dayOf(both[side].date)}</time>
              </span>
            </dd>
          </div>
        ))}
      </dl>
      <p class="in-words">{comparedInWords(profiles.left, profiles.right, shared)}</p>
      <CompareRates profiles={profiles} titles={titles} />
      <h2>{t('compare_turns')}</h2>
      <CompareTurns rows={rows} turns={turns} titles={titles} onOpen={({ key }) => setEntryKey(key)} />
      <p class="fine">{t('compare_basis')}</p>
    </section>
  );
}
