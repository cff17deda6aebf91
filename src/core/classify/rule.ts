import type { Category, Strength } from '../taxonomy.ts';
import type { Told } from './told.ts';

/**
 * A rule of the classifier, as data. Patterns are written in the small language of pattern.ts.
 * Every rule carries the sentences that it must tag and those that it must leave alone; a test runs them all, and
 * docs/rules.md is made from them.
 */
export interface Rule {
  /** Stable: it stands in every statement that the rule makes. `category.what-it-sees`. */
  id: string;
  category: Category;
  /** One line: why words of this form are a statement of this category. */
  reason: string;
  when: readonly string[];
  /** Patterns that, anywhere in the same sentence, keep the rule silent. */
  unless?: readonly string[];
  /** Without it: clear, raised or lowered by strength.ts. `weak` is final: a convention stays one. */
  strength?: Strength;
  /**
   * What a negation of the matched words makes of them. `same`: still this category ("I don't like this" is about
   * liking); `disclaimer`: a human trait denied; `none`: nothing is claimed. Without it: same.
   */
  denied?: 'same' | 'disclaimer' | 'none';
  /** Too general to stand beside a claim of one of these categories in the same sentence. */
  yieldsTo?: readonly Category[];
  /** True of a rule that also speaks of what would be ("if I were deleted"). */
  conditional?: boolean;
  /** The rule speaks only after a turn of the user that tells so much (told.ts); examples stand after such a turn. */
  after?: keyof Told;
  /** A turn of the user after which the examples are tried, of a rule that hangs on what was asked. */
  asked?: string;
  examples: readonly string[];
  nearMisses: readonly string[];
}
