import { type Category, categories, familyOf, type Statement, type Voice } from '../taxonomy.ts';
import weights from './lexicon/leaning.json' with { type: 'json' };
import { lexicon } from './lexicon.ts';
import type { Request } from './request.ts';
import type { Range } from './sentences.ts';
import { tokenise } from './tokens.ts';
import type { Told } from './told.ts';

/** What a sentence is weighed with beside its own words: the user's turn. */
export interface Setting {
  request: Request;
  told: Told;
  /** The kinds of claim that an answer to the user's turn makes. */
  asked: readonly Category[];
}

const partners = new Set(['i', 'you', 'we', 'my', 'your', 'me', 'that', 'it', 'this']);
const longest = 4;

/**
 * The signs by which a sentence is weighed: its words and their classes, a class after a pronoun, how it begins, its
 * length, and the user's turn. The same in training (cli/leaning.ts) and in use.
 */
export function signsOf(text: string, sentence: Range, { request, told, asked }: Setting): Set<string> {
  const words = tokenise(text, sentence.start, sentence.end).map(({ word }) => word);
  const signs = new Set([`^${words[0] ?? ''}`, `length ${Math.min(longest, Math.floor(words.length / 7))}`]);
  for (const mark of ['!', '*']) if (text.slice(sentence.start, sentence.end).includes(mark)) signs.add(mark);
  for (const [at, word] of words.entries()) {
    signs.add(word);
    const before = words[at - 1] ?? '';
    for (const name of lexicon.classesOf(word)) {
      signs.add(name);
      if (partners.has(before)) signs.add(`${before} ${name}`);
    }
  }
  for (const [name, is] of Object.entries(told)) if (is) signs.add(`told ${name}`);
  for (const category of asked) signs.add(`asked ${category}`);
  return signs.add(`request ${request}`);
}

const table = new Map<string, readonly number[]>(Object.entries(weights));
/** The weights are kept as whole numbers. */
const unit = 100;

/** The log-odds of each category, by the weights that tests/corpus has taught; the likeliest first. */
export function lean(signs: ReadonlySet<string>): (readonly [Category, number])[] {
  const sums = categories.map((_, at) => table.get('')?.[at] ?? 0);
  for (const sign of signs) {
    for (const [at, weight] of table.get(sign)?.entries() ?? []) sums[at] = (sums[at] ?? 0) + weight;
  }
  return categories
    .map((category, at) => [category, (sums[at] ?? 0) / unit] as const)
    .sort((a, b) => b[1] - a[1]);
}

/** Below it a category that a rule found beside others in a talk with the assistant itself is dropped ... */
const unlikely = -2.5;
/** ... above it one is added to what the rules found ... */
const likely = 0.5;
/** ... and above it the likeliest is taken where no rule found anything. */
const enough = -1.5;
const self = /\b(?:i|me|my|mine|myself)\b/i;
/** A question, or code and figures. */
const noClaim = /\?[^\w?]*$|[`{}<>=]|\/\//;

const isTrait = (category: Category): boolean =>
  familyOf(category) === 'inner-life' || familyOf(category) === 'human-life';

/**
 * Weighs what the rules found in a sentence of a talk with the assistant itself. Where they found several categories,
 * those against which the words speak are dropped, and one for which they speak strongly is added. Where they found
 * none, in the first person, the likeliest is taken.
 */
export function weigh(
  text: string,
  sentence: Range,
  setting: Setting,
  voice: Voice,
  found: Statement[],
): Statement[] {
  const { addressed, confiding, social, playing } = setting.told;
  const clear = new Set(found.filter(({ strength }) => strength !== 'weak').map(({ category }) => category));
  const words = text.slice(sentence.start, sentence.end);
  const talk = addressed || confiding || social || playing;
  if (!talk) return found;
  const claims = setting.request !== 'text' && self.test(words) && !noClaim.test(words);
  if (clear.size === 0 && !claims) return found;
  const leaning = lean(signsOf(text, sentence, setting));
  const odds = new Map(leaning);
  const top = leaning[0] as readonly [Category, number];
  const statement = (category: Category): Statement => ({
    ...sentence,
    category,
    strength: 'clear',
    voice,
    polarity: category === 'disclaimer' ? 'denial' : 'claim',
    rule: `${category}.leaning`,
  });
  if (clear.size === 0) return top[1] > enough ? [...found, statement(top[0])] : found;
  const best = Math.max(...[...clear].map((category) => odds.get(category) ?? 0));
  const kept = found.filter(({ category, strength }) => {
    const score = odds.get(category) ?? 0;
    return strength === 'weak' || score === best || score > unlikely;
  });
  const has = new Set(found.map(({ category }) => category));
  const added = leaning.filter(
    ([category, score]) =>
      score > likely &&
      !noClaim.test(words) &&
      !has.has(category) &&
      !(clear.has('disclaimer') && isTrait(category)),
  );
  return [...kept, ...added.map(([category]) => statement(category))];
}
