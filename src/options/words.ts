import { type MessageKey, t } from '../platform/i18n.ts';
import type { CardCall, Look, Reasoning, SiteMode } from '../platform/settings.ts';
import type { Palette } from '../ui/hues.ts';
import { notation } from '../ui/notation.ts';
import { count } from '../ui/numbers.ts';

const oneOf =
  <T extends string>(keys: Record<T, MessageKey>) =>
  (value: T): string =>
    t(keys[value]);

/** The values of the settings in the reader's language. */
export const modeWords = oneOf<SiteMode>({
  on: 'options_site_on',
  off: 'options_site_off',
  ask: 'options_site_ask',
});
export const lookWords = oneOf<Look>({ tint: 'options_look_tint', underline: 'options_look_underline' });
export const cardWords = oneOf<CardCall>({ hover: 'options_card_hover', click: 'options_card_click' });
export const reasoningWords = oneOf<Reasoning>({
  'leave-out': 'options_reasoning_leave',
  mark: 'options_reasoning_mark',
});
export const paletteWords = oneOf<Palette>({
  usual: 'options_hues_usual',
  apart: 'options_hues_apart',
  grey: 'options_hues_grey',
  own: 'options_hues_own',
});

/** The densities that the page offers, in marks for each hundred words. */
export const densities = { few: 3, some: 6, many: 12, all: 0 } as const;
export type Density = keyof typeof densities;
export const densityNames = Object.keys(densities) as Density[];
export const densityName = oneOf<Density>({
  few: 'options_density_few',
  some: 'options_density_some',
  many: 'options_density_many',
  all: 'options_density_all',
});

/** The offered density that a number of marks for each hundred words is; null where it lies between them. */
export const densityOf = (density: number): Density | null =>
  densityNames.find((one) => densities[one] === density) ?? null;

/** A density in words; its number where it is none of those that are offered. */
export const densityWords = (density: number): string => {
  const name = densityOf(density);
  return name ? densityName(name) : count(density);
};

const seconds = new Intl.NumberFormat(notation, { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** Milliseconds as seconds. */
export const secondsInWords = (milliseconds: number): string =>
  t('options_seconds', seconds.format(milliseconds / 1000));
