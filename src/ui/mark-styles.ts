import { type Family, familyNames } from '../core/taxonomy.ts';
import { type Appearance, defaultSettings, type Hue } from '../platform/settings.ts';
import { currentHighlight, flashHighlight, highlightName, type PageTone } from './marks.ts';

export type Underline = 'solid' | 'dashed' | 'dotted' | 'double';

export interface Mark {
  /** Hue on light and on dark pages, `#rrggbb`; the same hues as in tokens.css. */
  hue: Record<PageTone, string>;
  /** Tells the families apart where colour does not. Wavy is left out: it reads as a spelling mistake. */
  underline: Underline;
}

/** How each family is marked. The hues keep apart in the common colour-vision deficiencies; a test measures it. */
export const marks: Record<Family, Mark> = {
  'inner-life': {
    hue: { light: '#75153f', dark: '#f28aa6' },
    underline: 'solid',
  },
  'human-life': {
    hue: { light: '#8c6322', dark: '#f5cf7d' },
    underline: 'dashed',
  },
  bond: { hue: { light: '#0c706d', dark: '#5fe3d2' }, underline: 'dotted' },
  self: { hue: { light: '#1b3499', dark: '#86a6fa' }, underline: 'double' },
};

/** Opacity of the tint behind the words, in percent: they must stay as readable as the page made them. */
const tint: Record<PageTone, number> = { light: 7, dark: 11 };
const strongTint: Record<PageTone, number> = { light: 14, dark: 20 };

/** What a hue and opacity come to in a page of a tone. */
interface Painting {
  tone: PageTone;
  appearance: Appearance;
}

const hueIn = (family: Family, { tone, appearance }: Painting): string => {
  const [light, dark] = appearance.hues[family] ?? [marks[family].hue.light, marks[family].hue.dark];
  return tone === 'light' ? light : dark;
};

const rgb = (hex: string): string =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(' ');

/**
 * In Chromium what a highlight looks like is inherited (CSS Pseudo-Elements Level 4, "Highlight styling"), so that a
 * rule for the root is enough; one for every element would have the page match all names against each element that it
 * draws anew, half of the work again. Firefox asks the element alone, and only where a range is painted.
 */
const bearers = import.meta.env.MODE === 'firefox' ? [''] : [':root', ':host'];

const rule = (name: string, declarations: string): string =>
  `${bearers.map((bearer) => `${bearer}::highlight(${name})`).join()}{${declarations}}`;

function familyRules(family: Family, painting: Painting): string {
  const { underline } = marks[family];
  const { tone, appearance } = painting;
  const colour = hueIn(family, painting);
  const share = appearance.look === 'tint' ? appearance.opacity / 100 : 0;
  const line = (thickness: string): string =>
    `text-decoration:underline ${underline} ${thickness} ${colour};text-underline-offset:18%;text-decoration-skip-ink:none`;
  const wash = (percent: number): string =>
    `background-color:rgb(${rgb(colour)} / ${+(percent * share).toFixed(1)}%)`;
  const [thin, thick] = underline === 'double' ? ['1px', '1.5px'] : ['1.5px', '2.5px'];
  return (
    rule(highlightName(family), `${wash(tint[tone])};${line(thin)}`) +
    rule(highlightName(family, true), `${wash(strongTint[tone])};${line(thick)}`)
  );
}

const focusHue: Record<PageTone, string> = {
  light: '#1f5fd0',
  dark: '#8fb6ff',
};

const overlays = (tone: PageTone): string =>
  rule(currentHighlight, `background-color:rgb(${rgb(focusHue[tone])} / ${tone === 'light' ? 16 : 26}%)`) +
  rule(flashHighlight, `background-color:rgb(${rgb(focusHue[tone])} / ${tone === 'light' ? 30 : 36}%)`);

const everyRule = (declarations: (family: Family, strong: boolean) => string): string =>
  familyNames
    .flatMap((family) =>
      [false, true].map((strong) => rule(highlightName(family, strong), declarations(family, strong))),
    )
    .join('');

const moreContrast = (): string =>
  everyRule((family, strong) =>
    marks[family].underline === 'double'
      ? `text-decoration-thickness:${strong ? '2.5px' : '2px'}`
      : `text-decoration-thickness:${strong ? '4px' : '3px'}`,
  );

const forcedColours = (): string =>
  everyRule(() => 'background-color:transparent;text-decoration-color:LinkText') +
  rule(currentHighlight, 'background-color:transparent;text-decoration:underline solid 3px Highlight') +
  rule(flashHighlight, 'background-color:transparent;text-decoration:underline solid 4px Highlight');

/**
 * The stylesheet of the marks for a page of this tone: `::highlight()` rules for each family, plain and strong, and
 * for the current and the flashed mark. Never sets the colour of the text. The same text serves the document and
 * every shadow root that is painted in. Paper shows the page as its makers print it: no card explains a line there, and
 * what the reader wants to hand on with its marks is in the panel's export.
 */
export const markStyles = (tone: PageTone, appearance: Appearance = defaultSettings.appearance): string =>
  `@media screen{${familyNames.map((family) => familyRules(family, { tone, appearance })).join('')}${overlays(tone)}}` +
  `@media screen and (prefers-contrast: more){${moreContrast()}}` +
  `@media screen and (forced-colors: active){${forcedColours()}}`;

const tokens = (family: Family, [light, dark]: Hue): string =>
  `--${family}:light-dark(${light},${dark});--${family}-wash:light-dark(color-mix(in srgb,${light} 8%,#fff),color-mix(in srgb,${dark} 15%,#1d2025))`;

/** The hues that the reader chose, as tokens for the card and the pages; empty where there are none. */
export const hueTokens = ({ hues }: Appearance): string => {
  const chosen = familyNames.flatMap((family) => (hues[family] ? [tokens(family, hues[family])] : []));
  return chosen.length > 0 ? `:root,:host{${chosen.join(';')}}` : '';
};
