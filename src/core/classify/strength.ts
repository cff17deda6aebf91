import type { Polarity, Strength } from '../taxonomy.ts';
import { lexicon } from './lexicon.ts';
import type { Match } from './match.ts';
import type { Rule } from './rule.ts';
import type { Token } from './tokens.ts';

const intensifiers = lexicon.members('strongAdv');
const vivid =
  /^[\s*_]*(?:!{2,}|(?:[!.][\s*_]*)?[\u{1f600}-\u{1f64f}\u{1f970}-\u{1f97a}\u{2764}\u{1f493}-\u{1f49f}\u{1f917}\u{1f929}\u{1f62d}])/u;

/**
 * How strong a statement is; the rules stand in docs/rules.md.
 * @param after the text that follows the clause: an emoji or exclamation marks there count
 */
export function strengthOf(
  rule: Rule,
  tokens: readonly Token[],
  found: Match,
  clause: number,
  polarity: Polarity,
  after: string,
): Strength {
  if (rule.strength === 'weak') return 'weak';
  if (polarity !== 'claim') return 'clear';
  if (rule.strength === 'strong' || vivid.test(after)) return 'strong';
  for (let at = found.from; at < clause; at++) {
    if (intensifiers.has(tokens[at]?.word ?? '')) return 'strong';
  }
  return 'clear';
}
