/**
 * The stylesheets of what stands in a page, as text: the marks on a light page and on a dark one, and the hues of the
 * card. The background makes them from the settings, so that no chat page has to load what they are made of.
 */
export interface PageStyles {
  light: string;
  dark: string;
  card: string;
}
