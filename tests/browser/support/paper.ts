import { inflateSync } from 'node:zlib';

const inflated = (stream: string): string => {
  try {
    return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
  } catch {
    return '';
  }
};

/** What is filled and stroked on the pages of a PDF, in order: all but the letters. */
export const drawnShapes = (pdf: Uint8Array): string[] =>
  [
    ...Buffer.from(pdf)
      .toString('latin1')
      .matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g),
  ]
    .map(([, stream = '']) => inflated(stream))
    .filter((page) => /\bTj\b|\bTJ\b/.test(page))
    .flatMap((page) => page.match(/\b(?:f\*?|S|s|B\*?|b\*?)(?=\s)/g) ?? []);
