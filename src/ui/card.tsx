import { Component } from 'preact';
import { familyOf } from '../core/taxonomy.ts';
import { t } from '../platform/i18n.ts';
import type { MarkedStatement } from '../platform/protocol.ts';
import { CardTabs } from './card-tabs.tsx';
import { Dismiss, type DismissScope } from './dismiss.tsx';
import { CategoryName, Tags } from './tags.tsx';

export interface CardProps {
  /** What stands on the words under the pointer, at least one; a denial is shown first, else the first. */
  statements: readonly MarkedStatement[];
  /** The words stand in what a model showed of its reasoning, not in its reply. */
  isReasoning?: boolean;
  /** Absent where no panel can be opened. */
  onExplain?: (statement: MarkedStatement) => void;
  onDismiss: (statement: MarkedStatement, scope: DismissScope) => void;
}

/** What the words deny says more about them than that they speak of a self at all. */
const denialsFirst = (statements: readonly MarkedStatement[]): MarkedStatement[] =>
  [...statements].sort((a, b) => Number(b.category === 'disclaimer') - Number(a.category === 'disclaimer'));

/**
 * The hover card: what the words claim, how strongly, PSM's reading in a sentence, and a plain reading.
 * A dialog that does not trap focus; placing it, focus and Escape are the host's.
 */
export class Card extends Component<CardProps, { chosen: number }> {
  override state = { chosen: 0 };

  override render(
    { statements, isReasoning, onExplain, onDismiss }: CardProps,
    { chosen }: { chosen: number },
  ) {
    const ordered = denialsFirst(statements);
    const at = Math.min(chosen, ordered.length - 1);
    const statement = ordered[at];
    if (!statement) return null;
    const { brief } = statement;
    const several = statements.length > 1;
    return (
      <div class="card" role="dialog" aria-label={t('card_label')} tabIndex={-1}>
        {several && (
          <CardTabs statements={ordered} chosen={at} onChoose={(index) => this.setState({ chosen: index })} />
        )}
        <div
          class="card-body"
          data-family={familyOf(statement.category)}
          {...(several ? { id: 'reading', role: 'tabpanel', 'aria-labelledby': `tab-${at}` } : {})}
        >
          <div class="card-head">
            {!several && <CategoryName category={statement.category} />}
            <Tags {...statement} />
          </div>
          {isReasoning && <p class="card-where">{t('card_reasoning')}</p>}
          <p class="card-title">{brief.title}</p>
          <p class="card-reading">{brief.reading}</p>
          {brief.plain && (
            <p class="card-plain">
              <b>{t('card_plain')}</b> <span>{brief.plain}</span>
            </p>
          )}
          <div class="card-actions">
            {onExplain && (
              <button type="button" class="button primary" onClick={() => onExplain(statement)}>
                {t('card_explain')}
              </button>
            )}
            <Dismiss
              key={at}
              category={statement.category}
              onDismiss={(scope) => onDismiss(statement, scope)}
            />
          </div>
        </div>
      </div>
    );
  }
}
