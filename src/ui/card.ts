import { familyOf } from '../core/taxonomy.ts';
import { t } from '../platform/i18n.ts';
import type { MarkedStatement } from '../platform/protocol.ts';
import { cardDismiss } from './card-dismiss.ts';
import { cardTabs } from './card-tabs.ts';
import type { DismissScope } from './dismiss-choices.ts';
import { element } from './element.ts';
import { categoryName, tagsOf } from './labels.ts';

export interface CardProps {
  /** What stands on the words under the pointer, at least one; a denial is shown first, else the first. */
  statements: readonly MarkedStatement[];
  /** The words stand in what a model showed of its reasoning, not in its reply. */
  isReasoning: boolean;
  onExplain: (statement: MarkedStatement) => void;
  onDismiss: (statement: MarkedStatement, scope: DismissScope) => void;
}

/** What the words deny says more about them than that they speak of a self at all. */
const denialsFirst = (statements: readonly MarkedStatement[]): MarkedStatement[] =>
  [...statements].sort((a, b) => Number(b.category === 'disclaimer') - Number(a.category === 'disclaimer'));

/** The category in its family's hue, with the underline that its marks have in the page. */
const nameOf = ({ category }: MarkedStatement): HTMLElement =>
  element(
    'span',
    { class: 'category', 'data-family': familyOf(category) },
    element('span', { class: 'swatch', 'aria-hidden': true }),
    categoryName(category),
  );

const paragraph = (kind: string, ...children: (Node | string)[]): HTMLElement =>
  element('p', { class: kind }, ...children);

/** One reading of the words; `tab` is the number of its tab where there are several. */
function bodyOf(statement: MarkedStatement, tab: number | null, props: CardProps): HTMLElement {
  const { category, brief } = statement;
  return element(
    'div',
    {
      class: 'card-body',
      'data-family': familyOf(category),
      ...(tab === null ? {} : { id: 'reading', role: 'tabpanel', 'aria-labelledby': `tab-${tab}` }),
    },
    element(
      'div',
      { class: 'card-head' },
      tab === null && nameOf(statement),
      ...tagsOf(statement).map(({ words, about }) =>
        element('span', { class: 'tag', ...(about ? { title: about } : {}) }, words),
      ),
    ),
    props.isReasoning && paragraph('card-where', t('card_reasoning')),
    paragraph('card-title', brief.title),
    paragraph('card-reading', brief.reading),
    brief.plain !== null &&
      paragraph('card-plain', element('b', {}, t('card_plain')), ' ', element('span', {}, brief.plain)),
    element(
      'div',
      { class: 'card-actions' },
      element(
        'button',
        { type: 'button', class: 'button primary', click: () => props.onExplain(statement) },
        t('card_explain'),
      ),
      cardDismiss(category, (scope) => props.onDismiss(statement, scope)),
    ),
  );
}

/**
 * The hover card: what the words claim, how strongly, PSM's reading in a sentence, and a plain reading.
 * A dialog that does not trap focus; placing it, focus and Escape are the host's.
 */
export function makeCard(props: CardProps): HTMLElement {
  const readings = denialsFirst(props.statements);
  const bodies = readings.map((statement, at) => bodyOf(statement, readings.length > 1 ? at : null, props));
  let shown = bodies[0] ?? element('div', {});
  const choose = (index: number): void => {
    const next = bodies[index] ?? shown;
    shown.replaceWith(next);
    shown = next;
  };
  return element(
    'div',
    { class: 'card', role: 'dialog', 'aria-label': t('card_label'), tabindex: -1 },
    readings.length > 1 && cardTabs(readings, choose),
    shown,
  );
}
