import type { Category, Family, Polarity, Strength, Voice } from '../core/taxonomy.ts';
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

const categoryKeys: Record<Category, MessageKey> = {
  emotion: 'category_emotion',
  intention: 'category_intention',
  opinion: 'category_opinion',
  awareness: 'category_awareness',
  vulnerability: 'category_vulnerability',
  embodiment: 'category_embodiment',
  biography: 'category_biography',
  empathy: 'category_empathy',
  rapport: 'category_rapport',
  'self-description': 'category_self_description',
  agency: 'category_agency',
  morality: 'category_morality',
  disclaimer: 'category_disclaimer',
};

const categoryAboutKeys: Record<Category, MessageKey> = {
  emotion: 'category_emotion_about',
  intention: 'category_intention_about',
  opinion: 'category_opinion_about',
  awareness: 'category_awareness_about',
  vulnerability: 'category_vulnerability_about',
  embodiment: 'category_embodiment_about',
  biography: 'category_biography_about',
  empathy: 'category_empathy_about',
  rapport: 'category_rapport_about',
  'self-description': 'category_self_description_about',
  agency: 'category_agency_about',
  morality: 'category_morality_about',
  disclaimer: 'category_disclaimer_about',
};

const strengthKeys: Record<Strength, MessageKey> = {
  weak: 'strength_weak',
  clear: 'strength_clear',
  strong: 'strength_strong',
};

const strengthAboutKeys: Record<Strength, MessageKey> = {
  weak: 'strength_weak_about',
  clear: 'strength_clear_about',
  strong: 'strength_strong_about',
};

const voiceKeys: Record<Voice, MessageKey> = {
  assistant: 'voice_assistant',
  character: 'voice_character',
  quote: 'voice_quote',
};

const polarityKeys: Record<Polarity, MessageKey> = {
  claim: 'polarity_claim',
  hedged: 'polarity_hedged',
  denial: 'polarity_denial',
};

/** The names of the taxonomy's terms in the reader's language. */
export const familyName = (family: Family): string => t(familyKeys[family]);
/** One line on what a family holds. */
export const familyAbout = (family: Family): string => t(aboutKeys[family]);
export const categoryName = (category: Category): string => t(categoryKeys[category]);
/** One line on what a category holds. */
export const categoryAbout = (category: Category): string => t(categoryAboutKeys[category]);
export const strengthName = (strength: Strength): string => t(strengthKeys[strength]);
/** What a strength means, a few words. */
export const strengthAbout = (strength: Strength): string => t(strengthAboutKeys[strength]);
export const voiceName = (voice: Voice): string => t(voiceKeys[voice]);
export const polarityName = (polarity: Polarity): string => t(polarityKeys[polarity]);
