const seed = 7;
const isCapital = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a;
const lower = (unit: number): number => (isCapital(unit) ? unit | 0x20 : unit);

/** The hash of a word is made while it is read: of its beginning and the next code unit, in either case. */
export const hashed = (hash: number, unit: number): number => (Math.imul(hash, 31) + lower(unit)) | 0;
/** The hash of nothing. */
export const unread = seed;

function hashOf(word: string): number {
  let hash = unread;
  for (let at = 0; at < word.length; at++) hash = hashed(hash, word.charCodeAt(at));
  return hash;
}

/** Lower-case words, numbered from 0 in the order in which they came. */
export class WordTable {
  readonly #words: string[] = [];
  /** The code units of all words, one word after the other, so that no look at a word has to fetch a string. */
  #units = new Uint16Array(1024);
  /** Where the units of each word begin, by its number; behind the last, where they end. */
  #starts = new Uint32Array(256);
  /** Open addressing, at most half full: for each place a word's hash, and its number plus one, or 0. */
  #slots = new Int32Array(1024);

  /** The number of text[start, end), read with this hash; -1 for a word that is not here. Capitals do not count. */
  find(text: string, start: number, end: number, hash: number): number {
    const slots = this.#slots;
    const last = slots.length - 2;
    for (let slot = ((hash ^ (hash >>> 15)) << 1) & last; ; slot = (slot + 2) & last) {
      const number = (slots[slot + 1] as number) - 1;
      if (number < 0 || (slots[slot] === hash && this.#is(number, text, start, end))) return number;
    }
  }

  #is(number: number, text: string, start: number, end: number): boolean {
    const units = this.#units;
    let unit = this.#starts[number] as number;
    if ((this.#starts[number + 1] as number) - unit !== end - start) return false;
    for (let at = start; at < end; at++) {
      if (units[unit++] !== lower(text.charCodeAt(at))) return false;
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
    this.#keep(number, word);
    if (this.#words.length * 4 > this.#slots.length) {
      this.#slots = new Int32Array(this.#slots.length * 2);
      for (let one = 0; one < number; one++) this.#place(one);
    }
    this.#place(number);
    return number;
  }

  #keep(number: number, word: string): void {
    const start = this.#starts[number] as number;
    const end = start + word.length;
    if (end > this.#units.length) {
      const units = new Uint16Array(end * 2);
      units.set(this.#units);
      this.#units = units;
    }
    if (number + 2 > this.#starts.length) {
      const starts = new Uint32Array(this.#starts.length * 2);
      starts.set(this.#starts);
      this.#starts = starts;
    }
    for (let at = 0; at < word.length; at++) this.#units[start + at] = word.charCodeAt(at);
    this.#starts[number + 1] = end;
  }

  #place(number: number): void {
    const hash = hashOf(this.#words[number] as string);
    const last = this.#slots.length - 2;
    let slot = ((hash ^ (hash >>> 15)) << 1) & last;
    while (this.#slots[slot + 1] !== 0) slot = (slot + 2) & last;
    this.#slots[slot] = hash;
    this.#slots[slot + 1] = number + 1;
  }

  wordOf(number: number): string {
    return number < 0 ? '' : (this.#words[number] ?? '');
  }

  get size(): number {
    return this.#words.length;
  }
}
