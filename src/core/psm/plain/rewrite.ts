import type { Say } from '../say.ts';
import { bare, inside, isPlain, sentence } from './wording.ts';

/**
 * One way to say the same content without the personal frame. The pattern meets the bare quote from its start;
 * `to` gets the groups and gives a clause, or null where the rewrite would not be sound after all.
 */
export interface Rewrite {
  pattern: RegExp;
  to: (...groups: string[]) => string | null;
  /** Set where the clause is about the quote and takes no word from it, so that it can be told in any language. */
  about?: string;
}

/** A statement longer than this, in UTF-16 code units, is more than a clause: a rewrite of its frame would mislead. */
const longest = 600;

/** A statement can be part of a sentence; one that ends like this makes no sentence of its own. */
const cutOff = /\b(?:a|an|the|and|or|but|of|to|in|on|at|for|with|from|by|that|which|your|its|is|are|be)$/i;

/** The first rewrite that fits and leaves nothing personal behind, as a sentence; null if none does. */
export function rewritten(quote: string, rewrites: readonly Rewrite[], say: Say): string | null {
  if (quote.length > longest || /[,;]\s*$/u.test(quote)) return null;
  const text = bare(quote);
  for (const { pattern, to, about } of rewrites) {
    const match = pattern.exec(text);
    if (!match) continue;
    if (about) return sentence(say(about));
    const clause = to(...match.slice(1).map((group) => group ?? ''));
    if (clause && isPlain(clause) && !clause.includes('?') && !cutOff.test(clause)) return sentence(clause);
  }
  return null;
}

/** A rewrite whose answer does not depend on the words that follow. */
export const fixed = (pattern: RegExp, clause: string): Rewrite => ({
  pattern,
  to: () => clause,
  about: clause,
});

/** A rewrite that puts the one group of the pattern into a sentence in place of "…". */
export const around = (pattern: RegExp, clause: string): Rewrite => ({
  pattern,
  to: (group) => (group ? clause.replace('…', () => inside(group)) : null),
});
