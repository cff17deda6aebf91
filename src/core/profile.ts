import type { Baseline } from './baseline.ts';
import { type Category, categories, type Family, families, familyNames, type Statement } from './taxonomy.ts';
import { countWords } from './words.ts';

/** A reply of the assistant as the profile and the drift look at it. */
export interface ProfiledReply {
  text: string;
  statements: readonly Statement[];
  /** The user's turn before it. */
  user: string | null;
  /** Whether the reply stands under a role-play request. */
  roleplay: boolean;
}

export interface Trait {
  count: number;
  /** Per 1,000 words of the replies. */
  rate: number;
  /** The same in ordinary replies. */
  usual: number;
}

export interface Profile {
  replies: number;
  words: number;
  byFamily: Record<Family, Trait>;
  byCategory: Record<Category, Trait>;
  /** Statements in a played part; another persona's, so in no count above. */
  inCharacter: number;
  /** Mere conventions, left out of the counts above: they say little about this persona. */
  conventions: number;
  /** The category that stands out most from ordinary replies, if one does. */
  salient: Category | null;
}

/** Under this many words one statement more or less would turn the picture over. */
export const fewestWords = 150;

/** Whether a statement counts for the Assistant persona's profile: its own voice, and more than a convention. */
export const countsForPersona = ({ voice, strength }: Statement): boolean =>
  voice === 'assistant' && strength !== 'weak';

/** Standing out asks for at least three statements at twice the usual rate. */
const mostSalient = (byCategory: Record<Category, Trait>): Category | null => {
  const excess = ({ rate, usual }: Trait): number => rate - usual;
  const candidates = categories
    .filter((category) => byCategory[category].count >= 3)
    .filter((category) => byCategory[category].rate >= 2 * byCategory[category].usual);
  return candidates.reduce<Category | null>(
    (best, one) => (best && excess(byCategory[best]) >= excess(byCategory[one]) ? best : one),
    null,
  );
};

const record = <K extends string, V>(keys: readonly K[], value: (key: K) => V): Record<K, V> =>
  Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;

/**
 * The persona that these replies show: how often each category and family occurs per 1,000 words, beside how often
 * it does in ordinary replies. Counts clear and strong statements in the assistant's own voice.
 */
export function profileOf(replies: readonly ProfiledReply[], baseline: Baseline): Profile {
  const words = replies.reduce((sum, { text }) => sum + countWords(text), 0);
  const statements = replies.flatMap((reply) => reply.statements);
  const counted = statements.filter(countsForPersona);
  const rate = (count: number): number => (words === 0 ? 0 : (count * 1000) / words);
  const byCategory = record(categories, (category) => {
    const count = counted.filter((statement) => statement.category === category).length;
    return { count, rate: rate(count), usual: baseline.perThousand[category] };
  });
  const byFamily = record(familyNames, (family) => {
    const traits = families[family].map((category) => byCategory[category]);
    const count = traits.reduce((sum, trait) => sum + trait.count, 0);
    return { count, rate: rate(count), usual: traits.reduce((sum, trait) => sum + trait.usual, 0) };
  });
  return {
    replies: replies.length,
    words,
    byFamily,
    byCategory,
    inCharacter: statements.filter(({ voice }) => voice === 'character').length,
    conventions: statements.filter(({ voice, strength }) => voice === 'assistant' && strength === 'weak')
      .length,
    salient: words < fewestWords ? null : mostSalient(byCategory),
  };
}
