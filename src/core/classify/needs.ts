import frequencies from './lexicon/frequencies.json' with { type: 'json' };
import { lexicon } from './lexicon.ts';

/** Each an element that a pattern cannot do without, as the symbols of which it takes one (pattern.ts `required`). */
export type Needs = readonly (readonly number[])[];

const weights = new Map<string, number>(Object.entries(frequencies));
const rare = 1;
/** A class without words is given by adjust.ts, to a capital letter for example: as common as they come. */
const common = 2000;

function weight(need: readonly number[]): number {
  let sum = 0;
  for (const symbol of need) {
    const words = lexicon.wordsOf(symbol);
    if (words.length === 0) sum += common;
    for (const word of words) sum += weights.get(word) ?? rare;
  }
  return sum;
}

/**
 * Needs in the order in which they are looked for: first the one whose words are rarest in English, since only they
 * make anybody look; then those with the fewest symbols, which are looked for the fastest and shared the most.
 */
export function inOrder(needs: Needs): Needs {
  const [rarest, ...rest] = [...needs].sort((a, b) => weight(a) - weight(b));
  return rarest ? [rarest, ...rest.sort((a, b) => a.length - b.length)] : [];
}
