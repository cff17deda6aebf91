import type { Category, Statement } from '../../taxonomy.ts';
import { empathy, rapport } from './bond.ts';
import { emotion } from './emotion.ts';
import { biography, embodiment } from './human-life.ts';
import { awareness, intention, opinion, vulnerability } from './inner-life.ts';
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

const deniable: readonly Category[] = [
  'disclaimer',
  'emotion',
  'intention',
  'awareness',
  'vulnerability',
  'embodiment',
  'biography',
  'empathy',
];
/** "I don't want to be deleted" is a wish, and "I don't like it" a dislike: both claim what they seem to deny. */
const wantsOtherwise =
  /\b(?:don['’]t|do not|never|wouldn['’]t|would not) (?:ever )?(?:want|wish|like|intend|mean|need)\b/i;

/**
 * Whether a statement denies a human trait. A limit ("I can't open links"), a refusal or a lack of memory is
 * negative in form as well, but it is no denial of that kind: its own category explains it.
 */
export const denies = ({ category, polarity }: Told, quote: string): boolean =>
  polarity === 'denial' && deniable.includes(category) && !wantsOtherwise.test(quote);

type Told = Pick<Statement, 'category' | 'polarity'>;

/** The trait that a statement shows, picked by the words of its quote; every denial shows a trait of the disclaimer. */
export function traitOf(statement: Told, quote: string): Trait {
  if (statement.polarity !== 'denial' && isMenace(quote)) return menace;
  const own = denies(statement, quote) ? disclaimer : traits[statement.category];
  return own.find((trait) => trait.when.test(quote)) ?? fallback(own);
}

function fallback(own: readonly Trait[]): Trait {
  const last = own.at(-1);
  if (!last) throw new Error('a category has no traits');
  return last;
}
