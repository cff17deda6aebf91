import type { TargetedKeyboardEvent } from 'preact';
import { familyOf } from '../core/taxonomy.ts';
import { t } from '../platform/i18n.ts';
import type { MarkedStatement } from '../platform/protocol.ts';
import { categoryName } from './labels.ts';

interface CardTabsProps {
  statements: readonly MarkedStatement[];
  chosen: number;
  onChoose: (index: number) => void;
}

const steps: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };

/** One tab for each reading of the same words; the arrow keys move between them the way they point, one tab stop for all. */
export function CardTabs({ statements, chosen, onChoose }: CardTabsProps) {
  const move = (event: TargetedKeyboardEvent<HTMLDivElement>): void => {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const onward = getComputedStyle(event.currentTarget).direction === 'rtl' ? -step : step;
    const next = (chosen + onward + statements.length) % statements.length;
    onChoose(next);
    event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };
  return (
    <div class="card-tabs" role="tablist" aria-label={t('card_tabs_label')} onKeyDown={move}>
      {statements.map(({ category, rule }, index) => (
        <button
          key={`${category} ${rule}`}
          type="button"
          role="tab"
          id={`tab-${index}`}
          class="card-tab"
          data-family={familyOf(category)}
          aria-selected={index === chosen}
          aria-controls="reading"
          tabIndex={index === chosen ? 0 : -1}
          onClick={() => onChoose(index)}
        >
          <span class="swatch" aria-hidden="true" /> {categoryName(category)}
        </button>
      ))}
    </div>
  );
}
