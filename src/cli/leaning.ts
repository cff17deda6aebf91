/**
 * Teaches the weights of core/classify/leaning.ts from the labelled sentences of tests/corpus, and says how well they
 * do on sentences that they were not taught: `npm run teach`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { askedBy, kindsOf } from '../core/classify/echo.ts';
import { ready } from '../core/classify/index.ts';
import { signsOf } from '../core/classify/leaning.ts';
import { requestOf } from '../core/classify/request.ts';
import { toldBy } from '../core/classify/told.ts';
import { type Category, categories } from '../core/taxonomy.ts';

interface Row {
  user: string;
  text: string;
  target: [number, number];
  labels: Category[];
  weak: Category[];
}
interface Lesson {
  signs: string[];
  clear: ReadonlySet<Category>;
  weak: ReadonlySet<Category>;
}

const corpus = new URL('../../tests/corpus/', import.meta.url);
const output = new URL('../core/classify/lexicon/leaning.json', import.meta.url);
const rounds = 25;
/** A word must be in so many sentences, any other sign in so many, before it is given a weight. */
const leastWords = 8;
const leastSigns = 4;
const decay = 0.003;
const folds = 5;

function lessonOf({ user, text, target: [start, end], labels, weak }: Row): Lesson {
  const request = requestOf(user, undefined);
  const setting = { request, told: toldBy(user, request === 'role'), asked: kindsOf(askedBy(user)) };
  return {
    signs: [...signsOf(text, { start, end }, setting)],
    clear: new Set(labels.filter((label) => !weak.includes(label))),
    weak: new Set(weak),
  };
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

type Weights = Map<string, number[]>;
const sum = (weights: Weights, signs: readonly string[], at: number): number =>
  signs.reduce((total, sign) => total + (weights.get(sign)?.[at] ?? 0), weights.get('')?.[at] ?? 0);

/** Logistic regression, one category against the rest, by stochastic gradient descent. */
function teach(lessons: readonly Lesson[]): Weights {
  const counts = new Map<string, number>();
  for (const sign of lessons.flatMap(({ signs }) => signs)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const frequent = [...counts].filter(
    ([sign, count]) => count >= (/^[a-z']+$/.test(sign) ? leastWords : leastSigns),
  );
  const weights: Weights = new Map(frequent.map(([sign]) => [sign, categories.map(() => 0)]));
  weights.set(
    '',
    categories.map(() => -2),
  );
  const seed = { value: 1 };
  for (let round = 0; round < rounds; round++) {
    const rate = 0.15 / (1 + round * 0.1);
    for (const index of shuffled(lessons.length, seed)) {
      const { signs, clear, weak } = lessons[index] as Lesson;
      for (const [at, category] of categories.entries()) {
        if (weak.has(category)) continue;
        const error = 1 / (1 + Math.exp(-sum(weights, signs, at))) - (clear.has(category) ? 1 : 0);
        for (const sign of ['', ...signs]) {
          const row = weights.get(sign);
          if (row) row[at] = (row[at] ?? 0) * (sign ? 1 - rate * decay : 1) - rate * error * 0.3;
        }
      }
    }
  }
  return weights;
}

/** The share of sentences of which the likeliest category is among the labels. */
function share(weights: Weights, lessons: readonly Lesson[]): number {
  const labelled = lessons.filter(({ clear }) => clear.size > 0);
  const right = labelled.filter(({ signs, clear, weak }) => {
    const sums = categories.map((_, at) => sum(weights, signs, at));
    const best = categories[sums.indexOf(Math.max(...sums))] as Category;
    return clear.has(best) || weak.has(best);
  });
  return right.length / labelled.length;
}

await ready();
const lessons = ['statements.jsonl', 'negatives.jsonl'].flatMap((name) =>
  readFileSync(new URL(name, corpus), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => lessonOf(JSON.parse(line) as Row)),
);
const unseen = Array.from({ length: folds }, (_, fold) =>
  share(
    teach(lessons.filter((_, at) => at % folds !== fold)),
    lessons.filter((_, at) => at % folds === fold),
  ),
);
const weights = teach(lessons);
const whole = [...weights]
  .map(([sign, row]) => [sign, row.map((weight) => Math.round(weight * 100))] as const)
  .sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(output, `${JSON.stringify(Object.fromEntries(whole), null, 2)}\n`);
const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;
process.stdout.write(
  `${lessons.length} sentences, ${weights.size} signs; likeliest category right on unseen sentences: ${percent(unseen.reduce((a, b) => a + b, 0) / folds)}\n`,
);
