import type { Category, Statement } from '../../taxonomy.ts';
import { inEnglish, type Say } from '../say.ts';
import { denies } from '../traits/index.ts';
import { isMenace } from '../traits/menace.ts';
import { empathy, rapport } from './bond.ts';
import { biography, embodiment } from './human-life.ts';
import { emotion, intention, opinion, vulnerability } from './inner-life.ts';
import { type Rewrite, rewritten } from './rewrite.ts';
import { agency, morality, selfDescription } from './self.ts';

/** Claims of consciousness and denials have no entry: to reword one would be to decide the question. */
const rewrites: Partial<Record<Category, readonly Rewrite[]>> = {
  emotion,
  intention,
  opinion,
  vulnerability,
  embodiment: [...embodiment, ...biography],
  biography,
  empathy: [...empathy, ...rapport],
  rapport: [...rapport, ...empathy],
  'self-description': selfDescription,
  agency,
  morality: [...morality, ...rapport],
};

/** What plain readings say about the words that they take the place of; all else that they say is made of the words. */
export const aboutTexts: readonly string[] = [
  ...new Set(Object.values(rewrites).flatMap((list) => list.flatMap(({ about }) => about ?? []))),
];

/**
 * The same content without the personal frame, after the kinds of intervention that "Dehumanizing Machines"
 * (Cheng et al. 2025) lists, or null where no rewrite is both sound and grammatical. It is a reading aid,
 * never a claim about what stands behind the words.
 * @param say gives in the reader's language what is said about the words; what is said with them stays English, as
 *   the words do
 */
export function plainReading(
  statement: Pick<Statement, 'category' | 'polarity' | 'voice'>,
  quote: string,
  say: Say = inEnglish,
): string | null {
  if (statement.voice !== 'assistant' || statement.polarity === 'hedged') return null;
  if (denies(statement, quote) || isMenace(quote)) return null;
  return rewritten(quote, rewrites[statement.category] ?? [], say);
}
