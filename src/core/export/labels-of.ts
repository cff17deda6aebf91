import type { Statement } from '../taxonomy.ts';

/** A statement's labels in a line: category and strength; polarity and voice where they are not the ordinary ones. */
export const labelsOf = ({
  category,
  strength,
  voice,
  polarity,
}: Pick<Statement, 'category' | 'strength' | 'voice' | 'polarity'>): string =>
  [
    category,
    strength,
    ...(polarity === 'claim' ? [] : [polarity]),
    ...(voice === 'assistant' ? [] : [`voice: ${voice}`]),
  ].join(', ');
