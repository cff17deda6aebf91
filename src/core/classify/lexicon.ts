import { formsOf } from './inflection.ts';
import adjectives from './lexicon/adjectives.json' with { type: 'json' };
import nouns from './lexicon/nouns.json' with { type: 'json' };
import particles from './lexicon/particles.json' with { type: 'json' };
import verbs from './lexicon/verbs.json' with { type: 'json' };
import { WordTable } from './word-table.ts';
import type { Words } from './words.ts';

const notAdverbs = new Set(particles.notAdverbs);
/** "quietly", "architecturally": English makes adverbs freely, so no list holds them all. */
const isAdverb = (word: string): boolean => word.length > 4 && word.endsWith('ly') && !notAdverbs.has(word);

/**
 * Word classes, from the data files in lexicon/, as small numbers that patterns compare.
 * A class is written `@name` in a pattern; a bare word is its own symbol.
 */
class Lexicon {
  readonly #ids = new Map<string, number>();
  readonly #names: string[] = [];
  readonly #words = new WordTable();
  /** By the number of the word. */
  readonly #symbols: number[][] = [];
  readonly #members = new Map<string, Set<string>>();
  readonly #classes = new WeakMap<readonly number[], readonly string[]>();
  static readonly #none: readonly number[] = [];

  /** What an adverb is, listed or not. */
  readonly #adverb: readonly number[] = [this.id('@adv'), this.id('@pre')];

  constructor() {
    for (const [name, words] of Object.entries({ ...adjectives, ...particles })) this.#fill(name, words);
    for (const [name, words] of Object.entries(nouns))
      this.#fill(
        name,
        words.flatMap((word) => formsOf.noun(word)),
      );
    for (const [name, words] of Object.entries(verbs))
      this.#fill(
        name,
        words.flatMap((word) => formsOf.verb(word)),
      );
  }

  #fill(name: string, words: readonly string[]): void {
    const members = this.#members.get(name) ?? new Set();
    this.#members.set(name, members);
    for (const word of words) {
      members.add(word);
      this.#add(word, this.id(`@${name}`));
    }
  }

  #add(word: string, symbol: number): void {
    const symbols = this.intern(word);
    if (!symbols.includes(symbol)) symbols.push(symbol);
  }

  /** Gives a word a number even if it has no symbols; returns those that it has. */
  intern(word: string): number[] {
    const number = this.#words.add(word);
    const symbols = this.#symbols[number] ?? [...this.symbolsOfUnknown(word)];
    this.#symbols[number] = symbols;
    return symbols;
  }

  /** The number of a symbol: `@class` or a word. Words that no pattern names have none, and cost nothing. */
  id(name: string): number {
    const known = this.#ids.get(name);
    if (known !== undefined) return known;
    const id = this.#names.push(name) - 1;
    this.#ids.set(name, id);
    if (!name.startsWith('@')) this.#add(name, id);
    return id;
  }

  symbolsOf(word: string): readonly number[] {
    const number = this.numberOf(word);
    return number < 0 ? this.symbolsOfUnknown(word) : this.symbolsAt(number);
  }

  /** The symbols of a word that is not here. */
  symbolsOfUnknown(word: string): readonly number[] {
    return isAdverb(word) ? this.#adverb : Lexicon.#none;
  }

  /** The number of a word; -1 for one that neither a file nor a pattern names. */
  numberOf(word: string): number {
    return this.#words.numberOf(word);
  }

  /** The number of the word that was read last, if it is plain; -1 for one that is not here. */
  numberRead(text: string, { start, end, hash }: Words): number {
    return this.#words.find(text, start, end, hash);
  }

  wordAt(number: number): string {
    return this.#words.wordOf(number);
  }

  symbolsAt(number: number): readonly number[] {
    return this.#symbols[number] ?? Lexicon.#none;
  }

  /** How many words there are by now. */
  get words(): number {
    return this.#words.size;
  }

  /** The classes among these symbols, as "@name". Read once for each list of symbols that the lexicon has handed out. */
  classesAmong(symbols: readonly number[]): readonly string[] {
    const known = this.#classes.get(symbols);
    if (known) return known;
    const classes = symbols.map((symbol) => this.#names[symbol] ?? '').filter((name) => name.startsWith('@'));
    this.#classes.set(symbols, classes);
    return classes;
  }

  /** The words of a class, inflected forms included. Throws for a class that no file has. */
  members(name: string): ReadonlySet<string> {
    const members = this.#members.get(name);
    if (!members) throw new Error(`No word class @${name}`);
    return members;
  }

  /** The words that a symbol stands for. */
  wordsOf(symbol: number): readonly string[] {
    const name = this.#names[symbol] ?? '';
    return name.startsWith('@') ? [...this.members(name.slice(1))] : [name];
  }

  /** How many symbols there are by now. */
  get size(): number {
    return this.#names.length;
  }

  has(name: string, word: string): boolean {
    return this.members(name).has(word);
  }
}

export const lexicon = new Lexicon();
