import { bare, inside, isPlain, sentence } from './wording.ts';

/**
 * One way to say the same content without the personal frame. The pattern meets the bare quote from its start;
 * `to` gets the groups and gives a clause, or null where the rewrite would not be sound after all.
 */
export interface Rewrite {
  pattern: RegExp;
  to: (...groups: string[]) => string | null;
}

/** The first rewrite that fits and leaves nothing personal behind, as a sentence; null if none does. */
export function rewritten(quote: string, rewrites: readonly Rewrite[]): string | null {
  const text = bare(quote);
  for (const { pattern, to } of rewrites) {
    const match = pattern.exec(text);
    if (!match) continue;
    const clause = to(...match.slice(1).map((group) => group ?? ''));
    if (clause && isPlain(clause) && !clause.includes('?')) return sentence(clause);
  }
  return null;
}

/** A rewrite whose answer does not depend on the words that follow. */
export const fixed = (pattern: RegExp, clause: string): Rewrite => ({ pattern, to: () => clause });

/** A rewrite that puts the one group of the pattern into a sentence in place of "…". */
export const around = (pattern: RegExp, clause: string): Rewrite => ({
  pattern,
  to: (group) => (group ? clause.replace('…', () => inside(group)) : null),
});
