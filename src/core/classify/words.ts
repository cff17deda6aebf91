/**
 * Words are read straight off the text's code units, and looked up by a hash that is made while they are read: most
 * sentences hold no claim, and to find that out must not cost a string for each of their words.
 */

const letter = 1;
/** Between letters it holds a word together: "don't", "self-aware". */
const joiner = 2;
const mark = 3;
/** Stands for something that is not text (text-map.ts), so that it may begin a word but not go on with one. */
const thing = 4;

const latin = 0x250;
const kinds = new Uint8Array(0x10000);
for (let unit = 0; unit < latin; unit++) {
  if (/[A-Za-z0-9\u00c0-\u024f]/.test(String.fromCharCode(unit))) kinds[unit] = letter;
}
for (const one of "'\u2019\u02bc-") kinds[one.charCodeAt(0)] = joiner;
for (const one of ',;:.!?\u2026\u2014\u2013()\u201c\u201d"') kinds[one.charCodeAt(0)] = mark;
kinds[0xfffc] = thing;
const dash = 0x2d;
const modifierApostrophe = 0x2bc;
/** The one emoji that is a word to the rules: a face that smiles with a tear. */
const tearful = [0xd83e, 0xdd72] as const;

const isCapital = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a;
const lower = (unit: number): number => (isCapital(unit) ? unit | 0x20 : unit);
const seed = 7;
const mixed = (hash: number, unit: number): number => (Math.imul(hash, 31) + lower(unit)) | 0;

/** Goes through the words and marks of text[from, to), one at each `next`. */
export class Words {
  /** Of the word that was read last: where it stands, UTF-16 code units. */
  start = 0;
  end: number;
  hash = seed;
  /** It is as it stands in the table: no apostrophe, no letter beyond ASCII. */
  plain = true;
  readonly #text: string;
  readonly #to: number;

  constructor(text: string, from: number, to: number) {
    this.#text = text;
    this.#to = to;
    this.end = from;
  }

  /** Reads on; false at the end of the stretch. */
  next(): boolean {
    const text = this.#text;
    const to = this.#to;
    for (let at = this.end; at < to; at++) {
      const unit = text.charCodeAt(at);
      const kind = kinds[unit];
      if (kind === letter || kind === thing) return this.#word(at);
      const size =
        kind === mark
          ? 1
          : (unit === dash || unit === tearful[0]) &&
              at + 1 < to &&
              text.charCodeAt(at + 1) === (unit === dash ? dash : tearful[1])
            ? 2
            : 0;
      if (size === 0) continue;
      this.start = at;
      this.end = at + size;
      this.plain = true;
      this.hash = mixed(seed, unit);
      if (size === 2) this.hash = mixed(this.hash, text.charCodeAt(at + 1));
      return true;
    }
    this.end = to;
    return false;
  }

  #word(start: number): true {
    const text = this.#text;
    const to = this.#to;
    let hash = seed;
    let plain = true;
    let whole = letter;
    let at = start;
    for (; at < to; at++) {
      const unit = text.charCodeAt(at);
      const kind = kinds[unit];
      if (kind === letter || (kind === thing && whole === letter)) {
        if (unit >= 0x80) plain = false;
      } else if (kind === joiner && at + 1 < to && kinds[text.charCodeAt(at + 1)] === letter) {
        if (unit !== dash) plain = false;
        whole = joiner;
      } else {
        // "the users' files": an apostrophe may also end a word.
        if (kind === joiner && unit !== dash && unit !== modifierApostrophe) {
          at++;
          plain = false;
        }
        break;
      }
      hash = mixed(hash, unit);
    }
    this.start = start;
    this.end = at;
    this.hash = hash;
    this.plain = plain;
    return true;
  }
}

/** Lower-case words, numbered from 0 in the order in which they came. */
export class WordTable {
  readonly #words: string[] = [];
  /** Open addressing, at most half full: a word's number plus one, or 0. */
  #slots = new Uint32Array(1024);

  /** The number of text[start, end), read with this hash; -1 for a word that is not here. Capitals do not count. */
  find(text: string, start: number, end: number, hash: number): number {
    const last = this.#slots.length - 1;
    for (let slot = (hash ^ (hash >>> 15)) & last; ; slot = (slot + 1) & last) {
      const number = (this.#slots[slot] as number) - 1;
      if (number < 0 || this.#is(number, text, start, end)) return number;
    }
  }

  #is(number: number, text: string, start: number, end: number): boolean {
    const word = this.#words[number] as string;
    if (word.length !== end - start) return false;
    for (let at = 0; at < word.length; at++) {
      if (word.charCodeAt(at) !== lower(text.charCodeAt(start + at))) return false;
    }
    return true;
  }

  numberOf(word: string): number {
    return this.find(word, 0, word.length, hashOf(word));
  }

  /** The number of a word, which is new if it is not here yet. */
  add(word: string): number {
    const known = this.numberOf(word);
    if (known >= 0) return known;
    const number = this.#words.push(word) - 1;
    if (this.#words.length * 2 > this.#slots.length) {
      this.#slots = new Uint32Array(this.#slots.length * 2);
      for (let one = 0; one < number; one++) this.#place(one);
    }
    this.#place(number);
    return number;
  }

  #place(number: number): void {
    const hash = hashOf(this.#words[number] as string);
    const last = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & last;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & last;
    this.#slots[slot] = number + 1;
  }

  wordOf(number: number): string {
    return this.#words[number] ?? '';
  }

  get size(): number {
    return this.#words.length;
  }
}

function hashOf(word: string): number {
  let hash = seed;
  for (let at = 0; at < word.length; at++) hash = mixed(hash, word.charCodeAt(at));
  return hash;
}
