export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Room between the words and the card, and between the card and the edge of the window, in CSS pixels. */
const gap = 6;
const margin = 8;

const between = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(value, most));

/** How far a point is from a box, in CSS pixels; 0 inside it. */
const distance = ({ left, top, width, height }: Box, x: number, y: number): number =>
  Math.hypot(x - between(x, left, left + width), y - between(y, top, top + height));

/** The line of a mark that the pointer is on; the first line where there is no pointer. */
export function lineAt(lines: readonly Box[], at?: { x: number; y: number }): Box | null {
  const [first = null] = lines;
  if (!at || !first) return first;
  return lines.reduce(
    (near, line) => (distance(line, at.x, at.y) < distance(near, at.x, at.y) ? line : near),
    first,
  );
}

/**
 * Where the card goes: above the line, below it where there is no room above, and always inside the window. All in
 * CSS pixels of the window. Our own few lines, because every chat page loads them: the usual library is half as big
 * as everything else in the content script.
 */
export function placeCard(
  line: Box,
  card: { width: number; height: number },
  window: { width: number; height: number },
): { left: number; top: number } {
  const above = line.top - gap - card.height;
  const below = line.top + line.height + gap;
  const fitsAbove = above >= margin;
  const fitsBelow = below + card.height <= window.height - margin;
  const top = fitsAbove || !fitsBelow ? above : below;
  return {
    left: between(line.left, margin, Math.max(margin, window.width - margin - card.width)),
    top: between(top, margin, Math.max(margin, window.height - margin - card.height)),
  };
}
