import { type Strength, strengths } from '../core/taxonomy.ts';

interface Spanned {
  start: number;
  end: number;
  strength: Strength;
}

/** A short reply may have this many marks, however few its words are. */
export const fewestMarks = 3;

/** At most so many marks fit a text at this density (marks for each hundred words; 0 for no limit). */
const mostMarks = (text: string, density: number): number =>
  density === 0
    ? Number.POSITIVE_INFINITY
    : Math.max(fewestMarks, Math.ceil((text.split(/\s+/).length * density) / 100));

const overlaps = (one: Spanned, other: Spanned): boolean => one.start < other.end && other.start < one.end;

/**
 * Those of a text's statements that are marked at a density: the strongest first, and among equals those that come
 * first. What overlaps a marked statement shares its mark. The order stays.
 */
export function withinDensity<T extends Spanned>(
  statements: readonly T[],
  text: string,
  density: number,
): readonly T[] {
  if (statements.length <= fewestMarks) return statements;
  const most = mostMarks(text, density);
  if (statements.length <= most) return statements;
  const kept: T[] = [];
  let marks = 0;
  for (const strength of [...strengths].reverse())
    for (const one of statements) {
      if (one.strength !== strength) continue;
      const shares = kept.some((other) => overlaps(one, other));
      if (!shares && marks >= most) continue;
      if (!shares) marks += 1;
      kept.push(one);
    }
  return statements.filter((one) => kept.includes(one));
}
