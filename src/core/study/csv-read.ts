/** A record of a CSV file and the line on which it begins, from 1. */
export interface CsvRecord {
  line: number;
  cells: string[];
}

export type CsvRead = { ok: true; records: CsvRecord[] } | { ok: false; line: number };

const separators = [',', ';', '\t'] as const;

/** The sign that parts the first line's cells: the one that occurs most there, outside quotes. */
const separatorOf = (text: string): string => {
  const [first = ''] = text.split(/\r\n|\r|\n/, 1);
  const bare = first.replace(/"[^"]*"/g, '');
  const count = (sign: string): number => bare.split(sign).length;
  return separators.reduce((best, sign) => (count(sign) > count(best) ? sign : best));
};

/**
 * Reads CSV after RFC 4180, parted by commas, or by semicolons or tabs where the first line is. Blank lines are left
 * out. A quotation that never ends gives the line on which it begins. No library: those that are kept well either make
 * code from text or bring requests along, and the extension may do neither.
 */
export function readCsv(text: string): CsvRead {
  const bare = text.replace(/^\uFEFF/, '');
  const separator = separatorOf(bare);
  const token = new RegExp(
    `"((?:[^"]|"")*)"|([^"${separator}\r\n][^${separator}\r\n]*)|(${separator})|(\r\n|\r|\n)|(")`,
    'g',
  );
  const records: CsvRecord[] = [];
  let record: CsvRecord = { line: 1, cells: [''] };
  let line = 1;
  const close = (): void => {
    if (record.cells.some((cell) => cell.trim() !== '')) records.push(record);
    record = { line, cells: [''] };
  };
  for (const [whole, quoted, plain, parting, end, open] of bare.matchAll(token)) {
    if (open !== undefined) return { ok: false, line };
    if (parting !== undefined) record.cells.push('');
    else if (end === undefined) {
      const at = record.cells.length - 1;
      record.cells[at] += quoted?.replaceAll('""', '"') ?? plain ?? '';
    }
    line += whole.match(/\r\n|\r|\n/g)?.length ?? 0;
    if (end !== undefined) close();
  }
  close();
  return { ok: true, records };
}
