import { type Family, familyNames } from '../core/taxonomy.ts';
import type { Appearance, Hue } from '../platform/settings.ts';
import { marks } from './mark-styles.ts';

export type Palette = 'usual' | 'apart' | 'grey' | 'own';
type Hues = Appearance['hues'];

const ofAll = (hue: (family: Family) => Hue): Required<Hues> =>
  Object.fromEntries(familyNames.map((family) => [family, hue(family)])) as Required<Hues>;

/**
 * The ready palettes. `apart` holds the hues that a search found farthest apart in the least kind eyes (CIEDE2000,
 * normal, protan, deutan and tritan vision) while each stays readable as text; a test measures it.
 */
export const palettes: Record<Exclude<Palette, 'own'>, Hues> = {
  usual: {},
  apart: {
    'inner-life': ['#580021', '#fc6c79'],
    'human-life': ['#975d0e', '#fee529'],
    bond: ['#03766a', '#baf8f0'],
    self: ['#00226f', '#7294f6'],
  },
  grey: ofAll(() => ['#4a4d54', '#c6c9cf']),
};

/** The hue of every family, whichever the reader chose. */
export const allHues = (hues: Hues): Required<Hues> =>
  ofAll((family) => hues[family] ?? [marks[family].hue.light, marks[family].hue.dark]);

/** Which palette these hues are. */
export function paletteOf(hues: Hues): Palette {
  const same = (other: Hues): boolean => JSON.stringify(allHues(other)) === JSON.stringify(allHues(hues));
  const [found] = (Object.keys(palettes) as (keyof typeof palettes)[]).filter((one) => same(palettes[one]));
  return found ?? 'own';
}

type Parts = readonly [red: number, green: number, blue: number];

const partsOf = (hex: string): Parts =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Parts;

const hexOf = (parts: Parts): string =>
  `#${parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

/** Relative luminance of WCAG 2.2. */
const luminance = (parts: Parts): number => {
  const [red = 0, green = 0, blue = 0] = parts.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: Parts, other: Parts): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

/** The grounds on which a hue has to be readable: the darkest of the light pages, the lightest of the dark ones. */
const hardest: Record<'light' | 'dark', Parts> = { light: [241, 238, 232], dark: [42, 46, 53] };
const readable = 4.6;

/** The nearest readable shade of a colour on one ground: mixed with black or white, step by step. */
function readableOn(tone: 'light' | 'dark', colour: Parts): string {
  const end = tone === 'light' ? 0 : 255;
  for (let step = 0; step <= 100; step++) {
    const mixed = colour.map((part) => part + ((end - part) * step) / 100) as unknown as Parts;
    if (contrast(mixed, hardest[tone]) >= readable) return hexOf(mixed);
  }
  return hexOf([end, end, end]);
}

/** The hue for light and for dark pages that comes nearest to a colour (`#rrggbb`) and stays readable. */
export const hueFrom = (colour: string): Hue => {
  const parts = partsOf(colour);
  return [readableOn('light', parts), readableOn('dark', parts)];
};
