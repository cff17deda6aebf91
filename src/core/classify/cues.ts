import { lexicon } from './lexicon.ts';

/** A set of words as one regular expression that shares their beginnings, so that a scan reads each letter once. */
interface Branch {
  next: Map<string, Branch>;
  ends: boolean;
}

function grow(words: Iterable<string>): Branch {
  const root: Branch = { next: new Map(), ends: false };
  for (const word of words) {
    let branch = root;
    for (const letter of word) {
      const next = branch.next.get(letter) ?? { next: new Map(), ends: false };
      branch.next.set(letter, next);
      branch = next;
    }
    branch.ends = true;
  }
  return root;
}

const escaped = (letter: string): string => (/[\w\u0080-\uffff]/.test(letter) ? letter : `\\${letter}`);

function write(branch: Branch): string {
  const ways = [...branch.next].map(([letter, next]) => escaped(letter) + write(next));
  if (ways.length === 0) return '';
  return branch.ends
    ? `(?:${ways.join('|')})?`
    : ways.length === 1
      ? (ways[0] as string)
      : `(?:${ways.join('|')})`;
}

const firstPerson = new Set(['i', 'me', 'my', 'mine', 'myself', 'we', 'us', 'our', 'ours', 'ourselves']);

/** The words that a set of symbols stands for. */
export function wordsOf(symbols: ReadonlySet<number>): string[] {
  const words: string[] = [];
  for (const symbol of symbols) words.push(...lexicon.wordsOf(symbol));
  return words;
}

/**
 * For each pattern the rarest of the elements that it cannot do without; the union of their words is the cue list.
 * A sentence without a cue word cannot match any rule, so the first pass loses nothing.
 * @param elements the required elements of each pattern (pattern.ts `required`)
 * @returns an expression that is true of a text with at least one cue
 */
export function cueScan(
  elements: readonly (readonly ReadonlySet<number>[])[],
  common: ReadonlySet<string>,
): RegExp {
  const cues = new Set<string>();
  for (const pattern of elements) {
    const choices = pattern.map(wordsOf);
    if (choices.some((words) => words.every((word) => firstPerson.has(word)))) continue;
    const rarity = (words: readonly string[]): number =>
      words.filter((word) => common.has(word)).length * 1000 + words.length;
    const best = choices.sort((a, b) => rarity(a) - rarity(b))[0];
    for (const word of best ?? []) cues.add(word);
  }
  const words = [...cues].filter((word) => /^[a-z]/.test(word) && !word.includes('-')).sort();
  return new RegExp(
    `\\b(?:im|ive|${[...firstPerson].join('|')}|${write(grow(words))})\\b|\\*(?=[a-z]+(?:s|ing)\\b)`,
    'i',
  );
}
