import type { Category, Family, Polarity, Statement, Strength, Voice } from '../core/taxonomy.ts';
import { type MessageKey, t } from '../platform/i18n.ts';

const familyKeys: Record<Family, MessageKey> = {
  'inner-life': 'family_inner_life',
  'human-life': 'family_human_life',
  bond: 'family_bond',
  self: 'family_self',
};

const aboutKeys: Record<Family, MessageKey> = {
  'inner-life': 'family_inner_life_about',
  'human-life': 'family_human_life_about',
  bond: 'family_bond_about',
  self: 'family_self_about',
};

/** As the locale's keys have it. Keys are put together, not listed: every page with marks loads this. */
const inKey = (category: Category) => (category === 'self-description' ? 'self_description' : category);

/** The names of the taxonomy's terms in the reader's language. */
export const familyName = (family: Family): string => t(familyKeys[family]);
/** One line on what a family holds. */
export const familyAbout = (family: Family): string => t(aboutKeys[family]);
export const categoryName = (category: Category): string => t(`category_${inKey(category)}`);
/** One line on what a category holds. */
export const categoryAbout = (category: Category): string => t(`category_${inKey(category)}_about`);
export const strengthName = (strength: Strength): string => t(`strength_${strength}`);
/** What a strength means, a few words. */
export const strengthAbout = (strength: Strength): string => t(`strength_${strength}_about`);
export const voiceName = (voice: Voice): string => t(`voice_${voice}`);
export const polarityName = (polarity: Polarity): string => t(`polarity_${polarity}`);

/** What is said of a statement beside its category: strength always, voice and polarity only where not the ordinary ones. */
export const tagsOf = ({
  strength,
  voice,
  polarity,
}: Pick<Statement, 'strength' | 'voice' | 'polarity'>): readonly { words: string; about?: string }[] => [
  { words: strengthName(strength), about: strengthAbout(strength) },
  ...(polarity === 'claim' ? [] : [{ words: polarityName(polarity) }]),
  ...(voice === 'assistant' ? [] : [{ words: voiceName(voice) }]),
];
