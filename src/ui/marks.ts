import { type Family, familyNames } from '../core/taxonomy.ts';

/** Whether the page under the marks is light or dark, whatever the browser's theme is. */
export type PageTone = 'light' | 'dark';

/** The name under which a family's ranges are registered in `CSS.highlights`. */
export const highlightName = (family: Family, strong = false): string =>
  `persona-lens-${family}${strong ? '-strong' : ''}`;

/** The mark that the reader stands on (pointer or keyboard). */
export const currentHighlight = 'persona-lens-current';
/** The mark that the panel asked to show, for a moment. */
export const flashHighlight = 'persona-lens-flash';

/** Every name that the stylesheets have a rule for, see mark-styles.ts. */
export const highlightNames: readonly string[] = [
  ...familyNames.flatMap((family) => [highlightName(family), highlightName(family, true)]),
  currentHighlight,
  flashHighlight,
];
