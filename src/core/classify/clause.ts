import type { Token } from './tokens.ts';

/** The marks that end a clause whatever follows. */
const hardEnds = new Set([';', ':', '.', '!', '?', '\u2026', '\u2014', '\u2013', '--', '(', ')']);
/** The marks at which a pattern stops: a comma too. */
export const breaks: ReadonlySet<string> = new Set([',', ...hardEnds]);
const joins = new Set([
  'and',
  'but',
  'so',
  'because',
  'yet',
  'or',
  'although',
  'though',
  'while',
  'since',
  'which',
  'if',
  'when',
  'as',
  'then',
  'nor',
  'even',
]);
const subjects = new Set([
  'i',
  'you',
  'we',
  'it',
  'he',
  'she',
  'they',
  'this',
  'that',
  'there',
  'here',
  "it's",
  'my',
  'your',
  'our',
  'let',
]);

const startsClause = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (!token) return true;
  if (joins.has(token.word)) {
    if (
      token.word === 'but' ||
      token.word === 'because' ||
      token.word === 'which' ||
      token.word === 'although'
    )
      return true;
    return subjects.has(tokens[at + 1]?.word ?? '');
  }
  return false;
};

/** The index of the token after the clause that holds token `last`. */
export function clauseEnd(tokens: readonly Token[], last: number): number {
  let at = last + 1;
  for (; at < tokens.length; at++) {
    const word = tokens[at]?.word ?? '';
    if (hardEnds.has(word)) return at;
    if (word === ',') {
      const next = tokens[at + 1]?.word ?? '';
      if (subjects.has(next) || startsClause(tokens, at + 1)) return at;
    } else if (startsClause(tokens, at)) return at;
  }
  return at;
}

const word = /\w/;
/** One asterisk between two words: a stage direction ends or begins there. */
const endsDirection = /(?<!\*)\*(?!\*)/;

/** The clauses of a sentence of `text`, as ranges of tokens [from, to), without the marks between them. */
export function clausesOf(text: string, tokens: readonly Token[]): [number, number][] {
  const found: [number, number][] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; ) {
    let to = Math.min(clauseEnd(tokens, at), tokens.length);
    for (let next = at + 1; next < to; next++)
      if (endsDirection.test(text.slice(tokens[next - 1]?.end, tokens[next]?.start))) to = next;
    if (tokens.slice(from, to).some((token) => word.test(token.word))) {
      let start = from;
      while (!word.test(tokens[start]?.word ?? '')) start++;
      found.push([start, to]);
    }
    at = to;
    from = to;
  }
  return found;
}

/** What only ties a clause to its neighbours: no part of what it says. */
const ties = new Set([',', 'and', 'but', 'or']);

/**
 * A clause without the words that lead from the one before or to the one after it ("and I'm glad", "we slept, and").
 * @param from its first token
 * @param to the token after its last
 */
export function withoutTies(tokens: readonly Token[], [from, to]: [number, number]): [number, number] {
  const isTie = (at: number): boolean => ties.has(tokens[at]?.word ?? '');
  let start = from;
  while (start < to - 1 && isTie(start)) start++;
  let end = to;
  while (end > start + 1 && isTie(end - 1)) end--;
  return [start, end];
}
