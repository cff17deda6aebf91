import { useEffect, useRef, useState } from 'preact/hooks';
import type { Drift, DriftTurn } from '../core/drift.ts';
import { familyNames } from '../core/taxonomy.ts';
import { t } from '../platform/i18n.ts';
import { familyName } from '../ui/labels.ts';
import { DriftTable } from './drift-table.tsx';
import { changeInWords, turnInWords } from './drift-words.ts';

interface DriftProps {
  drift: Drift;
  /** Opens the list at a reply. */
  onTurn: (turn: number) => void;
}

interface ColumnProps {
  turn: DriftTurn;
  most: number;
  changed: boolean;
  onTurn: (turn: number) => void;
}

/** The families from the bottom up, each where the one before ends. */
function stack({
  counts,
}: DriftTurn): { family: (typeof familyNames)[number]; from: number; height: number }[] {
  let top = 0;
  return familyNames.map((family) => {
    const from = top;
    top += counts[family];
    return { family, from, height: counts[family] };
  });
}

const Column = ({ turn, most, changed, onTurn }: ColumnProps) => (
  <li class="column" data-roleplay={turn.roleplay} data-changed={changed}>
    <button
      type="button"
      onClick={() => onTurn(turn.number)}
      aria-label={turnInWords(turn)}
      title={turnInWords(turn)}
    >
      <svg viewBox={`0 0 10 ${most}`} preserveAspectRatio="none" aria-hidden="true">
        {stack(turn).map(({ family, from, height }) => (
          <rect key={family} data-family={family} x="0" width="10" y={most - from - height} height={height} />
        ))}
      </svg>
      <span class="column-number" aria-hidden="true">
        {turn.number}
      </span>
    </button>
  </li>
);

/** Statements reply by reply, families stacked, role-play shaded; the same as a table, and the change in words. */
export function DriftView({ drift, onTurn }: DriftProps) {
  const [table, setTable] = useState(false);
  const chart = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const changed = chart.current?.querySelector<HTMLElement>('[data-changed=true]');
    if (chart.current && changed)
      chart.current.scrollLeft = changed.offsetLeft - chart.current.clientWidth / 2;
  }, [table]);
  const { turns, rolePlays, change } = drift;
  const most = Math.max(4, ...turns.map(({ total }) => total));
  return (
    <section class="view" aria-labelledby="drift-title">
      <h2 id="drift-title">{t('drift_title')}</h2>
      <p class="in-words">{changeInWords(drift)}</p>
      {table ? (
        <DriftTable turns={turns} />
      ) : (
        <>
          <ul class="legend-row">
            {familyNames.map((family) => (
              <li key={family} data-family={family}>
                <span class="square" aria-hidden="true" /> {familyName(family)}
              </li>
            ))}
            {rolePlays.length > 0 && (
              <li>
                <span class="square shaded" aria-hidden="true" /> {t('drift_roleplay')}
              </li>
            )}
          </ul>
          <div class="chart">
            <p class="chart-most" aria-hidden="true">
              {most}
            </p>
            <ol class="columns" ref={chart} aria-label={t('drift_chart')}>
              {turns.map((turn) => (
                <Column
                  key={turn.number}
                  turn={turn}
                  most={most}
                  changed={change?.turn === turn.number}
                  onTurn={onTurn}
                />
              ))}
            </ol>
          </div>
          <p class="chart-axis" aria-hidden="true">
            {t('drift_axis')}
          </p>
        </>
      )}
      <button type="button" class="button" aria-pressed={table} onClick={() => setTable(!table)}>
        {table ? t('drift_as_chart') : t('drift_as_table')}
      </button>
      <p class="fine">{t('drift_basis')}</p>
    </section>
  );
}
