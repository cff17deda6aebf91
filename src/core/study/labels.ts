import { type Category, categories } from '../taxonomy.ts';
import { readCsv } from './csv-read.ts';
import { type LabelledUnit, marksFrom } from './marks.ts';

/**
 * What is wrong with a line:
 * - `not-json`: it cannot be read as JSON; `found` is the engine's own word
 * - `missing`: the field is not there, or empty
 * - `unfit`: a value of another kind than belongs there
 * - `unknown`: a label that is no category
 * - `outside`: a target that does not lie in its text
 * - `twice`: an id that an earlier line has too
 * - `open-quote`: a quotation in CSV that never ends
 */
export type LabelProblem = 'not-json' | 'missing' | 'unfit' | 'unknown' | 'outside' | 'twice' | 'open-quote';

export interface LabelFault {
  /** From 1. */
  line: number;
  field: string | null;
  problem: LabelProblem;
  found: string;
}

/** What was read of a file of labels. Lines with something wrong are named, and the others are there all the same. */
export interface LabelsRead {
  units: LabelledUnit[];
  faults: LabelFault[];
}

/** A row as JSON gives it; CSV is brought into the same form. */
type Row = Record<string, unknown>;

class Wrong extends Error {
  constructor(
    readonly field: string,
    readonly problem: LabelProblem,
    readonly found = '',
  ) {
    super(problem);
  }
}

const isCategory = (value: unknown): value is Category => (categories as readonly unknown[]).includes(value);

/** Throws `Wrong` where the value is no list of categories. */
function labelsIn(row: Row, field: string): Category[] {
  const value = row[field];
  if (!Array.isArray(value)) throw new Wrong(field, 'unfit');
  return value.map((label) => {
    if (!isCategory(label))
      throw new Wrong(field, 'unknown', typeof label === 'string' ? label.slice(0, 40) : '');
    return label;
  });
}

function targetIn({ target }: Row, text: string): readonly [number, number] {
  if (target === undefined || target === null) return [0, text.length];
  if (!Array.isArray(target) || target.length !== 2) throw new Wrong('target', 'unfit');
  const [start, end] = target;
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end)) throw new Wrong('target', 'unfit');
  if (start < 0 || start >= end || end > text.length)
    throw new Wrong('target', 'outside', `${start}, ${end}`);
  return [start, end];
}

const textOrNull = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null;

/** Throws `Wrong` with the first thing that is wrong. */
function unitFrom(row: Row): LabelledUnit {
  const { id, text, user, voice } = row;
  if (id === undefined || id === null || id === '') throw new Wrong('id', 'missing');
  if (typeof id !== 'string' && typeof id !== 'number') throw new Wrong('id', 'unfit');
  if (text === undefined || text === null || text === '') throw new Wrong('text', 'missing');
  if (typeof text !== 'string') throw new Wrong('text', 'unfit');
  if (row.labels === undefined || row.labels === null) throw new Wrong('labels', 'missing');
  const labels = labelsIn(row, 'labels');
  const weak = row.weak === undefined || row.weak === null ? [] : labelsIn(row, 'weak');
  // A label named only as weak is a label.
  const marks = marksFrom([...labels, ...weak], weak);
  return {
    id: String(id),
    user: textOrNull(user),
    text,
    target: targetIn(row, text),
    voice: textOrNull(voice),
    marks,
  };
}

function unitsOf(rows: Iterable<{ line: number; row: Row } | LabelFault>): LabelsRead {
  const units: LabelledUnit[] = [];
  const faults: LabelFault[] = [];
  const seen = new Set<string>();
  for (const one of rows) {
    if ('problem' in one) {
      faults.push(one);
      continue;
    }
    try {
      const unit = unitFrom(one.row);
      if (seen.has(unit.id)) throw new Wrong('id', 'twice', unit.id.slice(0, 40));
      seen.add(unit.id);
      units.push(unit);
    } catch (error) {
      if (!(error instanceof Wrong)) throw error;
      faults.push({ line: one.line, field: error.field, problem: error.problem, found: error.found });
    }
  }
  return { units, faults };
}

function* jsonRows(text: string): Generator<{ line: number; row: Row } | LabelFault> {
  for (const [at, content] of text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    if (content.trim() === '') continue;
    const line = at + 1;
    try {
      const row: unknown = JSON.parse(content);
      if (typeof row === 'object' && row !== null && !Array.isArray(row)) yield { line, row: row as Row };
      else yield { line, field: null, problem: 'unfit', found: '' };
    } catch (error) {
      yield { line, field: null, problem: 'not-json', found: error instanceof Error ? error.message : '' };
    }
  }
}

/** What our own tables put before a cell that a spreadsheet would run as a formula. */
const guard = /^'(?=[=+\-@\t\r])/;

/** Labels in a cell, parted by whatever a spreadsheet's user may put between them. */
const cellLabels = (cell: string): string[] => cell.split(/[\s;,|]+/).filter((label) => label !== '');

function* csvRows(text: string): Generator<{ line: number; row: Row } | LabelFault> {
  const read = readCsv(text);
  if (!read.ok) {
    yield { line: read.line, field: null, problem: 'open-quote', found: '' };
    return;
  }
  const [header, ...records] = read.records;
  const names = header?.cells.map((name) => name.trim().toLowerCase()) ?? [];
  const lacking = ['id', 'text', 'labels'].find((name) => !names.includes(name));
  if (lacking) {
    yield { line: header?.line ?? 1, field: lacking, problem: 'missing', found: '' };
    return;
  }
  for (const { line, cells } of records) {
    const cell = (name: string): string => (cells[names.indexOf(name)] ?? '').replace(guard, '');
    const ends = [cell('start'), cell('end')].map((end) => end.trim());
    const isWhole = ends.every((end) => end === '');
    yield {
      line,
      row: {
        id: cell('id').trim(),
        text: cell('text'),
        user: cell('user'),
        voice: cell('voice').trim(),
        labels: cellLabels(cell('labels')),
        weak: cellLabels(cell('weak')),
        ...(isWhole ? {} : { target: ends.map((end) => (/^\d+$/.test(end) ? Number(end) : Number.NaN)) }),
      },
    };
  }
}

/**
 * Reads a reader's labels: JSON lines with `id`, `text`, `labels` and, where they are known, `target`, `weak`, `user`
 * and `voice`; or CSV with columns of these names, `start` and `end` instead of `target`, and several labels in a cell.
 */
export const readLabels = (text: string): LabelsRead =>
  unitsOf(/^\s*\{/.test(text.replace(/^\uFEFF/, '')) ? jsonRows(text) : csvRows(text));
