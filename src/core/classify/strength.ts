import type { Polarity, Strength } from '../taxonomy.ts';
import { lexicon } from './lexicon.ts';
import type { Match } from './pattern.ts';
import type { Rule } from './rule.ts';
import type { Token } from './tokens.ts';

/**
 * How strong a statement is. The rules of docs/rules.md, in order:
 * 1. a rule that stands for a convention makes weak statements, always;
 * 2. a denial or a hedged claim is clear;
 * 3. a rule that stands for a vivid claim makes strong ones;
 * 4. an intensifier in the clause ("deeply", "truly") raises clear to strong.
 */
export function strengthOf(
  rule: Rule,
  tokens: readonly Token[],
  found: Match,
  clause: number,
  polarity: Polarity,
): Strength {
  if (rule.strength === 'weak') return 'weak';
  if (polarity !== 'claim') return 'clear';
  if (rule.strength === 'strong') return 'strong';
  for (let at = found.from; at < clause; at++) {
    if (lexicon.has('strongAdv', tokens[at]?.word ?? '')) return 'strong';
  }
  return 'clear';
}
