import { type Agreement, bandOf, hasConstantReader } from '../core/agreement.ts';
import { agreementRows } from '../core/study/agreement-table.ts';
import type { Confusion, ReadersCompared } from '../core/study/readers.ts';
import { categories } from '../core/taxonomy.ts';

const round = (value: number | null, digits = 2): string => (value === null ? '-' : value.toFixed(digits));

const table = (rows: readonly (readonly string[])[]): string => {
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))),
    )
    .map((row) => `${row.join('  ').trimEnd()}\n`)
    .join('');
};

function confusionLines(confusion: Confusion): string {
  const names = [...categories, 'none' as const];
  const met = names.flatMap((first) =>
    names
      .filter((second) => second !== first)
      .map((second) => ({ first, second, count: confusion.get(first)?.get(second) ?? 0 })),
  );
  const worst = met
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, 12);
  return table([
    ['first', 'second', 'times'],
    ...worst.map(({ first, second, count }) => [first, second, `${count}`]),
  ]);
}

/** How to read the figure for "is there any statement at all?". */
function anyInWords(any: Agreement): string {
  if (hasConstantReader(any))
    return 'On whether there is any statement, one reader always gave the same answer: kappa says nothing there.\n';
  const { kappa } = any;
  const word = kappa === null ? '' : bandOf(kappa).replace('-', ' ');
  return `On whether there is any statement, kappa is ${round(kappa)}, which is customarily called ${word} agreement (Landis and Koch 1977).\n`;
}

/** The figures as a text to read, with a sentence on how to read them. */
export function agreementText(compared: ReadersCompared): string {
  const { units, any, pooled, meanKappa, meanOver, disagreements, confusion } = compared;
  const rows = agreementRows(compared).map(([name, one]) => [
    name,
    ...[one.units, one.both, one.firstOnly, one.secondOnly, one.neither].map(String),
    one.percent === null ? '-' : `${(one.percent * 100).toFixed(1)} %`,
    round(one.kappa),
    one.interval ? `${round(one.interval[0])} to ${round(one.interval[1])}` : '-',
    round(one.f1),
  ]);
  const head = ['', 'units', 'both', '1st only', '2nd only', 'neither', 'agree', 'kappa', '95 %', 'F1'];
  return [
    `${units} units judged by both, ${disagreements.length} with a difference.\n`,
    table([head, ...rows]),
    `Mean kappa of ${meanOver} categories: ${round(meanKappa)}; of all decisions together: ${round(pooled.kappa)}.\n`,
    anyInWords(any),
    'A dash: not defined, because both gave one and the same answer throughout, or because nothing was found. A rare\ncategory can have a low kappa beside a high share of agreement: look at the counts.\n',
    ...(disagreements.length > 0 ? [`Most frequent differences:\n${confusionLines(confusion)}`] : []),
  ].join('\n');
}
