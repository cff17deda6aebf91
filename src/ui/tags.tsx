import type { Statement } from '../core/taxonomy.ts';
import { familyOf } from '../core/taxonomy.ts';
import { categoryName, tagsOf } from './labels.ts';

/** The category in its family's hue, with the underline that its marks have in the page. */
export const CategoryName = ({ category }: Pick<Statement, 'category'>) => (
  <span class="category" data-family={familyOf(category)}>
    <span class="swatch" aria-hidden="true" />
    {categoryName(category)}
  </span>
);

/** Strength, and what else is to be said of it. */
export const Tags = (statement: Pick<Statement, 'strength' | 'voice' | 'polarity'>) => (
  <>
    {tagsOf(statement).map(({ words, about }) => (
      <span key={words} class="tag" title={about}>
        {words}
      </span>
    ))}
  </>
);
