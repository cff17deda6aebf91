import { categories } from '../taxonomy.ts';
import { lexicon } from './lexicon.ts';
import type { SignSink } from './signs.ts';
import type { Token } from './tokens.ts';

/** Of each sign: its weight for each category, in the order of the taxonomy, and for there being any statement. */
export const columns = categories.length + 1;

/** After these a class is a sign of its own: "i @feelVerb", "your @praiseAdj". */
const partners = new Set(['i', 'you', 'we', 'my', 'your', 'me', 'that', 'it', 'this']);

/** The names of a word's signs: itself, the pair with the word before it, its classes, a class after a pronoun. */
export function signsOfWord({ word, symbols }: Token, before: string): string[] {
  const classes = lexicon.classesAmong(symbols);
  return [
    word,
    ...(before ? [`${before} ${word}`] : []),
    ...classes,
    ...(partners.has(before) ? classes.map((name) => `${before} ${name}`) : []),
  ];
}

type Rows = readonly number[];
const none: Rows = [];

/**
 * The weights of signs, laid out so that a sentence is weighed without making a string: each sign is a row, and the
 * rows of a word's classes are looked up once for each list of symbols.
 */
export class Weights {
  readonly #rows = new Map<string, number>();
  readonly #pairs = new Map<string, Map<string, number>>();
  /** Whole numbers: half of what fits where it is read fastest. */
  readonly #weights: Int16Array;
  readonly #classes = new Map<string, WeakMap<readonly number[], Rows>>();
  /** By row, in which reading it was last added: a sign counts once. */
  readonly #added: Int32Array;
  #reading = 0;
  readonly #base: readonly number[];
  #sums: number[] = [];

  /**
   * @param table the weights of each sign by column; '' is true of every sentence
   * @param unit how many of the table's whole numbers make one
   */
  constructor(
    table: ReadonlyMap<string, readonly number[]>,
    readonly unit: number,
  ) {
    const width = columns;
    this.#weights = new Int16Array(table.size * width);
    this.#added = new Int32Array(table.size);
    this.#base = table.get('') ?? new Array<number>(columns).fill(0);
    for (const [sign, weights] of table) {
      const row = this.#rows.size;
      this.#rows.set(sign, row);
      this.#weights.set(weights, row * width);
      const space = sign.indexOf(' ');
      if (space <= 0) continue;
      const before = sign.slice(0, space);
      const after = this.#pairs.get(before) ?? new Map<string, number>();
      this.#pairs.set(before, after.set(sign.slice(space + 1), row));
    }
  }

  readonly #add = (row: number | undefined): void => {
    if (row === undefined || this.#added[row] === this.#reading) return;
    this.#added[row] = this.#reading;
    const width = columns;
    for (let at = 0; at < width; at++)
      this.#sums[at] = (this.#sums[at] as number) + (this.#weights[row * width + at] as number);
  };

  /** The rows of the classes among these symbols, alone or after a pronoun. */
  #rowsOf(symbols: readonly number[], before: string): Rows {
    const known = this.#classes.get(before) ?? new WeakMap<readonly number[], Rows>();
    this.#classes.set(before, known);
    const rows = known.get(symbols);
    if (rows) return rows;
    const found = lexicon
      .classesAmong(symbols)
      .flatMap((name) => this.#rows.get(before ? `${before} ${name}` : name) ?? none);
    known.set(symbols, found);
    return found;
  }

  readonly #sink: SignSink = {
    sign: (name) => this.#add(this.#rows.get(name)),
    word: ({ word, symbols }, before) => {
      this.#add(this.#rows.get(word));
      if (before) this.#add(this.#pairs.get(before)?.get(word));
      for (const row of this.#rowsOf(symbols, '')) this.#add(row);
      if (partners.has(before)) for (const row of this.#rowsOf(symbols, before)) this.#add(row);
    },
  };

  /** The log-odds of each column, by the signs that `tell` tells. */
  odds(tell: (sink: SignSink) => void): number[] {
    this.#reading++;
    this.#sums = this.#base.slice();
    tell(this.#sink);
    return this.#sums.map((sum) => sum / this.unit);
  }
}
