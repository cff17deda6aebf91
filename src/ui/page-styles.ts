import type { PageStyles } from '../platform/page-styles.ts';
import type { Appearance } from '../platform/settings.ts';
import cardStyles from './card.css?inline';
import controlStyles from './controls.css?inline';
import { hueTokens, markStyles } from './mark-styles.ts';
import tokenStyles from './tokens.css?inline';

/** All stylesheets of what stands in a page. */
export const pageStyles = (appearance: Appearance): PageStyles => ({
  light: markStyles('light', appearance),
  dark: markStyles('dark', appearance),
  card: [tokenStyles, controlStyles, cardStyles, hueTokens(appearance)].join('\n'),
});
