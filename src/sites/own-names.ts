import { isUtility, roleWord, wordsOf } from './generic/words.ts';
import type { Role } from './site.ts';

/** One name of an element, as a selector that holds for everything which bears it. */
export interface Feature {
  selector: string;
  /** How likely the name is to stay and to mean what it says, from 0.5 (generated) to 10 (a role, named outright). */
  weight: number;
}

/** Words in names of what an element is at the moment, or of its place among others. */
const passing =
  /^(?:active|selected|hover|hovered|focus|focused|open|opened|close|closed|visible|hidden|loading|loaded|streaming|typing|done|complete|completed|finished|first|last|new|latest|unread|read|even|odd|enter|leave|appear|sticky|pinned|expanded|collapsed|show|shown|disabled|enabled|ready|pending|error|dark|light|true|false|animate|animated|fade|index)$/;

/** Short words without vowels that people do write in names. */
const abbreviations = new Set(
  'btn msg msgs txt img cmd gpt llm svg css md html ctr hdr ftr wrp ng mdx'.split(' '),
);

/** Words that tools put before what they generate; alone they name nothing. */
const toolWords = new Set(
  'css sc jsx emotion styled svelte astro ng mui chakra makestyles jss data module'.split(' '),
);

const camelParts = (segment: string): string[] =>
  segment
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .split(/[^A-Za-z\d]+/)
    .filter(Boolean);

/** Whether a piece of a name was made by a machine: a hash, a number, letters without sense. */
export const isGenerated = (segment: string): boolean => {
  const lower = segment.toLowerCase();
  if (roleWord(lower) || abbreviations.has(lower)) return false;
  if (/\d/.test(segment)) return !/^[a-z]{3,}\d$/.test(segment);
  const parts = camelParts(segment);
  const letters = parts.join('').length;
  if (letters <= 2) return true;
  if (parts.length > 1 && letters / parts.length <= 2.6) return true;
  return parts.some((part) => {
    const word = part.toLowerCase();
    return word.length >= 3 && !/[aeiouy]/.test(word) && !abbreviations.has(word);
  });
};

const separators = /(__|--|[_:-])/;

/** The longest stretch of a name that a person wrote; null where there is none of three letters and more. */
export const stablePart = (
  name: string,
): { text: string; at: 'whole' | 'start' | 'end' | 'inside' } | null => {
  const pieces = name.split(separators);
  // A short prefix stands for a library: "cs-message".
  const isMade = (piece: string): boolean =>
    isGenerated(piece) && !(pieces.length > 1 && /^[a-z]{2}$/.test(piece));
  let best = { from: 0, to: 0, letters: 0 };
  for (let from = 0; from < pieces.length; from += 2) {
    let letters = 0;
    for (let to = from; to < pieces.length && !isMade(pieces[to] ?? ''); to += 2) {
      if (!toolWords.has((pieces[to] ?? '').toLowerCase())) letters += (pieces[to] ?? '').length;
      if (letters > best.letters) best = { from, to, letters };
    }
  }
  if (best.letters < 2) return null;
  const whole = best.from === 0 && best.to === pieces.length - 1;
  if (!whole && best.letters < 3) return null;
  // With the separator beside it a part cannot be mistaken for the start of a longer word.
  const from = Math.max(best.from - 1, 0);
  const to = Math.min(best.to + 1, pieces.length - 1);
  const text = pieces.slice(from, to + 1).join('');
  const at = whole ? 'whole' : best.from === 0 ? 'start' : best.to === pieces.length - 1 ? 'end' : 'inside';
  return { text, at };
};

const longestValue = 40;

/** Whether a value is a word or two that a person wrote, and so may stand in a selector. */
export const isName = (value: string): boolean =>
  value.length <= longestValue && /^[A-Za-z][\w:-]*$/.test(value) && stablePart(value)?.at === 'whole';

/** Whether a name tells of a state or a place that comes and goes. */
export const isPassing = (name: string): boolean => wordsOf(name).some((word) => passing.test(word));

/**
 * What a name says of a role: 2 where it names this role, 1 where one that fits, -2 where it names the other role
 * outright, else 0.
 */
export const speaksFor = (name: string, role: Role): number => {
  let best = 0;
  for (const word of wordsOf(name)) {
    const found = roleWord(word);
    if (!found) continue;
    if (found.role === role) best = Math.max(best, found.weight >= 2 ? 2 : 1);
    else if (found.weight === 3 && best <= 0) best = -2;
  }
  return best;
};

/** Class names that only place or paint: better than nothing, and soon changed. */
export const isLayout = (name: string): boolean =>
  isUtility(name) ||
  /^-?(?:m|p)[trblxyse]?-|^(?:w|h|min|max|flex|grid|items|justify|gap|self|content|space|order|col|row|overflow|z|top|bottom|left|right|leading|tracking|whitespace|break|shadow|opacity|transition|duration|cursor|block|inline|hidden|relative|absolute|fixed|group)(?:-|$)/.test(
    name,
  );
