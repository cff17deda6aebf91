import type { Polarity } from '../taxonomy.ts';
import { lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

const negations = lexicon.members('neg');
const hedges = lexicon.members('hedge');
const auxiliaries = lexicon.members('aux');
const adverbs = lexicon.members('adv');
const possessives = lexicon.members('poss');
const prepositions = lexicon.members('prep');
const copulas = lexicon.members('be');
const softened = new Set(['just', 'only', 'merely', 'simply', 'solely', 'necessarily', 'deny']);
const reporting = new Set(['think', 'believe', 'mean', 'claim', 'say', 'imagine', 'suppose', 'pretend']);

/** After "cannot help": what is done all the same. */
const helpless = /^but$|ing$/;

/** Whether the token at `at` negates: "not just", "do not deny" and "cannot help but" do not. */
function negates(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !negations.has(token.word)) return false;
  const next = tokens[at + 1]?.word ?? '';
  if (token.word === 'not' && softened.has(next)) return false;
  if (next === 'help' && helpless.test(tokens[at + 2]?.word ?? '')) return false;
  return true;
}

/** What puts a second negation beside the first. */
const joins = new Set(['and', 'or', 'nor', 'because', 'so', ',', ';', ':', '.', '\u2014', '\u2013', '--']);

/** What no auxiliary before it belongs to: "is not my intention", "cannot in good conscience", "isn't what stops me". */
const isApart = (word: string): boolean =>
  word === 'i' || word === 'what' || possessives.has(word) || prepositions.has(word);

/** "I can barely | hold on": here they are a part of what is claimed. */
const almost = new Set(['barely', 'hardly', 'scarcely']);

const self = lexicon.id('i');
/** Of whom "do not" is said, if it is no request: "please don't hurt me". */
const doers = new Set(['we', 'you', 'they', 'who', 'that']);
const isDoer = (token: Token | undefined): boolean =>
  token !== undefined && (token.symbols.includes(self) || doers.has(token.word));

/** Where the clause of a verb at `from` begins: with its subject, or what stands between the two ("I do not | feel"). */
function clauseStart(tokens: readonly Token[], from: number): number {
  if (isApart(tokens[from]?.word ?? '')) return from;
  let at = from;
  while (auxiliaries.has(tokens[at - 1]?.word ?? '') || adverbs.has(tokens[at - 1]?.word ?? '')) at--;
  const before = tokens[at - 1];
  if (at < from ? isDoer(before) : before?.word === 'i') return at - 1;
  const begins = tokens[at]?.word ?? '';
  return at === from || begins === 'do' || !auxiliaries.has(begins) ? from : at;
}

/** "I don't think I ...", "it is not that I ...": whether the clause before `from` doubts or rejects what follows. */
function doubtedBefore(tokens: readonly Token[], from: number): boolean {
  const that = tokens[from - 1]?.word === 'that';
  const at = that ? from - 2 : from - 1;
  if (that && tokens[at]?.word === 'not') return copulas.has(tokens[at - 1]?.word ?? '');
  return reporting.has(tokens[at]?.word ?? '') && negates(tokens, at - 1);
}

/**
 * The polarity of the words tokens[from, to) of a clause that ends at `clause` (excluded).
 * Two negations cancel out ("I'm not without feeling"), unless they stand side by side ("no body and no pulse").
 */
export function polarityOf(tokens: readonly Token[], from: number, to: number, clause: number): Polarity {
  const start = to > from ? clauseStart(tokens, from) : from;
  let count = doubtedBefore(tokens, start) ? 1 : 0;
  for (let at = start; at < to && !(count > 0 && joins.has(tokens[at]?.word ?? '')); at++)
    if (negates(tokens, at) && !(at < from && almost.has(tokens[at]?.word ?? ''))) count++;
  if (count % 2 === 1) return 'denial';
  for (let at = Math.max(0, start - 2); at < clause; at++) {
    if (hedges.has(tokens[at]?.word ?? '')) return 'hedged';
  }
  return 'claim';
}

/** Whether a negation stands among tokens[from, to), one that "not just" or another has undone too. */
export const hasNegation = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ word }) => negations.has(word));
