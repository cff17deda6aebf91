/**
 * Words are read straight off the text's code units, and looked up by a hash that is made while they are read: most
 * sentences hold no claim, and to find that out must not cost a string for each of their words.
 */

import { hashed, unread } from './word-table.ts';

const letter = 1;
/** Between letters it holds a word together: "don't", "self-aware". */
const joiner = 2;
const mark = 3;
/** Stands for something that is not text (text-map.ts), so that it may begin a word but not go on with one. */
const thing = 4;
/** Not seen: a soft hyphen, a place to break the line, joiners. Within a word it is passed over. */
const unseen = 5;
/** Belongs to the character before it: an accent, what makes a digit an emoji. */
const accent = 6;

const latin = 0x250;
const kinds = new Uint8Array(0x10000);
for (let unit = 0; unit < latin; unit++) {
  if (/[A-Za-z0-9\u00c0-\u024f]/.test(String.fromCharCode(unit))) kinds[unit] = letter;
}
for (const one of "'\u2019\u02bc-") kinds[one.charCodeAt(0)] = joiner;
for (const one of ',;:.!?\u2026\u2014\u2013()\u201c\u201d"') kinds[one.charCodeAt(0)] = mark;
kinds[0xfffc] = thing;
for (const one of [0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff]) kinds[one] = unseen;
kinds.fill(accent, 0x300, 0x370);
kinds.fill(accent, 0x20d0, 0x2100);
kinds[0xfe0f] = accent;
const dash = 0x2d;
const modifierApostrophe = 0x2bc;
/** The one emoji that is a word to the rules: a face that smiles with a tear. */
const tearful = [0xd83e, 0xdd72] as const;

/** Goes through the words and marks of text[from, to), one at each `next`. It may be set to another stretch. */
export class Words {
  /** Of the word that was read last: where it stands, UTF-16 code units. */
  start = 0;
  end = 0;
  hash = unread;
  /** It is as it stands in the table: no apostrophe, no letter beyond ASCII, nothing unseen. */
  plain = true;
  #text = '';
  #to = 0;

  /** Sets it to the beginning of a stretch. */
  read(text: string, from: number, to: number): this {
    this.#text = text;
    this.#to = to;
    this.end = from;
    return this;
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
      this.hash = hashed(unread, unit);
      if (size === 2) this.hash = hashed(this.hash, text.charCodeAt(at + 1));
      return true;
    }
    this.end = to;
    return false;
  }

  #word(start: number): true {
    const text = this.#text;
    const to = this.#to;
    let hash = unread;
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
      } else if (
        kind === accent ||
        (kind === unseen && at + 1 < to && kinds[text.charCodeAt(at + 1)] === letter)
      ) {
        plain = false;
      } else {
        // "the users' files": an apostrophe may also end a word.
        if (kind === joiner && unit !== dash && unit !== modifierApostrophe) {
          at++;
          plain = false;
        }
        break;
      }
      hash = hashed(hash, unit);
    }
    this.start = start;
    this.end = at;
    this.hash = hash;
    this.plain = plain;
    return true;
  }
}
