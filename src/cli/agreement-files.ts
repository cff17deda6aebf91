import { readFile } from 'node:fs/promises';
import { type LabelFault, readLabels } from '../core/study/labels.ts';
import { type LabelledUnit, type Marks, toolMarks } from '../core/study/marks.ts';
import type { Statement } from '../core/taxonomy.ts';

/** A second reader: the marks of a unit of the first, or null where that reader has not judged it. */
export type SecondReader = (unit: LabelledUnit) => Marks | null;

/** One line for each thing that is wrong in a file. */
export const faultLine = (path: string, { line, field, problem, found }: LabelFault): string =>
  `${path}, line ${line}${field ? `, ${field}` : ''}: ${problem.replaceAll('-', ' ')}${found ? ` (${found})` : ''}\n`;

const isAnnotated = (row: unknown): row is { id: unknown; statements: Statement[] } =>
  typeof row === 'object' && row !== null && Array.isArray((row as { statements?: unknown }).statements);

/** The rows that `annotate` wrote; null where the file is something else. */
function annotatedIn(text: string): Map<string, Statement[]> | null {
  const [first = ''] = text.split('\n', 1);
  try {
    if (!isAnnotated(JSON.parse(first))) return null;
    const rows: unknown[] = text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line));
    return new Map(rows.filter(isAnnotated).map(({ id, statements }) => [String(id), statements]));
  } catch {
    return null;
  }
}

/** The classifier of this version as the second reader; loaded only when it is asked for. */
export async function classifierNow(): Promise<SecondReader> {
  const { classify, ready } = await import('../core/classify/index.ts');
  await ready();
  return ({ text, user, target }) => toolMarks(classify(text, user === null ? {} : { user }), target);
}

/** A file as the second reader: labels, or what `annotate` wrote. Throws what reading the file throws. */
export async function readerFrom(path: string): Promise<{ reader: SecondReader; faults: LabelFault[] }> {
  const text = await readFile(path, 'utf8');
  const annotated = annotatedIn(text);
  if (annotated)
    return {
      reader: ({ id, target }) => {
        const statements = annotated.get(id);
        return statements ? toolMarks(statements, target) : null;
      },
      faults: [],
    };
  const { units, faults } = readLabels(text);
  const marks = new Map(units.map((unit) => [unit.id, unit.marks]));
  return { reader: ({ id }) => marks.get(id) ?? null, faults };
}
