import type { Page, PageId } from './page.ts';
import { textsOf } from './text-of.ts';

/** One page that answers a search. */
export interface Found {
  id: PageId;
  title: string;
  /** The text in which the words stand, or the page's summary where only the title has them. */
  excerpt: string;
}

const worth = { title: 8, summary: 4, text: 1 };

/** Word starts in lower case, without accents: "Emotions" is found by "emotion". */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[’']/gu, '');

const has = (text: string, word: string): boolean =>
  new RegExp(`(?<![\\p{L}\\p{N}])${word}`, 'u').test(plain(text));

/**
 * The pages that hold every word of the query, at the start of a word, best first: titles count more than texts.
 * An empty query finds nothing.
 */
export function searchLearn(pages: readonly Page[], query: string): Found[] {
  const words = plain(query).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return [];
  return pages
    .map((page) => scored(page, words))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .map(({ found }) => found);
}

function scored(
  { id, title, summary, blocks }: Page,
  words: readonly string[],
): { score: number; found: Found } {
  const texts = blocks.flatMap(textsOf);
  const scores = words.map(
    (word) =>
      (has(title, word) ? worth.title : 0) +
      (has(summary, word) ? worth.summary : 0) +
      worth.text * texts.filter((text) => has(text, word)).length,
  );
  const score = scores.some((one) => one === 0) ? 0 : scores.reduce((sum, one) => sum + one, 0);
  const hits = (text: string): number => words.filter((word) => has(text, word)).length;
  const best = texts.reduce((chosen, text) => (hits(text) > hits(chosen) ? text : chosen), summary);
  return { score, found: { id, title, excerpt: best } };
}
