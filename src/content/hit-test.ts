import type { Mark, Painter } from './painter.ts';

interface HighlightHit {
  ranges: readonly AbstractRange[];
}

/** Chrome 140 and Firefox 150 on; not yet in TypeScript's own types. */
interface RegistryWithHitTest {
  highlightsFromPoint?(x: number, y: number, options?: { shadowRoots: ShadowRoot[] }): HighlightHit[];
}

const contains = ({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

const isOn = (range: Range, x: number, y: number): boolean =>
  [...range.getClientRects()].some((rect) => contains(rect, x, y));

/**
 * The marks under a point of the window (CSS pixels), the one painted last first.
 * Browsers without a hit test for highlights compare the rectangles of what is painted.
 */
export function marksAt(x: number, y: number, painter: Painter): Mark[] {
  const registry = CSS.highlights as RegistryWithHitTest | undefined;
  if (!registry?.highlightsFromPoint) {
    return painter
      .entries()
      .flatMap(([mark, ranges]) => (ranges.some((range) => isOn(range, x, y)) ? [mark] : []));
  }
  const hits = registry.highlightsFromPoint(x, y, { shadowRoots: painter.shadowRoots });
  const marks = hits.flatMap(({ ranges }) => [...ranges].map((range) => painter.markAt(range)));
  return [...new Set(marks.filter((mark) => mark !== undefined))];
}
