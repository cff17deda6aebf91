import { columns } from '../core/classify/weights.ts';
import { categories } from '../core/taxonomy.ts';
import type { Lesson } from './teach-lessons.ts';

/** The weights of each sign by column; '' is true of every sentence. */
export type Table = ReadonlyMap<string, readonly number[]>;

/** A sign is given a weight when so many sentences have it. */
const least = 4;
const rounds = 40;
const rate = 0.3;
/** The inverse strength of the ridge penalty, as scikit-learn and liblinear name it. */
const slack = 0.2;

/** How much it counts against there being any statement that a sentence has none but weak ones. */
const conventional = 0.4;

/** By column, how much the sentence counts and whether for it (1) or against it (0). */
function marksOf({ clear, weak }: Lesson): { weight: number; mark: number }[] {
  const any = clear.size > 0;
  return [
    ...categories.map((category) => ({
      weight: weak.has(category) ? 0 : 1,
      mark: clear.has(category) ? 1 : 0,
    })),
    { weight: any || weak.size === 0 ? 1 : conventional, mark: any ? 1 : 0 },
  ];
}

/** The same order every time, so that the same sentences teach the same weights. */
function shuffled(count: number, seed: { value: number }): number[] {
  const order = Array.from({ length: count }, (_, at) => at);
  for (let at = count - 1; at > 0; at--) {
    seed.value = (seed.value * 16807) % 2147483647;
    const other = seed.value % (at + 1);
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
  return order;
}

/**
 * Logistic regression with a ridge penalty, one category against the rest, by adaptive gradient descent (Duchi et al.
 * 2011, AdaGrad); one more column is taught whether there is any statement. A weak label counts neither for nor against
 * its category.
 */
export function teach(lessons: readonly Lesson[]): Table {
  const counts = new Map<string, number>([['', lessons.length]]);
  for (const sign of lessons.flatMap(({ signs }) => signs)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= least);
  const numbers = new Map(kept.map(([sign], at) => [sign, at]));
  const width = columns;
  const weights = new Float64Array(kept.length * width);
  const squares = new Float64Array(weights.length).fill(1e-6);
  const rows = lessons.map(({ signs }) =>
    ['', ...signs].flatMap((sign) => numbers.get(sign) ?? []).map((number) => number * width),
  );
  const marks = lessons.map(marksOf);
  const penalty = kept.map(([sign, count]) => (sign ? 1 / (slack * count) : 0));
  const seed = { value: 1 };
  for (let round = 0; round < rounds; round++) {
    for (const index of shuffled(lessons.length, seed)) {
      const row = rows[index] as number[];
      for (const [at, { weight, mark }] of (marks[index] as (typeof marks)[number]).entries()) {
        if (weight === 0) continue;
        let sum = 0;
        for (const start of row) sum += weights[start + at] as number;
        const error = weight * (1 / (1 + Math.exp(-sum)) - mark);
        for (const start of row) {
          const place = start + at;
          const slope = error + (weights[place] as number) * (penalty[start / width] as number);
          squares[place] = (squares[place] as number) + slope * slope;
          weights[place] = (weights[place] as number) - (rate * slope) / Math.sqrt(squares[place] as number);
        }
      }
    }
  }
  return new Map(kept.map(([sign], at) => [sign, [...weights.subarray(at * width, (at + 1) * width)]]));
}

/** The log-odds of each column for a sentence. */
export function oddsIn(table: Table, { signs }: Lesson): number[] {
  const rows = ['', ...signs].flatMap((sign) => [table.get(sign) ?? []]).filter((row) => row.length > 0);
  return Array.from({ length: columns }, (_, at) => rows.reduce((sum, row) => sum + (row[at] as number), 0));
}
