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
export function wordsOf(symbols: readonly number[]): string[] {
  const words: string[] = [];
  for (const symbol of symbols) words.push(...lexicon.wordsOf(symbol));
  return words;
}

type Weights = Readonly<Record<string, number>>;

/**
 * Of the elements that a pattern cannot do without, the one whose words are rarest in English.
 * @param weights how common the commonest words are; all others weigh 1
 */
export function rarest(
  elements: readonly (readonly number[])[],
  weights: Weights,
): readonly number[] | undefined {
  const weight = (element: readonly number[]): number =>
    wordsOf(element).reduce((sum, word) => sum + (weights[word] ?? 1), 0);
  return [...elements].sort((a, b) => weight(a) - weight(b))[0];
}

/**
 * The first pass: a text without a cue word cannot match any rule, so it loses nothing. The cues are the words for "I"
 * and "we", and for each pattern that does without these the words of its rarest element.
 * @param elements the required elements of each pattern (pattern.ts `required`)
 * @returns an expression that is true of a text with at least one cue
 */
export function cueScan(elements: readonly (readonly (readonly number[])[])[], weights: Weights): RegExp {
  const cues = new Set<string>();
  for (const pattern of elements) {
    if (pattern.some((element) => wordsOf(element).every((word) => firstPerson.has(word)))) continue;
    for (const word of wordsOf(rarest(pattern, weights) ?? [])) cues.add(word);
  }
  const words = [...cues].filter((word) => /^[a-z]/.test(word) && !word.includes('-')).sort();
  return new RegExp(
    `\\b(?:im|ive|${[...firstPerson].join('|')}|${write(grow(words))})\\b|\\*(?=(?:[A-Za-z]+ )?[A-Za-z]+(?:s|ing)\\b)`,
    'i',
  );
}
