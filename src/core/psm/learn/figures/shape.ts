/** A node of a drawing: what an SVG element of that name would be, for the pages to render. */
export interface Shape {
  tag: 'g' | 'rect' | 'circle' | 'line' | 'path' | 'text';
  attrs: Readonly<Record<string, string | number>>;
  children: readonly (Shape | string)[];
}

/**
 * A drawing as data, 320 units wide, to be scaled to the column. Lines and letters take `currentColor`,
 * tints take the page's custom properties with `currentColor` behind them, so it works in light and dark.
 */
export interface Figure {
  title: string;
  /** What the picture shows, for a reader who does not see it. */
  alternative: string;
  caption: string;
  viewBox: string;
  shapes: readonly Shape[];
}

const line = { stroke: 'currentColor', 'stroke-width': 1.5, fill: 'none' } as const;

/** A hue of the page's palette, or the text colour where the page has none. */
export const hue = (name: 'inner-life' | 'human-life' | 'bond' | 'self'): string =>
  `var(--${name}, currentColor)`;

/** A run of text; x is its middle unless `anchor` says otherwise, y its base line. */
export const label = (
  x: number,
  y: number,
  text: string,
  { size = 13, bold = false, anchor = 'middle', soft = false } = {},
): Shape => ({
  tag: 'text',
  attrs: {
    x,
    y,
    'font-size': size,
    'text-anchor': anchor,
    fill: 'currentColor',
    'font-weight': bold ? 600 : 400,
    opacity: soft ? 0.85 : 1,
  },
  children: [text],
});

/** A box with round corners and a tint inside. */
export const box = (x: number, y: number, width: number, height: number, tint: string): Shape => ({
  tag: 'g',
  attrs: {},
  children: [
    { tag: 'rect', attrs: { x, y, width, height, rx: 8, fill: tint, 'fill-opacity': 0.14 }, children: [] },
    { tag: 'rect', attrs: { x, y, width, height, rx: 8, ...line, stroke: tint }, children: [] },
  ],
});

/** A disc, full or as a ring. */
export const disc = (cx: number, cy: number, r: number, tint: string, full = true): Shape => ({
  tag: 'circle',
  attrs: full ? { cx, cy, r, fill: tint } : { cx, cy, r, ...line, stroke: tint },
  children: [],
});

/** A straight line, dashed if it stands for a limit. */
export const stroke = (x1: number, y1: number, x2: number, y2: number, dashed = false): Shape => ({
  tag: 'line',
  attrs: { x1, y1, x2, y2, ...line, ...(dashed ? { 'stroke-dasharray': '4 4' } : {}) },
  children: [],
});

/** A line with a head at its end. */
export function arrow(x1: number, y1: number, x2: number, y2: number): Shape {
  const angle = Math.atan2(y2 - y1, x2 - x1);
  const wing = (turn: number): string => {
    const x = x2 - 8 * Math.cos(angle + turn);
    const y = y2 - 8 * Math.sin(angle + turn);
    return `${x.toFixed(1)} ${y.toFixed(1)}`;
  };
  const head: Shape = {
    tag: 'path',
    attrs: { d: `M ${wing(0.5)} L ${x2} ${y2} L ${wing(-0.5)}`, ...line },
    children: [],
  };
  return { tag: 'g', attrs: {}, children: [stroke(x1, y1, x2, y2), head] };
}
