import type { Category } from '../core/taxonomy.ts';
import { t } from '../platform/i18n.ts';
import { categoryName } from './labels.ts';

/** What a dismissal takes away: this one mark, these words wherever they stand, or the category on this site. */
export type DismissScope = 'statement' | 'phrase' | 'category';

/** The three ways to dismiss a statement of a category, in the reader's words. */
export const dismissChoices = (category: Category): readonly (readonly [DismissScope, string])[] => [
  ['statement', t('card_dismiss_statement')],
  ['phrase', t('card_dismiss_phrase')],
  ['category', t('card_dismiss_category', categoryName(category))],
];
