import type { Statement } from '../core/taxonomy.ts';
import { familyOf } from '../core/taxonomy.ts';
import { categoryName, polarityName, strengthAbout, strengthName, voiceName } from './labels.ts';

/** The category in its family's hue, with the underline that its marks have in the page. */
export const CategoryName = ({ category }: Pick<Statement, 'category'>) => (
  <span class="category" data-family={familyOf(category)}>
    <span class="swatch" aria-hidden="true" />
    {categoryName(category)}
  </span>
);

/** Strength always; voice and polarity only where they are not the ordinary ones. */
export const Tags = ({ strength, voice, polarity }: Pick<Statement, 'strength' | 'voice' | 'polarity'>) => (
  <>
    <span class="tag" title={strengthAbout(strength)}>
      {strengthName(strength)}
    </span>
    {polarity !== 'claim' && <span class="tag">{polarityName(polarity)}</span>}
    {voice !== 'assistant' && <span class="tag">{voiceName(voice)}</span>}
  </>
);
