import type { Category } from '../core/taxonomy.ts';
import { t } from '../platform/i18n.ts';
import { type DismissScope, dismissChoices } from './dismiss-choices.ts';
import { element } from './element.ts';

/** A button that opens the three ways to dismiss in place: no floating menu that could leave the window. */
export function cardDismiss(category: Category, onDismiss: (scope: DismissScope) => void): HTMLElement {
  const choices = element(
    'fieldset',
    { class: 'card-choices' },
    element('legend', { class: 'hidden-visually' }, t('card_dismiss')),
    ...dismissChoices(category).map(([scope, words]) =>
      element('button', { type: 'button', class: 'button', click: () => onDismiss(scope) }, words),
    ),
  );
  const toggle = (): void => {
    if (choices.isConnected) choices.remove();
    else button.after(choices);
    button.setAttribute('aria-expanded', String(choices.isConnected));
  };
  const button = element(
    'button',
    { type: 'button', class: 'button quiet', 'aria-expanded': false, click: toggle },
    t('card_dismiss'),
  );
  return button;
}
