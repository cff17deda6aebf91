import type { Agreement } from '../agreement.ts';
import { csvLine } from '../export/csv.ts';
import { categories } from '../taxonomy.ts';
import type { ReadersCompared, WeakPolicy } from './readers.ts';

/** What a table says of how it came about, so that it can be made again. */
export interface Provenance {
  /** The version of Persona Lens. */
  tool: string;
  weak: WeakPolicy;
  /** What the readers are called. */
  first: string;
  second: string;
}

/** The rows of the table: each category, then whether there is any statement, then all decisions together. */
export const agreementRows = ({ byCategory, any, pooled }: ReadersCompared): [string, Agreement][] => [
  ...categories.map((category): [string, Agreement] => [category, byCategory[category]]),
  ['any', any],
  ['all-decisions', pooled],
];

const columns = [
  'row',
  'units',
  'both',
  'first_only',
  'second_only',
  'neither',
  'percent_agreement',
  'kappa',
  'kappa_low',
  'kappa_high',
  'precision',
  'recall',
  'f1',
  'first',
  'second',
  'weak',
  'tool_version',
] as const;

const figure = (value: number | null | undefined): string =>
  value === null || value === undefined ? '' : String(Number(value.toFixed(6)));

/** The figures as CSV: a header, and a line for each row. A figure that is not defined is an empty cell. */
export function agreementCsv(compared: ReadersCompared, { tool, weak, first, second }: Provenance): string {
  const rows = agreementRows(compared).map(([name, one]) => [
    name,
    one.units,
    one.both,
    one.firstOnly,
    one.secondOnly,
    one.neither,
    ...[one.percent, one.kappa, one.interval?.[0], one.interval?.[1], one.precision, one.recall, one.f1].map(
      figure,
    ),
    first,
    second,
    weak,
    tool,
  ]);
  return [[...columns], ...rows].map(csvLine).join('');
}

/** The units on which the readers differ, one JSON object a line. */
export const disagreementLines = ({ disagreements }: ReadersCompared): string =>
  disagreements
    .map(({ unit, firstOnly, secondOnly }) => {
      const { id, user, text, target } = unit;
      const sentence = text.slice(...target);
      return `${JSON.stringify({ id, user, sentence, firstOnly, secondOnly, text, target })}\n`;
    })
    .join('');
