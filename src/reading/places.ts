import { readText, type TextMap } from '../content/text-map.ts';
import { ownPages } from '../platform/own-pages.ts';
import { siteReader } from '../sites/site-reader.ts';
import type { NumberedMark } from './numbered.ts';

/** Where a mark's words stand in the page. */
export interface MarkPlace {
  mark: NumberedMark;
  ranges: Range[];
}

/**
 * Finds the words of marks in this page, by the same reading of it as the content script's. A mark whose message reads
 * otherwise by now is left out: its place is not known.
 */
export function placesOf(marks: readonly NumberedMark[]): MarkPlace[] {
  const reader = siteReader(ownPages, document);
  if (!reader) return [];
  const turns = new Map(reader.turns().map((turn) => [turn.siteId, turn]));
  const maps = new Map<string, TextMap>();
  return marks.flatMap((mark) => {
    const turn = turns.get(mark.message);
    if (!turn) return [];
    const map = maps.get(mark.message) ?? readText(turn.bodies, reader.omit);
    maps.set(mark.message, map);
    const ranges = map.text === mark.text ? map.ranges(mark.start, mark.end) : [];
    return ranges.length > 0 ? [{ mark, ranges }] : [];
  });
}
