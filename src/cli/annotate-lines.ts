import type { Readable } from 'node:stream';

export interface Line {
  /** From 1. */
  number: number;
  text: string;
}

/**
 * The lines of a stream of UTF-8 bytes, without their ends; blank ones are counted and left out. The stream is read
 * no faster than the lines are taken. Throws what the stream throws.
 */
export async function* linesOf(stream: Readable): AsyncGenerator<Line> {
  const decoder = new TextDecoder();
  let number = 0;
  let rest: string[] = [];
  const take = (text: string): Line | null => {
    number++;
    return text.trim() === '' ? null : { number, text };
  };
  for await (const chunk of stream) {
    const parts = decoder.decode(chunk as Uint8Array, { stream: true }).split('\n');
    const last = parts.pop() ?? '';
    for (const part of parts) {
      const line = take(rest.length > 0 ? rest.join('') + part : part);
      rest = [];
      if (line) yield line;
    }
    if (last !== '') rest.push(last);
  }
  rest.push(decoder.decode());
  const line = take(rest.join(''));
  if (line) yield line;
}
