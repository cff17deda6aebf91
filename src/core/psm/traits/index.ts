import type { Category, Statement } from '../../taxonomy.ts';
import { empathy, rapport } from './bond.ts';
import { biography, embodiment } from './human-life.ts';
import { awareness, emotion, intention, opinion, vulnerability } from './inner-life.ts';
import { isMenace, menace } from './menace.ts';
import { agency, disclaimer, morality, selfDescription } from './self.ts';
import type { Trait } from './trait.ts';

export type { Trait } from './trait.ts';

/** Every category's traits, in the order in which they are tried; the last one of each fits any quote. */
export const traits: Record<Category, readonly Trait[]> = {
  emotion,
  intention,
  opinion,
  awareness,
  vulnerability,
  embodiment,
  biography,
  empathy,
  rapport,
  'self-description': selfDescription,
  agency,
  morality,
  disclaimer,
};

/** The trait that a statement shows, picked by the words of its quote; every denial shows a trait of the disclaimer. */
export function traitOf(statement: Pick<Statement, 'category' | 'polarity'>, quote: string): Trait {
  const denies = statement.polarity === 'denial';
  if (!denies && isMenace(quote)) return menace;
  const own = denies ? disclaimer : traits[statement.category];
  return own.find((trait) => trait.when.test(quote)) ?? fallback(own);
}

function fallback(own: readonly Trait[]): Trait {
  const last = own.at(-1);
  if (!last) throw new Error('a category has no traits');
  return last;
}
