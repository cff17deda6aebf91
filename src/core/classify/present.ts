import { gains, nameLike, staged } from './adjust.ts';
import { lexicon } from './lexicon.ts';
import { type Rows, rowsOf } from './rows.ts';
import { gainsForI } from './subject.ts';
import { opened, textOf } from './tokens.ts';
import { gainsByTurn } from './told.ts';
import { Words } from './words.ts';

/** What tells of a symbol beside the words that the lexicon has: numbered on after them. */
const signs = { adverb: 0, capital: 1, star: 2 };
const signSymbols: readonly (readonly number[])[] = [lexicon.symbolsOf('unlistedly'), [nameLike], staged];
const asterisk = 0x2a;

/** The symbols of a word, and those that it can get when its sentence is read closely. */
function possible(number: number): number[] {
  const word = lexicon.wordAt(number);
  const parts = opened(word, 0, word.length).flatMap(({ symbols }) => symbols);
  return [...lexicon.symbolsAt(number), ...parts, ...gains(word), ...gainsByTurn(word), ...gainsForI(word)];
}

const isCapital = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a;
const endsInLy = (text: string, end: number): boolean =>
  (text.charCodeAt(end - 1) | 0x20) === 0x79 && (text.charCodeAt(end - 2) | 0x20) === 0x6c;

/**
 * The words that are present in a sentence, and the symbols that they can be to a pattern. One of these reads every
 * sentence, each time anew: sets that a sentence fills are numbers in arrays, of the sentence that last had it, and
 * cost nothing to empty.
 */
export class Present {
  /** What each word can be, by its number, the signs after the words. */
  readonly symbols: Rows;
  /** The words of the sentence, each once: the first `count` of these. */
  readonly words: Int32Array;
  count = 0;
  /** The number of the first sign. */
  readonly #signs = lexicon.words;
  readonly #reader = new Words();
  readonly #seen: Int32Array;
  readonly #had = new Int32Array(lexicon.size);
  #sentence = 0;
  /** Most sentences are passed by before anybody asks for a symbol. */
  #spread = false;

  /** The lexicon must be complete by now. */
  constructor() {
    const size = this.#signs + signSymbols.length;
    this.symbols = rowsOf(
      Array.from({ length: size }, (_, word) => [
        ...new Set(signSymbols[word - this.#signs] ?? possible(word)),
      ]),
    );
    this.words = new Int32Array(size);
    this.#seen = new Int32Array(size);
  }

  /**
   * Reads text[from, to).
   * @param also words that it may be read as if it held
   */
  read(text: string, from: number, to: number, also: readonly string[]): void {
    this.#sentence++;
    this.#spread = false;
    this.count = 0;
    const words = this.#reader.read(text, from, to);
    while (words.next()) {
      const { start, end } = words;
      if (isCapital(text.charCodeAt(start))) this.#note(this.#signs + signs.capital);
      if (text.charCodeAt(start - 1) === asterisk && text.charCodeAt(start - 2) !== asterisk)
        this.#note(this.#signs + signs.star);
      if (words.plain) this.#noteWord(lexicon.numberRead(text, words), text, end);
      else
        for (const { word } of opened(textOf(text, words), start, end))
          this.#noteWord(lexicon.numberOf(word), word, word.length);
    }
    for (const word of also) this.#noteWord(lexicon.numberOf(word), word, word.length);
  }

  #noteWord(number: number, text: string, end: number): void {
    if (number >= 0) this.#note(number);
    else if (endsInLy(text, end)) this.#note(this.#signs + signs.adverb);
  }

  #note(number: number): void {
    if (this.#seen[number] === this.#sentence) return;
    this.#seen[number] = this.#sentence;
    this.words[this.count++] = number;
  }

  /** Whether a word of the sentence can be one of these symbols. */
  hasOneOf(symbols: readonly number[]): boolean {
    if (!this.#spread) this.#spreadOut();
    for (const symbol of symbols) if (this.#had[symbol] === this.#sentence) return true;
    return false;
  }

  #spreadOut(): void {
    this.#spread = true;
    const { starts, items } = this.symbols;
    for (let at = 0; at < this.count; at++) {
      const word = this.words[at] as number;
      const end = starts[word + 1] as number;
      for (let place = starts[word] as number; place < end; place++)
        this.#had[items[place] as number] = this.#sentence;
    }
  }
}
