import type { Polarity, Statement, Strength, Voice } from '../taxonomy.ts';
import { carrySubject, markCondolences, markNames, markStageDirections, mergeAdverbs } from './adjust.ts';
import { clauseEnd } from './clause.ts';
import { cueScan, rarest } from './cues.ts';
import frequencies from './lexicon/frequencies.json' with { type: 'json' };
import { lexicon } from './lexicon.ts';
import { type Match, matchAt } from './match.ts';
import { compile, firstSymbols, type Pattern, required } from './pattern.ts';
import { polarityOf } from './polarity.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules/index.ts';
import type { Range } from './sentences.ts';
import { strengthOf } from './strength.ts';
import { type Token, tokenise } from './tokens.ts';

interface Ready {
  /** Its place among all patterns. */
  index: number;
  rule: Rule;
  pattern: Pattern;
  unless: readonly Pattern[];
  /** The symbols with which it can begin; null for any. */
  first: ReadonlySet<number> | null;
  needs: readonly (readonly number[])[];
}

const compiled = rules
  .flatMap((rule) => {
    const unless = (rule.unless ?? []).map(compile);
    return rule.when.map((source) => ({ rule, pattern: compile(source), unless }));
  })
  .map(
    (one, index): Ready => ({
      ...one,
      index,
      first: firstSymbols(one.pattern),
      needs: required(one.pattern),
    }),
  );

/** The patterns by the symbols of their rarest element, so that a sentence meets only those that it may satisfy. */
const byKey = new Map<number, Ready[]>();
for (const ready of compiled) {
  for (const symbol of rarest(ready.needs, frequencies) ?? []) {
    byKey.set(symbol, [...(byKey.get(symbol) ?? []), ready]);
  }
}

/** True of a text that holds a word without which no rule can match: the first of the two stages. */
export const cue = cueScan(
  compiled.map(({ needs }) => needs),
  frequencies,
);

const silenced = (unless: readonly Pattern[], tokens: readonly Token[]): boolean =>
  unless.some((pattern) => tokens.some((_, at) => matchAt(pattern, tokens, at) !== null));

const hypothetical = new Set(['if', 'whether', 'unless']);

const pastOrWill = new Set(['did', 'had', 'have', 'will', 'would', 'could', 'should', 'must', 'was', 'were']);

/** "I don't feel", "I'm not awake" deny a trait; "I have not tasted", "I won't feel" only an occasion. */
function deniesTrait(tokens: readonly Token[], found: Match): boolean {
  for (let at = found.from + 1; at < found.end; at++) {
    if (tokens[at]?.word === 'not') return !pastOrWill.has(tokens[at - 1]?.word ?? '');
  }
  return true;
}

function statementOf(
  { rule }: Ready,
  found: Match,
  text: string,
  tokens: readonly Token[],
  voice: Voice,
): Statement | null {
  const last = clauseEnd(tokens, found.end - 1);
  const polarity: Polarity = polarityOf(tokens, found.from, found.end, last);
  const before = tokens[found.from - 1]?.word ?? '';
  if (hypothetical.has(before) && !rule.conditional) return null;
  let category = rule.category;
  if (polarity === 'denial' && rule.denied === 'none') return null;
  if (polarity === 'denial' && rule.denied === 'disclaimer' && deniesTrait(tokens, found))
    category = 'disclaimer';
  const start = tokens[found.from]?.start ?? 0;
  const end = tokens[last - 1]?.end ?? start;
  const strength: Strength = strengthOf(rule, tokens, found, last, polarity, text.slice(end, end + 8));
  return { start, end, category, strength, voice, polarity, rule: rule.id };
}

const rank: Record<Strength, number> = { weak: 0, clear: 1, strong: 2 };

/** Of statements of one category that overlap, the strongest and, among equals, the longest stays. */
export function settle(found: Statement[]): Statement[] {
  const kept: Statement[] = [];
  const order = [...found].sort(
    (a, b) => rank[b.strength] - rank[a.strength] || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  for (const one of order) {
    if (
      !kept.some((other) => other.category === one.category && other.start < one.end && one.start < other.end)
    )
      kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end || (a.category < b.category ? -1 : 1));
}

const begins = ({ first }: Ready, { symbols }: Token): boolean =>
  first === null || symbols.some((symbol) => first.has(symbol));

/** For each symbol the number of the sentence that last had it: sets without the cost of making them. */
const present = new Uint32Array(lexicon.size + 1);
const tried = new Uint32Array(compiled.length);
let turn = 0;

function meets(need: readonly number[]): boolean {
  for (const symbol of need) if (present[symbol] === turn) return true;
  return false;
}

/** The patterns of which every required element is in the sentence, in their order. */
function candidates(tokens: readonly Token[]): Ready[] {
  turn++;
  for (const { symbols } of tokens) for (const symbol of symbols) present[symbol] = turn;
  const chosen: Ready[] = [];
  for (const { symbols } of tokens) {
    for (const symbol of symbols) {
      for (const ready of byKey.get(symbol) ?? []) {
        if (tried[ready.index] === turn) continue;
        tried[ready.index] = turn;
        if (ready.needs.every(meets)) chosen.push(ready);
      }
    }
  }
  return chosen.length > 1 ? chosen.sort((a, b) => a.index - b.index) : chosen;
}

/**
 * The statements of one sentence, sorted by start. The sentence should have passed `cue`.
 * @param troubled the user has told of a loss or a hardship
 * @param hidden quoted ranges [start, end, ...], whose words are nobody's claim
 */
export function statementsIn(
  text: string,
  sentence: Range,
  voice: Voice,
  hidden: readonly number[],
  troubled = false,
): Statement[] {
  const tokens = tokenise(text, sentence.start, sentence.end, hidden);
  mergeAdverbs(tokens);
  carrySubject(tokens);
  markStageDirections(text, tokens);
  markNames(text, tokens);
  if (troubled) markCondolences(tokens);
  const found: Statement[] = [];
  for (const ready of candidates(tokens)) {
    for (let at = 0; at < tokens.length; at++) {
      const match = begins(ready, tokens[at] as Token) ? matchAt(ready.pattern, tokens, at) : null;
      if (!match) continue;
      if (ready.unless.length > 0 && silenced(ready.unless, tokens)) break;
      const statement = statementOf(ready, match, text, tokens, voice);
      if (statement) found.push(statement);
    }
  }
  return found.length > 1 ? settle(found) : found;
}
