import { categories } from '../core/taxonomy.ts';
import type { Lesson } from './teach-lessons.ts';

/** The weights of each sign, in the order of the categories; '' is true of every sentence. */
export type Table = ReadonlyMap<string, readonly number[]>;

/** A sign is given a weight when so many sentences have it. */
const least = 4;
const rounds = 40;
const rate = 0.3;
/** The inverse strength of the ridge penalty, as scikit-learn and liblinear name it. */
const slack = 0.2;

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
 * 2011, AdaGrad). A weak label counts neither for nor against its category.
 */
export function teach(lessons: readonly Lesson[]): Table {
  const counts = new Map<string, number>([['', lessons.length]]);
  for (const sign of lessons.flatMap(({ signs }) => signs)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= least);
  const numbers = new Map(kept.map(([sign], at) => [sign, at]));
  const width = categories.length;
  const weights = new Float64Array(kept.length * width);
  const squares = new Float64Array(weights.length).fill(1e-6);
  const rows = lessons.map(({ signs }) =>
    ['', ...signs].flatMap((sign) => numbers.get(sign) ?? []).map((number) => number * width),
  );
  const penalty = kept.map(([sign, count]) => (sign ? 1 / (slack * count) : 0));
  const seed = { value: 1 };
  for (let round = 0; round < rounds; round++) {
    for (const index of shuffled(lessons.length, seed)) {
      const { clear, weak } = lessons[index] as Lesson;
      const row = rows[index] as number[];
      for (const [at, category] of categories.entries()) {
        if (weak.has(category)) continue;
        let sum = 0;
        for (const start of row) sum += weights[start + at] as number;
        const error = 1 / (1 + Math.exp(-sum)) - (clear.has(category) ? 1 : 0);
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

/** The log-odds of each category for a sentence. */
export function oddsIn(table: Table, { signs }: Lesson): number[] {
  const rows = ['', ...signs].flatMap((sign) => [table.get(sign) ?? []]).filter((row) => row.length > 0);
  return categories.map((_, at) => rows.reduce((sum, row) => sum + (row[at] as number), 0));
}
