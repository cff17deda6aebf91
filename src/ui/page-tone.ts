import type { PageTone } from './marks.ts';

interface Colour {
  red: number;
  green: number;
  blue: number;
  alpha: number;
}

/** Reads what `getComputedStyle` gives for sRGB colours: `rgb(1, 2, 3)` and `rgba(1, 2, 3, 0.5)`. */
function parse(value: string): Colour | null {
  const numbers = /^rgba?\(([^)]+)\)$/
    .exec(value)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number.parseFloat);
  const [red, green, blue, alpha = 1] = numbers ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  return { red, green, blue, alpha };
}

/** Relative brightness of an sRGB colour from 0 to 1, after ITU-R BT.601's luma: enough to tell light from dark. */
const luma = ({ red, green, blue }: Colour): number => (0.299 * red + 0.587 * green + 0.114 * blue) / 255;

const parentOf = (element: Element): Element | null => {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
};

/**
 * Whether the text of this element stands on a light or a dark page: the nearest background that is not see-through
 * decides; where there is none (a picture, a colour that is not sRGB), the colour of the text does.
 */
export function pageTone(element: Element): PageTone {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const background = parse(getComputedStyle(at).backgroundColor);
    if (background && background.alpha >= 0.5) return luma(background) < 0.5 ? 'dark' : 'light';
  }
  const ink = parse(getComputedStyle(element).color);
  return ink && luma(ink) > 0.6 ? 'dark' : 'light';
}
