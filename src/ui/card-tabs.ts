import { familyOf } from '../core/taxonomy.ts';
import { t } from '../platform/i18n.ts';
import type { MarkedStatement } from '../platform/protocol.ts';
import { element } from './element.ts';
import { categoryName } from './labels.ts';

const steps: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };

/** One tab for each reading of the same words; the arrow keys move between them the way they point, one tab stop for all. */
export function cardTabs(
  statements: readonly MarkedStatement[],
  onChoose: (index: number) => void,
): HTMLElement {
  let chosen = 0;
  const tabs = statements.map(({ category }, index) =>
    element(
      'button',
      {
        type: 'button',
        role: 'tab',
        id: `tab-${index}`,
        class: 'card-tab',
        'data-family': familyOf(category),
        'aria-controls': 'reading',
        click: () => choose(index),
      },
      element('span', { class: 'swatch', 'aria-hidden': true }),
      ` ${categoryName(category)}`,
    ),
  );
  const mark = (): void => {
    for (const [index, tab] of tabs.entries()) {
      tab.setAttribute('aria-selected', String(index === chosen));
      tab.tabIndex = index === chosen ? 0 : -1;
    }
  };
  const choose = (index: number): void => {
    chosen = index;
    mark();
    onChoose(index);
  };
  const move = (event: Event): void => {
    const step = steps[(event as KeyboardEvent).key];
    if (!step) return;
    event.preventDefault();
    const onward = getComputedStyle(list).direction === 'rtl' ? -step : step;
    choose((chosen + onward + tabs.length) % tabs.length);
    tabs[chosen]?.focus();
  };
  const list = element(
    'div',
    { class: 'card-tabs', role: 'tablist', 'aria-label': t('card_tabs_label'), keydown: move },
    ...tabs,
  );
  mark();
  return list;
}
