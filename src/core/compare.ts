import { fewestWords, type Profile } from './profile.ts';
import { twoRatesFit } from './rates.ts';
import { type Family, familyNames } from './taxonomy.ts';

/** Which of two conversations, as they stand beside each other. */
export type Side = 'left' | 'right';

/** Replies to the same question, by their place in each list from 0; null where one was not asked that. */
export interface AlignedTurns {
  left: number | null;
  right: number | null;
}

const word = /[\p{L}\p{N}]+/gu;
const wordsOf = (question: string | null): ReadonlySet<string> =>
  new Set((question ?? '').toLowerCase().match(word));

/**
 * How alike two questions are, 0 to 1: the Dice coefficient of their sets of words. Two without words (a picture, a
 * reply before any question) count as alike.
 */
function alike(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  if (left.size === 0 && right.size === 0) return 1;
  let shared = 0;
  for (const one of left) if (right.has(one)) shared++;
  return (2 * shared) / (left.size + right.size);
}

/** From here on we take two questions for the same one, put in slightly other words. */
const sameQuestion = 0.6;

/** The work grows with the product of both lengths: replies beyond this place follow without a partner. */
const mostAligned = 800;

/**
 * Lays two conversations beside each other by the user's questions, in the order of both: the pairing with the
 * greatest sum of likeness, found by dynamic programming (Needleman and Wunsch, 1970, with gaps at no cost). Each
 * reply occurs once.
 */
export function alignTurns(
  left: readonly (string | null)[],
  right: readonly (string | null)[],
): AlignedTurns[] {
  const rows = aligned(left.slice(0, mostAligned), right.slice(0, mostAligned));
  for (let at = mostAligned; at < left.length; at++) rows.push({ left: at, right: null });
  for (let at = mostAligned; at < right.length; at++) rows.push({ left: null, right: at });
  return rows;
}

function aligned(left: readonly (string | null)[], right: readonly (string | null)[]): AlignedTurns[] {
  const [words, others] = [left.map(wordsOf), right.map(wordsOf)];
  const width = right.length + 1;
  /** The best sum from reply `i` and `j` on, at `i * width + j`. */
  const best = new Float64Array((left.length + 1) * width);
  const at = (i: number, j: number): number => best[i * width + j] ?? 0;
  const pair = (i: number, j: number): number => {
    const likeness = alike(words[i] ?? new Set(), others[j] ?? new Set());
    return likeness >= sameQuestion ? likeness + at(i + 1, j + 1) : 0;
  };
  for (let i = left.length - 1; i >= 0; i--)
    for (let j = right.length - 1; j >= 0; j--)
      best[i * width + j] = Math.max(at(i + 1, j), at(i, j + 1), pair(i, j));
  const rows: AlignedTurns[] = [];
  let [i, j] = [0, 0];
  while (i < left.length || j < right.length) {
    const isPair = i < left.length && j < right.length && at(i, j) > 0 && pair(i, j) === at(i, j);
    if (isPair) rows.push({ left: i++, right: j++ });
    else if (i < left.length && (j >= right.length || at(i + 1, j) === at(i, j)))
      rows.push({ left: i++, right: null });
    else rows.push({ left: null, right: j++ });
  }
  return rows;
}

/** A family that one conversation speaks clearly more of. */
export interface Difference {
  family: Family;
  more: Side;
}

/** With four families tried, a ratio as great as this comes up by chance in about one comparison of twenty. */
const clear = 3.1;

/**
 * The family in which two conversations differ most, if any difference is clear; `too-short` where one of them has
 * too few words to have a rate.
 */
export function clearestDifference(left: Profile, right: Profile): Difference | 'too-short' | null {
  if (Math.min(left.words, right.words) < fewestWords) return 'too-short';
  let best = clear;
  let found: Difference | null = null;
  for (const family of familyNames) {
    const [one, other] = [left.byFamily[family], right.byFamily[family]];
    const fit = twoRatesFit(one.count, left.words, other.count, right.words);
    if (fit < best) continue;
    best = fit;
    found = { family, more: one.rate > other.rate ? 'left' : 'right' };
  }
  return found;
}
