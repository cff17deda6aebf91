import type { Range } from '../../../src/core/classify/sentences.ts';
import type { Category, Statement } from '../../../src/core/taxonomy.ts';

interface Figures {
  precision: number;
  recall: number;
}

/** How often what is expected was found. */
export class Count {
  #hit = 0;
  #wrong = 0;
  #missed = 0;
  add(expected: boolean, found: boolean): void {
    if (expected && found) this.#hit++;
    else if (found) this.#wrong++;
    else if (expected) this.#missed++;
  }
  /** Of both, the harmonic mean. */
  get f1(): number {
    return (2 * this.#hit) / (2 * this.#hit + this.#wrong + this.#missed);
  }
  get figures(): Figures {
    return {
      precision: this.#hit / (this.#hit + this.#wrong),
      recall: this.#hit / (this.#hit + this.#missed),
    };
  }
}

/** The categories of the statements that stand in a sentence by half or more, conventions left out. */
export const clearWithin = (statements: readonly Statement[], sentence: Range): Set<Category> =>
  new Set(
    statements
      .filter(
        ({ start, end, strength }) =>
          strength !== 'weak' &&
          Math.min(end, sentence.end) - Math.max(start, sentence.start) >= (end - start) / 2,
      )
      .map(({ category }) => category),
  );

/** Counts one labelled sentence; a weak label is neither right nor wrong. */
export function addSentence(
  detection: Count,
  byCategory: Count,
  clear: ReadonlySet<Category>,
  weak: ReadonlySet<Category>,
  hits: ReadonlySet<Category>,
): void {
  if (clear.size > 0 || weak.size === 0) detection.add(clear.size > 0, hits.size > 0);
  for (const category of new Set([...clear, ...hits]))
    if (!weak.has(category)) byCategory.add(clear.has(category), hits.has(category));
}
