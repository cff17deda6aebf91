import { type Category, categories, type Statement } from '../taxonomy.ts';
import { clausesOf, withoutTies } from './clause.ts';
import table from './lexicon/leaning.json' with { type: 'json' };
import { polarityOf } from './polarity.ts';
import { tellSigns, tellWords } from './signs.ts';
import { type Token, tokenise } from './tokens.ts';
import { isTalk } from './told.ts';
import type { Finding, Turn } from './turn.ts';
import { Weights } from './weights.ts';

/** The log-odds of each category, in the order of the taxonomy, and last of there being any statement. */
export type Odds = readonly number[];

/** The weights are kept as whole numbers. */
export const unit = 100;
const taught = new Weights(new Map(Object.entries(table.weights)), unit);

/** From which odds on a category counts; set on sentences that had no part in teaching, see `npm run teach`. */
export interface Bar {
  /** For any category, whether a rule found it or not. */
  counts: number;
  /** For the likeliest one, where none counts. */
  alone: number;
  /** For there being any statement, where none stands out: then it is of the likeliest one. */
  any: number;
}
/** In a talk with the assistant itself: in the first person, and without it. */
const talking: Bar = { counts: -0.4, alone: -0.8, any: 0.5 };
const bare: Bar = { ...talking, counts: 0.3, alone: 0 };
/** In any other talk, where facts and instructions are the rule: asked only where no rule finds anything. */
const working: Bar = { counts: 0.3, alone: -0.1, any: Number.POSITIVE_INFINITY };
/** Where none counts, the likeliest one that rules found stays, unless its odds are below this. */
const hopeless = -2;

const ours = /\b(?:i|me|my|mine|myself|we|our|us)\b/i;
const mine = /\b(?:i|me|my|mine|myself)\b/i;
/** A question, or code and figures. */
const noClaim = /\?[^\w?]*$|[`{}<>=]|\/\//;

/** Whether a sentence in which no rule found anything is worth weighing. */
export const mayClaim = (words: string, turn: Turn): boolean =>
  turn.request !== 'text' && (isTalk(turn.told) || mine.test(words)) && !noClaim.test(words);

const barOf = (words: string, turn: Turn): Bar => {
  if (!isTalk(turn.told)) return working;
  return ours.test(words) ? talking : bare;
};

/**
 * Which clear categories a sentence has, by the odds and by what the rules found in it.
 * @param open the categories that it may have
 * @param clear those of them that rules found, conventions left out
 * @param weak the conventions that rules found: they count only beside another, or where the odds say that there is a
 *   statement
 */
export function decide(
  odds: Odds,
  bar: Bar,
  open: readonly Category[],
  clear: ReadonlySet<Category>,
  weak: ReadonlySet<Category>,
): Category[] {
  const of = (category: Category): number => odds[categories.indexOf(category)] as number;
  const likeliest = (among: readonly Category[]): Category[] =>
    among.length > 0 ? [among.reduce((best, one) => (of(one) > of(best) ? one : best))] : [];
  const counting = open.filter((category) => of(category) > bar.counts);
  if (counting.some((category) => !weak.has(category))) return counting;
  const known = likeliest([...clear]).filter((category) => of(category) > hopeless);
  if (known.length > 0) return [...known, ...counting];
  const top = likeliest(open);
  if ((odds.at(-1) ?? 0) > bar.any) return top;
  return top.filter((category) => of(category) > bar.alone && !weak.has(category));
}

/** The categories found, conventions left out. */
export const clearIn = (found: readonly Statement[]): Set<Category> =>
  new Set(found.filter(({ strength }) => strength !== 'weak').map(({ category }) => category));

/**
 * The clear categories of a sentence: those that rules found, as far as the odds let them stay, and those that come to
 * them.
 * @param odds asked only where it decides
 */
export function outcomeOf(
  { words, turn, found, mayClaim }: Pick<Finding, 'words' | 'turn' | 'found' | 'mayClaim'>,
  odds: () => Odds,
): Category[] {
  const clear = clearIn(found);
  if (clear.size === 0 ? !mayClaim : !isTalk(turn.told)) return [...clear];
  const weak = new Set(found.map(({ category }) => category).filter((category) => !clear.has(category)));
  return decide(odds(), barOf(words, turn), mayClaim ? categories : [...clear], clear, weak);
}

/** The clause whose words speak most for the category, as a range of tokens. */
function clauseOf(category: Category, text: string, tokens: readonly Token[]): [number, number] {
  const at = categories.indexOf(category);
  const weighed = clausesOf(text, tokens).map((clause) => {
    const words = tokens.slice(...clause);
    return [taught.odds((sink) => tellWords(words, sink))[at] as number, clause] as const;
  });
  return weighed.sort(([a], [b]) => b - a)[0]?.[1] ?? [0, tokens.length];
}

/**
 * Weighs what the rules found in a sentence: drops categories against which the words speak, adds those for which they
 * speak strongly, and takes the likeliest where no rule found anything.
 */
export function weigh(finding: Finding): Statement[] {
  const { text, sentence, voice, found } = finding;
  let tokens: readonly Token[] = [];
  const clear = outcomeOf(finding, () => {
    tokens = tokenise(text, sentence.start, sentence.end);
    return taught.odds((sink) => tellSigns(finding, tokens, sink));
  });
  const stay = found.filter(({ category, strength }) => strength === 'weak' || clear.includes(category));
  const known = clearIn(found);
  const added = clear.filter((category) => !known.has(category));
  return [
    ...stay,
    ...added.map((category): Statement => {
      const [from, to] = clauseOf(category, text, tokens);
      const [first, end] = withoutTies(tokens, [from, to]);
      return {
        start: tokens[first]?.start ?? sentence.start,
        end: tokens[end - 1]?.end ?? sentence.end,
        category,
        strength: 'clear',
        voice,
        polarity: category === 'disclaimer' ? 'denial' : polarityOf(tokens, from, from, to),
        rule: `${category}.leaning`,
      };
    }),
  ];
}
