/**
 * Teaches the weights of core/classify/leaning.ts from the labelled sentences of tests/corpus, and says how well the
 * classifier does on the replies of each author with weights that the other authors taught: `npm run teach`.
 */
import { writeFileSync } from 'node:fs';
import { ready } from '../core/classify/index.ts';
import { clearIn, mayClaim, outcomeOf, unit } from '../core/classify/leaning.ts';
import { type Category, categories } from '../core/taxonomy.ts';
import { type Lesson, readLessons } from './teach-lessons.ts';
import { oddsIn, type Table, teach } from './teach-regression.ts';

const output = new URL('../core/classify/lexicon/leaning.json', import.meta.url);

class Tally {
  hit = 0;
  wrong = 0;
  missed = 0;
  add(expected: boolean, found: boolean): void {
    if (expected && found) this.hit++;
    else if (found) this.wrong++;
    else if (expected) this.missed++;
  }
  get text(): string {
    const { hit, wrong, missed } = this;
    const percent = (part: number, whole: number): string => ((100 * part) / Math.max(1, whole)).toFixed(1);
    return `P ${percent(hit, hit + wrong)} R ${percent(hit, hit + missed)} F1 ${percent(2 * hit, 2 * hit + wrong + missed)}`;
  }
}

/** The clear categories of a sentence, weighed with these weights; null for those that the rules alone find. */
function foundIn(lesson: Lesson, table: Table | null): Set<Category> {
  const { findings } = lesson;
  const statements = findings.flatMap(({ found }) => found);
  const first = findings[0];
  if (!table || !first) return clearIn(statements);
  const { turn } = first;
  const words = findings.map((one) => one.words).join(' ');
  const finding = { words, turn, found: statements, mayClaim: mayClaim(words, turn) };
  return new Set(outcomeOf(finding, () => oddsIn(table, lesson)));
}

function figures(lessons: readonly Lesson[], tableFor: (author: string) => Table | null): string {
  const detection = new Tally();
  const all = new Tally();
  for (const lesson of lessons) {
    const { clear, weak } = lesson;
    const found = foundIn(lesson, tableFor(lesson.author));
    if (clear.size > 0 || weak.size === 0) detection.add(clear.size > 0, found.size > 0);
    for (const category of categories) {
      if (!weak.has(category)) all.add(clear.has(category), found.has(category));
    }
  }
  return `detection ${detection.text}; categories ${all.text}`;
}

await ready();
const lessons = readLessons();
const replies = lessons.filter(({ author }) => author !== '');
const authors = [...new Set(replies.map(({ author }) => author))];
/** So many times the weights are taught without a part of the authors, and tried on these. */
const folds = 6;
const tables = new Map<string, Table>();
for (let fold = 0; fold < folds; fold++) {
  const apart = new Set(authors.filter((_, at) => at % folds === fold));
  const table = teach(lessons.filter(({ author }) => !apart.has(author)));
  for (const author of apart) tables.set(author, table);
}
const write = (line: string): void => void process.stdout.write(`${line}\n`);
write(`rules alone: ${figures(replies, () => null)}`);
write(`weighed, taught by the other authors: ${figures(replies, (author) => tables.get(author) ?? null)}`);
for (const author of authors)
  write(
    `  author ${author}: ${figures(
      replies.filter((one) => one.author === author),
      () => tables.get(author) ?? null,
    )}`,
  );
const weights = teach(lessons);
/** Signs that hardly weigh anything are left out. */
const slight = 0.15;
const rows = [...weights]
  .filter(([, row]) => row.some((weight) => Math.abs(weight) >= slight))
  .map(([sign, row]) => [sign, row.map((weight) => Math.round(weight * unit))] as const)
  .sort(([a], [b]) => (a < b ? -1 : 1));
/** A sign a line, so that a change can be read. */
const lines = rows.map(([sign, row]) => `    ${JSON.stringify(sign)}: [${row.join(', ')}]`);
writeFileSync(output, `{\n  "weights": {\n${lines.join(',\n')}\n  }\n}\n`);
write(`${lessons.length} sentences, ${rows.length} signs`);
