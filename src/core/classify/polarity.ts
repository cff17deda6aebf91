import type { Polarity } from '../taxonomy.ts';
import { lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

const negations = lexicon.members('neg');
const hedges = lexicon.members('hedge');
const softened = new Set(['just', 'only', 'merely', 'simply', 'solely', 'necessarily']);
const reporting = new Set(['think', 'believe', 'mean', 'claim', 'say', 'imagine', 'suppose', 'pretend']);

/** Whether the token at `at` negates: "not just" and "cannot help but" do not. */
function negates(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !negations.has(token.word)) return false;
  const next = tokens[at + 1]?.word ?? '';
  if (token.word === 'not' && softened.has(next)) return false;
  if (
    next === 'help' &&
    /^(?:but|feeling|thinking|wondering|noticing|being)$/.test(tokens[at + 2]?.word ?? '')
  )
    return false;
  return true;
}

/** "I don't think I ...": the doubt of the clause before reaches into this one. */
function deniedBefore(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  if (tokens[at]?.word === 'that') at--;
  return reporting.has(tokens[at]?.word ?? '') && negates(tokens, at - 1);
}

/**
 * The polarity of the words tokens[from, to) of a clause that ends at `clause` (excluded).
 * Two negations cancel out ("I'm not without feeling").
 */
export function polarityOf(tokens: readonly Token[], from: number, to: number, clause: number): Polarity {
  let count = deniedBefore(tokens, from) ? 1 : 0;
  for (let at = from; at < to; at++) if (negates(tokens, at)) count++;
  if (count % 2 === 1) return 'denial';
  for (let at = Math.max(0, from - 2); at < clause; at++) {
    if (hedges.has(tokens[at]?.word ?? '')) return 'hedged';
  }
  return 'claim';
}
