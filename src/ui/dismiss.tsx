import { useState } from 'preact/hooks';
import type { Category } from '../core/taxonomy.ts';
import { t } from '../platform/i18n.ts';
import { type DismissScope, dismissChoices } from './dismiss-choices.ts';

interface DismissProps {
  category: Category;
  onDismiss: (scope: DismissScope) => void;
}

/** A button that opens the three ways to dismiss in place: no floating menu that could leave the window. */
export function Dismiss({ category, onDismiss }: DismissProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" class="button quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('card_dismiss')}
      </button>
      {open && (
        <fieldset class="card-choices">
          <legend class="hidden-visually">{t('card_dismiss')}</legend>
          {dismissChoices(category).map(([scope, words]) => (
            <button key={scope} type="button" class="button" onClick={() => onDismiss(scope)}>
              {words}
            </button>
          ))}
        </fieldset>
      )}
    </>
  );
}
