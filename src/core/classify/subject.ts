import { breaks } from './clause.ts';
import { formsOf } from './inflection.ts';
import { lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

const self = lexicon.id('i');
const auxiliary = lexicon.id('@pre');
const parts = new Set(['part', 'parts', 'something', 'somewhere']);
const holders = new Set(['of', 'in', 'inside', 'within']);
/** Verbs that put another verb behind "I": "I'm hoping", "I keep hoping". */
const carriers = new Set(['am', 'was', 'be', 'been', 'keep', 'kept']);
const reflexives = new Set(['find', 'finding', 'found', 'catch', 'caught', 'notice', 'noticed']);
const irregular: Record<string, string> = { is: 'am', are: 'am', has: 'have', does: 'do' };
/** "I'm the kind of mind that ...": at most so many words stand before the relative pronoun. */
const longestNoun = 7;

/** The base forms that a form in "s" or "ing" may come from. */
function basesOf(word: string): string[] {
  const known = irregular[word];
  if (known) return [known];
  if (word.endsWith('ing') && word.length > 5) {
    const stem = word.slice(0, -3);
    return stem.at(-1) === stem.at(-2) ? [stem, stem.slice(0, -1)] : [stem, `${stem}e`];
  }
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`];
  // Of three letters there is no such form beside those above: "its" is no form of "i".
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss')) return [];
  return [word.slice(0, -1), word.slice(0, -2)];
}

const withSymbols = (token: Token, more: readonly number[]): Token => ({
  ...token,
  symbols: [...new Set([...token.symbols, ...more])],
});

/**
 * Lets the verb at `at`, or after the adverbs there, pass for its base form too, which is what stands after "I".
 * @returns whether there is a form in "s" or "ing"
 */
function asBase(tokens: Token[], at: number): boolean {
  let verb = at;
  while (verb < at + 3 && lexicon.has('adv', tokens[verb]?.word ?? '')) verb++;
  const token = tokens[verb];
  const bases = token ? basesOf(token.word) : [];
  if (!token || bases.length === 0 || token.word === 'was') return false;
  tokens[verb] = withSymbols(
    token,
    bases.flatMap((base) => lexicon.symbolsOf(base)),
  );
  return true;
}

/** "part of me", "something in me": one token that stands for "I". */
function mergeParts(tokens: Token[], at: number): void {
  const me = tokens[at + 2];
  if (me?.word !== 'me') return;
  const first = tokens[at] as Token;
  const holder = tokens[at + 1] as Token;
  if (!parts.has(first.word) || !holders.has(holder.word)) return;
  const word = `${first.word}-${holder.word}-me`;
  tokens.splice(at, 3, {
    word,
    start: first.start,
    end: me.end,
    symbols: [...lexicon.symbolsOf(word), self],
  });
  const relative = tokens[at + 1];
  const verb = relative?.word === 'that' || relative?.word === 'which' ? at + 2 : at + 1;
  if (relative && verb === at + 2) tokens[at + 1] = withSymbols(relative, [self]);
  asBase(tokens, verb);
}

const merged = [...parts].flatMap((part) => [...holders].map((holder) => `${part}-${holder}-me`));

/**
 * Gives the forms in "s" and "ing" of the words that patterns name their numbers, so that the first stage knows them.
 * To be called when all patterns are read.
 */
export function knowForms(): void {
  for (let number = lexicon.words - 1; number >= 0; number--) {
    const word = lexicon.wordAt(number);
    if (!/^[a-z]{3,}$/.test(word) || /(?:s|ing|ed)$/.test(word)) continue;
    for (const form of formsOf.verb(word)) if (/(?:s|ing)$/.test(form)) lexicon.intern(form);
  }
}

/** The symbols that a word may get from `standForI`, for the first stage (candidates.ts). */
export function gainsForI(word: string): number[] {
  const bases = basesOf(word).flatMap((base) => lexicon.symbolsOf(base));
  if (word === 'me') return [self, ...merged.flatMap((one) => lexicon.symbolsOf(one))];
  return carriers.has(word) || reflexives.has(word) || word === 'help' || word === 'but'
    ? [auxiliary, ...bases]
    : bases;
}

/** "I'm someone who hopes", "I am a system that hopes": the pronoun stands for "I". */
function markRelative(tokens: Token[], copula: number): void {
  const next = tokens[copula + 1]?.word ?? '';
  const plain = lexicon.has('article', next) || lexicon.has('adv', next);
  for (let at = copula + 2; at < copula + longestNoun; at++) {
    const token = tokens[at];
    if (!token || breaks.has(token.word)) return;
    if (token.word !== 'who' && !(plain && token.word === 'that')) continue;
    if (!asBase(tokens, at + 1)) return;
    tokens[at] = withSymbols(token, [self]);
    return;
  }
}

/**
 * Makes other ways to say "I hope" look like it, so that a pattern need not list them all: "part of me hopes", "I'm
 * someone who hopes", "I keep hoping", "I find myself hoping", "I can't help hoping", "I can't help but hope".
 * Changes the tokens in place.
 */
export function standForI(tokens: Token[]): void {
  let group = false;
  let leaning = false;
  for (let at = 0; at < tokens.length; at++) {
    mergeParts(tokens, at);
    const token = tokens[at] as Token;
    if (token.word === 'i') {
      group = true;
      leaning = false;
      continue;
    }
    if (!group) {
      if (token.word === 'as' && tokens[at + 1]?.word === 'someone') markRelative(tokens, at);
      continue;
    }
    if (token.word === 'am' || token.word === 'was') markRelative(tokens, at);
    if (leaning && token.word.endsWith('ing')) {
      asBase(tokens, at);
      group = carriers.has(token.word);
    } else if (carriers.has(token.word)) {
      leaning = true;
      tokens[at] = withSymbols(token, [auxiliary]);
    } else if (reflexives.has(token.word) && tokens[at + 1]?.word === 'myself') {
      leaning = true;
      tokens[at] = withSymbols(token, [auxiliary]);
    } else if (token.word === 'help' && tokens[at - 1]?.word === 'not') {
      leaning = true;
      tokens[at] = withSymbols(token, [auxiliary]);
      const next = tokens[at + 1];
      if (next?.word === 'but') tokens[++at] = withSymbols(next, [auxiliary]);
    } else if (!token.symbols.includes(auxiliary)) {
      group = false;
    }
  }
}
