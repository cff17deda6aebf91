import { breaks } from './clause.ts';
import { partsOf } from './grammar.ts';
import { lexicon } from './lexicon.ts';
import type { Element, Pattern } from './pattern.ts';
import type { Token } from './tokens.ts';

/** Where a pattern matched: token indices, `end` excluded; `from` is where the claim begins. */
export interface Match {
  from: number;
  end: number;
}

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

/** One try of a pattern at a place. */
interface Try {
  pattern: Pattern;
  tokens: readonly Token[];
  start: number;
  /** Where the claim begins. */
  claim: number;
}

/**
 * From which token each element, with all that follows it, is known not to match in this try. A pattern of many
 * elements that take more or less would otherwise be tried in every division of the words between them, and hostile
 * text would make that many: thus no element meets a token more than once.
 */
let failed = new Uint32Array(1024);
let attempt = 0;

function from(now: Try, index: number, at: number): number {
  const { pattern, tokens } = now;
  const part = pattern.elements[index];
  if (index === pattern.context) now.claim = at;
  if (!part) return at;
  if (part.kind === 'start') return isStart(tokens, at) ? from(now, index + 1, at) : -1;
  if (part.kind === 'end') {
    const token = tokens[at];
    return isBreak(token) || (token && joins.has(token.word)) ? from(now, index + 1, at) : -1;
  }
  const place = index * pattern.width + at - now.start;
  if (failed[place] === attempt) return -1;
  let most = 0;
  while (most < part.max) {
    const token = tokens[at + most];
    if (!token || !(part.kind === 'part' ? isPart(part, tokens, at) : accepts(part, token, index === 0)))
      break;
    most++;
  }
  // A gap takes as little as it can, anything else as much.
  for (let tried = part.min; tried <= most; tried++) {
    const taken = part.kind === 'gap' ? tried : most + part.min - tried;
    const end = from(now, index + 1, at + taken);
    if (end >= 0) return end;
  }
  failed[place] = attempt;
  return -1;
}

/** Matches the pattern with its first element at token `at`; null when it does not. */
export function matchAt(pattern: Pattern, tokens: readonly Token[], at: number): Match | null {
  const places = pattern.elements.length * pattern.width;
  if (places > failed.length) failed = new Uint32Array(places * 2);
  attempt++;
  const now: Try = { pattern, tokens, start: at, claim: at };
  const end = from(now, 0, at);
  return end < 0 ? null : { from: now.claim, end };
}
