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

/** Needs, the one whose words are rarest in English first. */
export const rarestFirst = (needs: Needs): Needs => [...needs].sort((a, b) => weight(a) - weight(b));
