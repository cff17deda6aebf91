import { Component } from 'preact';
import type { Category } from '../core/taxonomy.ts';
import { t } from '../platform/i18n.ts';
import { categoryName } from './labels.ts';

/** What a dismissal takes away: this one mark, these words wherever they stand, or the category on this site. */
export type DismissScope = 'statement' | 'phrase' | 'category';

interface DismissProps {
  category: Category;
  onDismiss: (scope: DismissScope) => void;
}

/**
 * A button that opens the three ways to dismiss in place: no floating menu that could leave the window.
 * A class, as the card is: hooks would cost every chat page a kilobyte.
 */
export class Dismiss extends Component<DismissProps, { open: boolean }> {
  override state = { open: false };

  override render({ category, onDismiss }: DismissProps, { open }: { open: boolean }) {
    const choices: readonly [DismissScope, string][] = [
      ['statement', t('card_dismiss_statement')],
      ['phrase', t('card_dismiss_phrase')],
      ['category', t('card_dismiss_category', categoryName(category))],
    ];
    return (
      <>
        <button
          type="button"
          class="button quiet"
          aria-expanded={open}
          onClick={() => this.setState({ open: !open })}
        >
          {t('card_dismiss')}
        </button>
        {open && (
          <fieldset class="card-choices">
            <legend class="hidden-visually">{t('card_dismiss')}</legend>
            {choices.map(([scope, words]) => (
              <button key={scope} type="button" class="button" onClick={() => onDismiss(scope)}>
                {words}
              </button>
            ))}
          </fieldset>
        )}
      </>
    );
  }
}
