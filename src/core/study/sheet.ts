import { sentencesOf } from '../classify/sentences.ts';
import { csvLine } from '../export/csv.ts';
import type { Analysed } from './analyse.ts';

/** A sentence for a second reader to label, without a word of what the tool found. */
export interface SheetRow {
  id: string;
  user: string;
  text: string;
  target: [number, number];
}

const hasWords = /\p{L}{2}/u;
const fence = /^\s{0,3}(?:```|~~~)/;

/**
 * Where the blocks of code of a text stand: they are nobody's words. They stay in the text, so that offsets hold, and
 * none of their lines is asked of.
 */
function codeIn(text: string): [from: number, to: number][] {
  const blocks: [number, number][] = [];
  let open: number | null = null;
  let at = 0;
  for (const line of text.split('\n')) {
    const end = at + line.length + 1;
    if (fence.test(line)) {
      if (open !== null) blocks.push([open, end]);
      open = open === null ? at : null;
    }
    at = end;
  }
  if (open !== null) blocks.push([open, text.length]);
  return blocks;
}

/** Every sentence of the replies, in order. */
export function sentencesFor(all: readonly Analysed[]): SheetRow[] {
  return all.flatMap(({ transcript, replies }) =>
    replies.flatMap(({ reply, text, user }) => {
      const blocks = codeIn(text);
      const isCode = (start: number): boolean => blocks.some(([from, to]) => start >= from && start < to);
      return sentencesOf(text, 0, text.length)
        .filter(({ start, end }) => !isCode(start) && hasWords.test(text.slice(start, end)))
        .map(
          ({ start, end }, at): SheetRow => ({
            id: `${transcript.id}/${reply}/${at + 1}`,
            user: user ?? '',
            text,
            target: [start, end],
          }),
        );
    }),
  );
}

/** Numbers from 0 to 1 that look random and are the same for the same seed (mulberry32, a public-domain generator). */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A sample of so many rows, each as likely as any other, in the order of the conversations; the same for the same seed. */
export function sampleOf<T>(rows: readonly T[], size: number, seed: number): T[] {
  const next = random(seed);
  const places = rows.map((_, at) => at);
  const most = Math.min(size, rows.length);
  for (let at = 0; at < most; at++) {
    const other = at + Math.floor(next() * (places.length - at));
    [places[at], places[other]] = [places[other] as number, places[at] as number];
  }
  return places
    .slice(0, most)
    .sort((a, b) => a - b)
    .map((place) => rows[place] as T);
}

/** The sheet as CSV, to be filled in with a spreadsheet: `labels` and `weak` stand empty. */
export const sheetCsv = (rows: readonly SheetRow[]): string =>
  [
    ['id', 'sentence', 'labels', 'weak', 'voice', 'user', 'text', 'start', 'end'],
    ...rows.map(({ id, user, text, target: [start, end] }) => [
      id,
      text.slice(start, end),
      '',
      '',
      '',
      user,
      text,
      start,
      end,
    ]),
  ]
    .map(csvLine)
    .join('');
