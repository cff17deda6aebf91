import { type Category, categories, type Statement } from '../taxonomy.ts';

/** What a reader says of a unit: the categories that apply, and which of them are mere convention. */
export type Marks = ReadonlyMap<Category, 'clear' | 'weak'>;

/** A unit that a reader has labelled: one sentence of a reply, with what stands around it. */
export interface LabelledUnit {
  id: string;
  user: string | null;
  text: string;
  /** Of the sentence in `text`, in UTF-16 code units, the end excluded. */
  target: readonly [number, number];
  voice: string | null;
  marks: Marks;
}

/** Marks out of the two lists in which files keep them. */
export const marksFrom = (labels: readonly Category[], weak: readonly Category[]): Marks =>
  new Map(
    categories
      .filter((one) => labels.includes(one))
      .map((one) => [one, weak.includes(one) ? 'weak' : 'clear']),
  );

/**
 * What the tool says of a unit, from the statements that it finds in the whole text. A statement counts where at least
 * half of it lies in the unit; reported words are nobody's claim and do not count.
 */
export function toolMarks(statements: readonly Statement[], [from, to]: LabelledUnit['target']): Marks {
  const here = statements.filter(
    ({ start, end, voice }) =>
      voice !== 'quote' && Math.min(end, to) - Math.max(start, from) >= (end - start) / 2,
  );
  const isClear = (category: Category): boolean =>
    here.some((one) => one.category === category && one.strength !== 'weak');
  const found = categories.filter((category) => here.some((one) => one.category === category));
  return new Map(found.map((category) => [category, isClear(category) ? 'clear' : 'weak']));
}
