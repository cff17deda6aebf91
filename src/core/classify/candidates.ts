import type { Needs } from './needs.ts';
import type { Present } from './present.ts';
import { type Rows, rowsOf } from './rows.ts';

/** So many needs have a bit each: as many as an integer holds, but one. */
const mostCues = 31;
/** The bit of those that need no cue. */
const always = 1 << 31;
const none: readonly never[] = [];
const keyOf = (need: readonly number[]): string => need.join(' ');

/**
 * The needs that most patterns share ("i", "me", "you", "not"), each as a bit: whether a sentence has all those of a
 * pattern is then one comparison.
 */
class Cues {
  readonly #bits = new Map<string, number>();
  readonly #bySymbol = new Map<number, number>();
  /** The bits, that of the cue that the fewest symbols meet first. */
  readonly #byRarity: readonly number[];

  constructor(all: readonly Needs[]) {
    const shared = new Map<string, { need: readonly number[]; count: number }>();
    for (const need of all.flat()) {
      const known = shared.get(keyOf(need));
      if (known) known.count++;
      else shared.set(keyOf(need), { need, count: 1 });
    }
    const cues = [...shared.values()].sort((a, b) => b.count - a.count).slice(0, mostCues);
    for (const [at, { need }] of cues.entries()) {
      this.#bits.set(keyOf(need), 1 << at);
      for (const symbol of need) this.#bySymbol.set(symbol, this.ofSymbols([symbol]) | (1 << at));
    }
    this.#byRarity = cues
      .map(({ need }, at) => ({ bit: 1 << at, symbols: need.length }))
      .sort((a, b) => a.symbols - b.symbols)
      .map(({ bit }) => bit);
  }

  /** The bits of the needs that one of these symbols meets. */
  ofSymbols(symbols: Iterable<number>): number {
    let bits = 0;
    for (const symbol of symbols) bits |= this.#bySymbol.get(symbol) ?? 0;
    return bits;
  }

  /** The bits of these needs; those that have none are left out. */
  ofNeeds(needs: Needs): number {
    return needs.reduce((bits, need) => bits | (this.#bits.get(keyOf(need)) ?? 0), 0);
  }

  has(need: readonly number[]): boolean {
    return this.#bits.has(keyOf(need));
  }

  /** Among these bits, the one of the cue that the fewest symbols meet: where it is missing, so are all. */
  rarest(bits: number): number {
    return this.#byRarity.find((bit) => (bits & bit) !== 0) ?? always;
  }
}

/**
 * The first of the two stages: which patterns a sentence may satisfy, judged by the words that it holds and not by
 * their order. Most sentences satisfy none, and cost no more than a look at each of their words: each word knows the
 * patterns of which it can be the key, which is the rarest element that is no cue, and a pattern is a candidate when
 * its cues and its other elements are there too.
 */
export class Candidates<Pattern extends { readonly needs: Needs }> {
  /** By the number of the word: the bits of the cues that it can be. */
  readonly #cues: Int32Array;
  /** By the number of the word: of each of its groups one cue, without which the group is not looked at. */
  readonly #leads: Int32Array;
  /** Where, among all groups, those of each word begin: patterns alike in their cues of which it can be the key. */
  readonly #groups: Int32Array;
  /** By the number of the group: the cues that its patterns need, and their places among all patterns. */
  readonly #wanted: Int32Array;
  readonly #places: Rows;
  /** By the place of the pattern: what it needs beside its key and the cues, what is found fastest first. */
  readonly #others: readonly Needs[];
  /** By the place of the pattern: the look that met it last, so that each is chosen once. */
  readonly #met: Int32Array;
  /** The places that the look at hand has chosen: the first `#count` of these. */
  readonly #chosen: Int32Array;
  #count = 0;
  #look = 0;

  /** @param patterns with their needs, the rarest first */
  constructor(
    readonly patterns: readonly Pattern[],
    readonly present: Present,
  ) {
    const all = patterns.map(({ needs }) => needs);
    const cues = new Cues(all);
    const keys = all.map((needs) => needs.find((need) => !cues.has(need)) ?? needs[0] ?? []);
    const bySymbol = new Map<number, number[]>();
    for (const [place, key] of keys.entries()) {
      for (const symbol of key) {
        const places = bySymbol.get(symbol);
        if (places) places.push(place);
        else bySymbol.set(symbol, [place]);
      }
    }
    const wantedBy = all.map((needs) => cues.ofNeeds(needs));
    const { starts, items } = present.symbols;
    this.#cues = new Int32Array(starts.length - 1);
    this.#leads = new Int32Array(starts.length - 1);
    const wanted: number[] = [];
    const places: number[][] = [];
    this.#groups = new Int32Array(starts.length);
    for (let word = 0; word < this.#cues.length; word++) {
      const symbols = items.subarray(starts[word], starts[word + 1]);
      this.#cues[word] = cues.ofSymbols(symbols);
      const own = new Map<number, Set<number>>();
      for (const symbol of symbols) {
        for (const place of bySymbol.get(symbol) ?? []) {
          const bits = wantedBy[place] as number;
          const group = own.get(bits);
          if (group) group.add(place);
          else own.set(bits, new Set([place]));
        }
      }
      for (const [bits, group] of own) {
        places.push([...group]);
        wanted.push(bits);
        this.#leads[word] = (this.#leads[word] as number) | cues.rarest(bits);
      }
      this.#groups[word + 1] = places.length;
    }
    this.#wanted = Int32Array.from(wanted);
    this.#places = rowsOf(places);
    this.#others = all.map((needs, place) =>
      needs.filter((need) => need !== keys[place] && !cues.has(need)).sort((a, b) => a.length - b.length),
    );
    this.#met = new Int32Array(patterns.length);
    this.#chosen = new Int32Array(patterns.length);
  }

  /** The patterns that the sentence which was read last may satisfy, in their order. */
  chosen(): readonly Pattern[] {
    const { words, count } = this.present;
    // Read once: this is the innermost loop of all.
    const cues = this.#cues;
    const leads = this.#leads;
    const groups = this.#groups;
    const allWanted = this.#wanted;
    let has = always;
    for (let at = 0; at < count; at++) has |= cues[words[at] as number] as number;
    const lacks = ~has;
    this.#look++;
    this.#count = 0;
    for (let at = 0; at < count; at++) {
      const word = words[at] as number;
      if (((leads[word] as number) & has) === 0) continue;
      const end = groups[word + 1] as number;
      for (let group = groups[word] as number; group < end; group++) {
        if (((allWanted[group] as number) & lacks) === 0) this.#choose(group);
      }
    }
    if (this.#count === 0) return none;
    this.#sortChosen();
    const chosen: Pattern[] = [];
    for (let at = 0; at < this.#count; at++)
      chosen.push(this.patterns[this.#chosen[at] as number] as Pattern);
    return chosen;
  }

  /** By insertion: a sentence has few candidates, and the sort of typed arrays costs more to call than to do. */
  #sortChosen(): void {
    const chosen = this.#chosen;
    for (let at = 1; at < this.#count; at++) {
      const place = chosen[at] as number;
      let gap = at;
      for (; gap > 0 && (chosen[gap - 1] as number) > place; gap--) chosen[gap] = chosen[gap - 1] as number;
      chosen[gap] = place;
    }
  }

  #choose(group: number): void {
    const { starts, items } = this.#places;
    const end = starts[group + 1] as number;
    for (let at = starts[group] as number; at < end; at++) {
      const place = items[at] as number;
      if (this.#met[place] === this.#look) continue;
      this.#met[place] = this.#look;
      if (meets(this.present, this.#others[place] as Needs)) this.#chosen[this.#count++] = place;
    }
  }
}

/** Whether the sentence that was read last has all of these. */
export function meets(present: Present, needs: Needs): boolean {
  for (let at = 0; at < needs.length; at++) {
    if (!present.hasOneOf(needs[at] as readonly number[])) return false;
  }
  return true;
}
