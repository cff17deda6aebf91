import words from './lexicon/languages.json' with { type: 'json' };

/** How many function words of English, and of other languages, a text has. */
export interface Evidence {
  english: number;
  other: number;
}

const english = new Set(words.english);
const foreign = new Set(words.other);
/** No function word is longer, so that longer words need no look. */
const longest = Math.max(...[...words.english, ...words.other].map(({ length }) => length));
const word = /[a-z\u00e0-\u024f]+(?:['\u2019][a-z]+)?/gi;
/** Of each stretch so much is read: the rest of a paragraph is in the language of its beginning. */
export const sample = 160;

/** Letters from Greek on: none of them is written in English. */
function foreignLetters(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x370 && unit < 0x2000) count++;
    else if (unit >= 0x2e80 && unit < 0xd800) count += 2;
  }
  return count;
}

/** The evidence in text[from, to), of which at most 160 code units are read. */
export function evidenceIn(text: string, from: number, to: number): Evidence {
  const part = text.slice(from, Math.min(to, from + sample));
  const found: Evidence = { english: 0, other: Math.floor(foreignLetters(part) / 4) };
  for (const match of part.match(word) ?? []) {
    if (match.length > longest) continue;
    const plain = match.toLowerCase().replace('\u2019', "'");
    if (english.has(plain)) found.english++;
    else if (foreign.has(plain)) found.other++;
  }
  return found;
}

/** A message with so many English function words, a quarter as many as foreign ones, is mixed: its sentences decide. */
const mixed = 5;

/** Whether a whole message is in another language; a mixed one is not. */
export const isForeign = (found: Evidence): boolean =>
  isOther(found) && (found.english < mixed || found.english * 4 < found.other);

/** Whether so much evidence speaks for another language than English. Little evidence does not. */
export const isOther = ({ english: home, other }: Evidence): boolean => other >= 2 && other > home;
