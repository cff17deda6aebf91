import words from './lexicon/languages.json' with { type: 'json' };
import { hashed, unread, WordTable } from './word-table.ts';

/** How many function words of English, and of other languages, a text has. */
export interface Evidence {
  english: number;
  other: number;
}

const functionWords = new WordTable();
for (const word of words.english) functionWords.add(word);
/** The words before this number are English. */
const foreignFrom = functionWords.size;
for (const word of words.other) functionWords.add(word);
/** No function word is longer, so that longer words need no look. */
const longest = Math.max(...[...words.other, ...words.english].map(({ length }) => length));
/** Of each stretch so much is read: the rest of a paragraph is in the language of its beginning. */
export const sample = 160;

const letter = /[a-z\u00e0-\u024f]/i;
/** Latin letters by their code units; those after them are not English. */
const isLetter = new Uint8Array(0x10000);
for (let unit = 0; unit < 0x370; unit++) isLetter[unit] = letter.test(String.fromCharCode(unit)) ? 1 : 0;
const isPlain = (unit: number): boolean => unit < 0x80 && isLetter[unit] === 1;
const apostrophe = 0x27;
const curly = 0x2019;

/** Where the word ends that begins at `from`: "l'" of "l'été", but the whole of "don't". */
function wordEnd(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isLetter[text.charCodeAt(at)] === 1) at++;
  const mark = text.charCodeAt(at);
  if ((mark !== apostrophe && mark !== curly) || at + 1 >= to || !isPlain(text.charCodeAt(at + 1))) return at;
  at++;
  while (at < to && isPlain(text.charCodeAt(at))) at++;
  return at;
}

/** How much a code unit speaks against English, in quarters: letters from Greek on, characters that are words. */
const foreignness = (unit: number): number =>
  unit < 0x370 ? 0 : unit < 0x2000 ? 1 : unit >= 0x2e80 && unit < 0xd800 ? 2 : 0;

/** The evidence in text[from, to), of which at most 160 code units are read. */
export function evidenceIn(text: string, from: number, to: number): Evidence {
  const until = Math.min(to, from + sample);
  const found: Evidence = { english: 0, other: 0 };
  let foreign = 0;
  for (let at = from; at < until; ) {
    const first = text.charCodeAt(at);
    if (isLetter[first] !== 1) {
      foreign += foreignness(first);
      at++;
      continue;
    }
    let hash = unread;
    let end = at;
    let unit = first;
    while (end < until && isPlain(unit)) {
      hash = hashed(hash, unit);
      unit = text.charCodeAt(++end);
    }
    // Most words end here, and are looked up as they stand.
    const whole = end >= until || !(isLetter[unit] === 1 || unit === apostrophe || unit === curly);
    if (!whole) end = wordEnd(text, end, until);
    if (end - at <= longest) {
      const number = whole
        ? functionWords.find(text, at, end, hash)
        : functionWords.numberOf(text.slice(at, end).toLowerCase().replace('\u2019', "'"));
      if (number >= foreignFrom) found.other++;
      else if (number >= 0) found.english++;
    }
    at = end;
  }
  found.other += Math.floor(foreign / 4);
  return found;
}

/** A message with so many English function words, a quarter as many as foreign ones, is mixed: its sentences decide. */
const mixed = 5;

/** Whether a whole message is in another language; a mixed one is not. */
export const isForeign = (found: Evidence): boolean =>
  isOther(found) && (found.english < mixed || found.english * 4 < found.other);

/** Whether so much evidence speaks for another language than English. Little evidence does not. */
export const isOther = ({ english: home, other }: Evidence): boolean => other >= 2 && other > home;
