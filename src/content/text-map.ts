import type { Run } from './text-builder.ts';
import type { Look } from './text-look.ts';
import { walkText } from './text-walk.ts';

/** The text of a message and where each part of it stands in the page. */
export interface TextMap {
  /** As the reader sees it, with the signs of markdown for structure. */
  readonly text: string;
  /** The shadow roots inside the bodies: changes in them are seen only by who observes them. */
  readonly shadowRoots: readonly ShadowRoot[];
  /**
   * The places in the page of `text` from `start` (included) to `end` (excluded), in UTF-16 code units.
   * New ranges at each call, in reading order; what was left out and what we added is in none of them.
   */
  ranges(start: number, end: number): Range[];
}

/** The first run that ends after the offset. */
const firstAfter = (runs: readonly Run[], offset: number): number => {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle] as Run;
    if (run.start + run.length > offset) high = middle;
    else low = middle + 1;
  }
  return low;
};

const rangesOf = (runs: readonly Run[], start: number, end: number): Range[] => {
  const ranges: Range[] = [];
  let stretch = -1;
  for (let index = firstAfter(runs, start); start < end && index < runs.length; index += 1) {
    const run = runs[index] as Run;
    if (run.start >= end) break;
    const from = run.from + Math.max(start - run.start, 0);
    const to = run.from + Math.min(end - run.start, run.length);
    // The page may have changed since the text was read; a place that is gone is passed over.
    if (to > run.node.length || !run.node.isConnected) continue;
    const open = stretch === run.stretch ? ranges.at(-1) : undefined;
    const range = open ?? run.node.ownerDocument.createRange();
    if (!open) range.setStart(run.node, from);
    range.setEnd(run.node, to);
    if (!open) ranges.push(range);
    stretch = run.stretch;
  }
  return ranges;
};

/**
 * Reads the text of a message.
 * @param bodies the elements that hold it, in reading order; one inside another counts once
 * @param omit CSS selectors of what is not prose; invalid ones are passed over
 * @param look how visibility and white space are seen, for tests
 */
export const readText = (bodies: readonly Element[], omit: readonly string[], look?: Look): TextMap => {
  const { text, runs, shadowRoots } = walkText(bodies, omit, look);
  return { text, shadowRoots, ranges: (start, end) => rangesOf(runs, start, end) };
};
