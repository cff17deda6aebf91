/**
 * The stylesheets of what stands in a page, as text: the marks on a light page and on a dark one, and the card. The
 * background makes them from the settings, so that no chat page has to load what they are made of.
 */
export interface PageStyles {
  light: string;
  dark: string;
  card: string;
}

/**
 * The stylesheets in a stored value; null where there are none, or where one names an address: a page whose own
 * process was broken into can write to the store, and a stylesheet that loads something would tell of other pages.
 */
export const soundStyles = (stored: unknown): PageStyles | null =>
  !stored || /\\|url|@import|image/i.test(Object.values(stored).join()) ? null : (stored as PageStyles);
