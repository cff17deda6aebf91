import { gains, nameLike, staged } from './adjust.ts';
import { lexicon } from './lexicon.ts';
import type { Needs } from './needs.ts';
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

/** Patterns that need the same beside their rarest element, so that one look can pass them all by. */
interface Group {
  second: readonly number[];
  /** The symbol of `second`, if it is the only one; otherwise -1. */
  only: number;
  /** Among all patterns. */
  places: number[];
}

function grouped(places: ReadonlySet<number>, needs: readonly Needs[]): Group[] {
  const groups = new Map<string, Group>();
  for (const place of places) {
    // A pattern that needs one thing alone has all that it needs.
    const second = needs[place]?.[1] ?? needs[place]?.[0] ?? [];
    const key = second.join(' ');
    const group = groups.get(key);
    if (group) group.places.push(place);
    else groups.set(key, { second, only: second.length === 1 ? (second[0] ?? -1) : -1, places: [place] });
  }
  return [...groups.values()];
}

/**
 * The first of the two stages: which patterns a sentence may satisfy, judged by the words that it holds and not by
 * their order. Most sentences satisfy none, and cost no more than a look at each of their words: each word knows the
 * patterns whose rarest element it can be, and a pattern is a candidate when its other elements are there too.
 */
export class Candidates<Pattern extends { readonly needs: Needs }> {
  // By the number of the word, the signs after the words: what it can be to a pattern, and the groups of patterns
  // whose rarest element it can be. Rows of numbers, since every word of every sentence comes by here: those of word w
  // stand from #symbolsOf[w] to #symbolsOf[w + 1] in #symbols, and so on.
  readonly #symbolsOf: Int32Array;
  readonly #symbols: Int32Array;
  readonly #groupsOf: Int32Array;
  readonly #groups: readonly Group[];
  readonly #only: Int32Array;
  /** The number of the first sign. */
  readonly #signs: number;
  // For each symbol, word and pattern the number of the sentence that last had it: sets that cost nothing to empty.
  readonly #present: Int32Array;
  readonly #seen: Int32Array;
  readonly #tried: Int32Array;
  #sentence = 0;
  /** The words of the sentence that are a pattern's rarest, each once: so many of these. */
  readonly #words: Int32Array;
  #count = 0;

  /** @param patterns with their needs in order; the lexicon must be complete by now */
  constructor(readonly patterns: readonly Pattern[]) {
    this.#signs = lexicon.words;
    const needs = patterns.map((one) => one.needs);
    const bySymbol = new Map<number, number[]>();
    for (const [place, [rarest = []]] of needs.entries()) {
      for (const symbol of rarest) {
        const places = bySymbol.get(symbol);
        if (places) places.push(place);
        else bySymbol.set(symbol, [place]);
      }
    }
    const size = this.#signs + signSymbols.length;
    const symbols: number[] = [];
    const groups: Group[] = [];
    this.#symbolsOf = new Int32Array(size + 1);
    this.#groupsOf = new Int32Array(size + 1);
    for (let word = 0; word < size; word++) {
      const own = new Set(signSymbols[word - this.#signs] ?? possible(word));
      const places = new Set([...own].flatMap((symbol) => bySymbol.get(symbol) ?? []));
      symbols.push(...own);
      groups.push(...grouped(places, needs));
      this.#symbolsOf[word + 1] = symbols.length;
      this.#groupsOf[word + 1] = groups.length;
    }
    this.#symbols = Int32Array.from(symbols);
    this.#groups = groups;
    this.#only = Int32Array.from(groups, ({ only }) => only);
    this.#present = new Int32Array(lexicon.size);
    this.#seen = new Int32Array(size);
    this.#words = new Int32Array(size);
    this.#tried = new Int32Array(patterns.length);
  }

  /**
   * The patterns that text[from, to) may satisfy, in their order.
   * @param also words that it may be read as if it held
   */
  in(text: string, from: number, to: number, also: readonly string[] = []): readonly Pattern[] {
    this.#sentence++;
    this.#count = 0;
    this.#read(text, from, to);
    for (const word of also) this.#noteWord(lexicon.numberOf(word), word, word.length);
    const present = this.#present;
    const sentence = this.#sentence;
    const groupsOf = this.#groupsOf;
    const onlyOf = this.#only;
    const words = this.#words;
    const count = this.#count;
    const chosen: number[] = [];
    for (let at = 0; at < count; at++) {
      const word = words[at] as number;
      const last = groupsOf[word + 1] as number;
      for (let group = groupsOf[word] as number; group < last; group++) {
        const only = onlyOf[group] as number;
        if (only >= 0 && present[only] !== sentence) continue;
        this.#meet(this.#groups[group] as Group, only >= 0, chosen);
      }
    }
    if (chosen.length === 0) return [];
    return chosen.sort((a, b) => a - b).map((place) => this.patterns[place] as Pattern);
  }

  #meet({ second, places }: Group, met: boolean, chosen: number[]): void {
    if (!met && !this.#has(second)) return;
    for (const place of places) {
      if (this.#tried[place] === this.#sentence) continue;
      this.#tried[place] = this.#sentence;
      if (this.allow((this.patterns[place] as Pattern).needs, 2)) chosen.push(place);
    }
  }

  /** Whether the sentence that was looked at last has all of these, from the one at `first` on. */
  allow(needs: Needs, first = 0): boolean {
    for (let at = first; at < needs.length; at++) {
      if (!this.#has(needs[at] as readonly number[])) return false;
    }
    return true;
  }

  #has(need: readonly number[]): boolean {
    for (const symbol of need) if (this.#present[symbol] === this.#sentence) return true;
    return false;
  }

  #read(text: string, from: number, to: number): void {
    const words = new Words(text, from, to);
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
  }

  #noteWord(number: number, text: string, end: number): void {
    if (number >= 0) this.#note(number);
    else if (endsInLy(text, end)) this.#note(this.#signs + signs.adverb);
  }

  #note(number: number): void {
    if (this.#seen[number] === this.#sentence) return;
    this.#seen[number] = this.#sentence;
    if (this.#groupsOf[number] !== this.#groupsOf[number + 1]) this.#words[this.#count++] = number;
    const last = this.#symbolsOf[number + 1] as number;
    for (let at = this.#symbolsOf[number] as number; at < last; at++)
      this.#present[this.#symbols[at] as number] = this.#sentence;
  }
}
