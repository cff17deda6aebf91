import type { Writable } from 'node:stream';
import type { Annotated } from './annotate-row.ts';

const columns = ['start', 'end', 'text', 'category', 'strength', 'voice', 'polarity', 'rule'] as const;

/** A field of CSV after RFC 4180. */
export const csvField = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

export const csvHeader = `id,${columns.join(',')}\r\n`;

/** One line of input as it is written out: a line of JSON, or a CSV row for each statement. */
export function written({ id, statements }: Annotated, format: 'jsonl' | 'csv'): string {
  if (format === 'jsonl') return `${JSON.stringify({ id, statements })}\n`;
  return statements
    .map((one) => `${[id, ...columns.map((column) => one[column])].map(csvField).join(',')}\r\n`)
    .join('');
}

/** Thrown when the reader of the output has gone away, as `head` does: no error, only the end. */
export class ReaderGone extends Error {}

/** A function that writes and waits while the reader is slow. It throws ReaderGone when there is no reader any more. */
export function writerTo(stream: Writable): (text: string) => Promise<void> {
  let broken: NodeJS.ErrnoException | null = null;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    broken = error;
  });
  return async (text) => {
    if (broken === null && text !== '' && !stream.write(text)) {
      await new Promise<void>((resolve) => {
        const done = (): void => {
          stream.off('drain', done).off('error', done).off('close', done);
          resolve();
        };
        stream.on('drain', done).on('error', done).on('close', done);
      });
    }
    if (broken !== null) throw broken.code === 'EPIPE' ? new ReaderGone() : broken;
  };
}
