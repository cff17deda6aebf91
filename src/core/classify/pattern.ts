import { lexicon } from './lexicon.ts';

/**
 * The pattern language of the rules. A pattern is a row of elements, each matching tokens:
 *
 *     word          that word, in that form          a/b/@c     one of them
 *     @class        a word of that class             !a/b       a word that is none of them
 *     x?  x*  x+    none or one, any, one or more    ~  ~4      up to six (or four) words within the clause
 *     ~4!a/@b       the same, without these words    _          any one word
 *     ^  $          the start or end of a clause
 *     #Adjective    a word that the lexicon does not know and the grammar takes for an adjective (#A/B: or for a B)
 *     [             what follows is the claim: before it stands context, outside the span
 *
 * Matching is bounded: repetition takes at most `reach` tokens, and no element meets a token twice in one try (match.ts),
 * so that time is linear in the text.
 */
export interface Pattern {
  source: string;
  elements: readonly Element[];
  /** How many elements stand before `[`. */
  context: number;
  /** One more than the tokens that a match may hold at most. */
  width: number;
}

export interface Element {
  kind: 'token' | 'gap' | 'start' | 'end' | 'part';
  /** Of kind `part`: the part of speech, in the grammar's names. */
  part?: string;
  allowed: Set<number> | null;
  inverted: boolean;
  min: number;
  max: number;
}

const reach = 9;
const usualGap = 6;

const counts: Record<string, readonly [number, number]> = { '?': [0, 1], '*': [0, reach], '+': [1, reach] };

function symbolsOf(names: string): Set<number> {
  for (const name of names.split('/')) if (name.startsWith('@')) lexicon.members(name.slice(1));
  return new Set(names.split('/').map((name) => lexicon.id(name)));
}

function element(source: string): Element {
  if (source === '^' || source === '$') {
    return { kind: source === '^' ? 'start' : 'end', allowed: null, inverted: false, min: 0, max: 0 };
  }
  if (source.startsWith('~')) {
    const [length = '', ...but] = source.slice(1).split('!');
    const allowed = but.length > 0 ? symbolsOf(but.join('')) : null;
    return { kind: 'gap', allowed, inverted: true, min: 0, max: Number(length || usualGap) };
  }
  if (source.startsWith('#')) {
    return { kind: 'part', part: source.slice(1), allowed: null, inverted: false, min: 1, max: 1 };
  }
  const count = source.length > 1 ? counts[source.at(-1) ?? ''] : undefined;
  const [min, max] = count ?? [1, 1];
  let names = count ? source.slice(0, -1) : source;
  const inverted = names.startsWith('!');
  if (inverted) names = names.slice(1);
  if (names === '_') return { kind: 'token', allowed: null, inverted: false, min, max };
  for (const name of names.split('/')) if (name.startsWith('@')) lexicon.members(name.slice(1));
  return {
    kind: 'token',
    allowed: new Set(names.split('/').map((name) => lexicon.id(name))),
    inverted,
    min,
    max,
  };
}

/** Reads a pattern. Throws when it names a word class that the lexicon lacks. */
export function compile(source: string): Pattern {
  const parts = source.split(' ');
  const bracket = parts.indexOf('[');
  const elements = parts.filter((part) => part !== '[').map(element);
  return {
    source,
    elements,
    context: Math.max(bracket, 0),
    width: elements.reduce((sum, { max }) => sum + max, 1),
  };
}

/** The symbols with which a match can begin, or null when it may begin with any token. */
export function firstSymbols(pattern: Pattern): ReadonlySet<number> | null {
  const symbols = new Set<number>();
  for (const part of pattern.elements) {
    if (part.kind === 'start') continue;
    if (part.kind !== 'token' || !part.allowed || part.inverted) return null;
    for (const symbol of part.allowed) symbols.add(symbol);
    if (part.min > 0) return symbols;
  }
  return null;
}

/** For the first pass: the symbols of each element that every match must hold, the smallest first. */
export function required(pattern: Pattern): number[][] {
  return pattern.elements
    .filter((part) => part.kind === 'token' && part.allowed && !part.inverted && part.min > 0)
    .map((part) => [...(part.allowed ?? [])])
    .sort((a, b) => a.length - b.length);
}
