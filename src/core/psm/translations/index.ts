import { inEnglish, type Say, sayBy } from '../say.ts';

/** The languages into which all explanations are translated, as BCP 47 tags. */
export const translated: readonly string[] = ['de'];

/**
 * Says every text of the explanations in a language: cards and Learn.
 * @param language a BCP 47 tag; a language without a translation is said in English
 */
export async function sayIn(language: string): Promise<Say> {
  if (language !== 'de') return inEnglish;
  const { german } = await import('./de/index.ts');
  return sayBy(...german);
}
