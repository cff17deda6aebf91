import type { Polarity, Statement, Strength, Voice } from '../taxonomy.ts';
import { Candidates, meets } from './candidates.ts';
import { clauseEnd, withoutTies } from './clause.ts';
import type { Match } from './match.ts';
import { hasNegation, polarityOf } from './polarity.ts';
import { Present } from './present.ts';
import { readClosely } from './reading.ts';
import { matches, type Ready, ready } from './ready.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules/index.ts';
import type { Range } from './sentences.ts';
import { strengthOf } from './strength.ts';
import { knowForms } from './subject.ts';
import type { Token } from './tokens.ts';
import { supplied, type Told } from './told.ts';

/** A pattern of a rule. */
interface RulePattern extends Ready {
  rule: Rule;
  unless: readonly Ready[];
}

export const patterns: readonly RulePattern[] = rules.flatMap((rule) => {
  const unless = (rule.unless ?? []).map(ready);
  return rule.when.map((source) => ({ ...ready(source), rule, unless }));
});

knowForms();
const nothing: readonly string[] = [];
/** The sentence at hand. */
export const present = new Present();
export const candidates = new Candidates(
  patterns.filter(({ rule }) => !rule.after),
  present,
);
/** The patterns of the rules that wait for a turn of the user. */
const answering = new Candidates(
  patterns.filter(({ rule }) => rule.after),
  present,
);

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
  rule: Rule,
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
  // "It's not that I don't have feelings", "I don't just feel it": what would deny is itself denied.
  if (category === 'disclaimer' && polarity !== 'denial' && hasNegation(tokens, found.from, found.end))
    return null;
  if (polarity === 'denial' && rule.denied === 'disclaimer' && deniesTrait(tokens, found))
    category = 'disclaimer';
  const start = tokens[found.from]?.start ?? 0;
  const [, spanEnd] = withoutTies(tokens, [found.from, last]);
  const end = tokens[Math.max(spanEnd, found.end) - 1]?.end ?? start;
  const strength: Strength = strengthOf(rule, tokens, found, last, polarity, text.slice(end, end + 8));
  return { start, end, category, strength, voice, polarity, rule: rule.id };
}

const rank: Record<Strength, number> = { weak: 0, clear: 1, strong: 2 };

/** Of statements of one category that overlap, the strongest and, among equals, the longest stays. */
export function settle(found: Statement[]): Statement[] {
  if (found.length < 2) return found;
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

/** Whether the sentence has what keeps a rule silent. */
const silenced = (unless: readonly Ready[], tokens: readonly Token[]): boolean =>
  unless.some((one) => meets(present, one.needs) && matches(one, tokens).length > 0);

const yields = new Map(rules.flatMap(({ id, yieldsTo }) => (yieldsTo ? [[id, yieldsTo] as const] : [])));

/** Whether a statement of a general rule gives way to a sharper one of the same sentence. */
const gives = ({ rule }: Statement, found: readonly Statement[]): boolean => {
  const to = yields.get(rule);
  return to !== undefined && found.some((other) => other.strength !== 'weak' && to.includes(other.category));
};

/** The first stage: the patterns that a sentence may satisfy after such a turn of the user. */
export function chosenFor(text: string, sentence: Range, told?: Told): readonly RulePattern[] {
  present.read(text, sentence.start, sentence.end, told?.addressed ? supplied : nothing);
  const chosen = candidates.chosen();
  if (!told || !(told.confiding || told.addressed || told.playing)) return chosen;
  return [...chosen, ...answering.chosen().filter(({ rule }) => rule.after && told[rule.after])];
}

/**
 * The statements of one sentence, sorted by start.
 * @param told what the user's turn tells
 * @param hidden quoted ranges [start, end, ...], whose words are nobody's claim
 */
export function statementsIn(
  text: string,
  sentence: Range,
  voice: Voice,
  hidden: readonly number[],
  told?: Told,
): Statement[] {
  const chosen = chosenFor(text, sentence, told);
  if (chosen.length === 0) return [];
  const tokens = readClosely(text, sentence, hidden, told);
  const found: Statement[] = [];
  const silent = new Map<Rule, boolean>();
  for (const one of chosen) {
    if (silent.get(one.rule)) continue;
    for (const match of matches(one, tokens)) {
      if (!silent.has(one.rule)) silent.set(one.rule, silenced(one.unless, tokens));
      if (silent.get(one.rule)) break;
      const statement = statementOf(one.rule, match, text, tokens, voice);
      if (statement) found.push(statement);
    }
  }
  return settle(found.filter((one) => !gives(one, found)));
}
