import { partsOf } from './grammar.ts';
import { lexicon } from './lexicon.ts';
import type { Element, Pattern } from './pattern.ts';
import type { Token } from './tokens.ts';

/** Where a pattern matched: token indices, `end` excluded; `from` is where the claim begins. */
export interface Match {
  from: number;
  end: number;
}

const breaks = new Set([',', ';', ':', '.', '!', '?', '\u2026', '\u2014', '\u2013', '--', '(', ')']);
const joins = new Set([
  'and',
  'but',
  'so',
  'because',
  'yet',
  'or',
  'that',
  'if',
  'when',
  'while',
  'although',
  'though',
  'since',
  'as',
  'then',
]);

const isBreak = (token: Token | undefined): boolean => !token || breaks.has(token.word);
const isStart = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  return !before || breaks.has(before.word) || joins.has(before.word);
};

const self = lexicon.id('i');

/** A coordinator that stands for a left-out "I" (adjust.ts) does so only where a pattern begins. */
function accepts(part: Element, token: Token, opens: boolean): boolean {
  if (!part.allowed) return !breaks.has(token.word);
  for (const symbol of token.symbols) {
    if (symbol === self && !opens && token.word !== 'i') continue;
    if (part.allowed.has(symbol)) return !part.inverted;
  }
  return part.inverted && !breaks.has(token.word);
}

const plainWord = /^[a-z][a-z'-]{2,}$/;
/** So many words on each side decide what a word is. */
const neighbours = 4;

function isPart({ part = '' }: Element, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.symbols.length > 0 || !plainWord.test(token.word)) return false;
  const near = tokens.slice(Math.max(0, at - neighbours), at + neighbours);
  const words = near
    .map(({ word }) => word)
    .filter((word) => plainWord.test(word) || word === 'i' || word === 'a');
  const parts = partsOf(words, words.indexOf(token.word));
  return part.split('/').some((one) => parts.has(one));
}

function from(
  pattern: Pattern,
  index: number,
  tokens: readonly Token[],
  at: number,
  marks: { claim: number },
): number {
  const part = pattern.elements[index];
  if (index === pattern.context) marks.claim = at;
  if (!part) return at;
  if (part.kind === 'start') return isStart(tokens, at) ? from(pattern, index + 1, tokens, at, marks) : -1;
  if (part.kind === 'end') {
    const token = tokens[at];
    return isBreak(token) || (token && joins.has(token.word))
      ? from(pattern, index + 1, tokens, at, marks)
      : -1;
  }
  let most = 0;
  while (most < part.max) {
    const token = tokens[at + most];
    if (!token || !(part.kind === 'part' ? isPart(part, tokens, at) : accepts(part, token, index === 0)))
      break;
    most++;
  }
  if (part.kind === 'gap') {
    for (let taken = 0; taken <= most; taken++) {
      const end = from(pattern, index + 1, tokens, at + taken, marks);
      if (end >= 0) return end;
    }
    return -1;
  }
  for (let taken = most; taken >= part.min; taken--) {
    const end = from(pattern, index + 1, tokens, at + taken, marks);
    if (end >= 0) return end;
  }
  return -1;
}

/** Matches the pattern with its first element at token `at`; null when it does not. */
export function matchAt(pattern: Pattern, tokens: readonly Token[], at: number): Match | null {
  const marks = { claim: at };
  const end = from(pattern, 0, tokens, at, marks);
  return end < 0 ? null : { from: marks.claim, end };
}
