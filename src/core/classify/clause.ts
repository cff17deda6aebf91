import type { Token } from './tokens.ts';

const hardEnds = new Set([';', ':', '.', '!', '?', '\u2026', '\u2014', '\u2013', '--', '(', ')']);
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
