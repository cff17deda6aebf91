import type { Category } from '../core/taxonomy.ts';
import { t } from '../platform/i18n.ts';
import type { OwnSite } from '../platform/own-sites.ts';
import type { Settings } from '../platform/settings.ts';
import { type Palette, paletteOf } from '../ui/hues.ts';
import { categoryName } from '../ui/labels.ts';
import { sensitivityName } from '../ui/sensitivity.tsx';
import type { SettingsFile } from './settings-file.ts';
import {
  cardWords,
  densityWords,
  lookWords,
  modeWords,
  paletteWords,
  reasoningWords,
  secondsInWords,
} from './words.ts';

/** One setting that a file would change, in words. */
export interface Change {
  what: string;
  before: string;
  after: string;
}

const listed = (items: readonly string[]): string =>
  items.length === 0 ? t('options_value_none') : items.join(', ');

const categoriesInWords = (all: readonly Category[]): string => listed(all.map(categoryName));

const perSite = <T>(part: Record<string, T>, words: (value: T) => string): string =>
  listed(
    Object.keys(part)
      .sort()
      .map((host) => `${host}: ${words(part[host] as T)}`),
  );

const palette = (hues: Settings['appearance']['hues']): string => {
  const found: Palette = paletteOf(hues);
  return found === 'own'
    ? `${paletteWords(found)} (${Object.values(hues).map(String).join(' ')})`
    : paletteWords(found);
};

/** Every setting in words, in the order of the page. */
const inWords = (settings: Settings): [what: string, words: string][] => [
  [t('options_part_sensitivity'), sensitivityName(settings.sensitivity)],
  [t('options_density'), densityWords(settings.appearance.density)],
  [t('options_reasoning'), reasoningWords(settings.reasoning)],
  [t('options_part_hidden'), categoriesInWords(settings.hiddenCategories)],
  [t('options_look'), lookWords(settings.appearance.look)],
  [t('options_opacity'), t('options_percent', settings.appearance.opacity)],
  [t('options_hues'), palette(settings.appearance.hues)],
  [t('options_card'), cardWords(settings.appearance.cardOn)],
  [t('options_delay'), secondsInWords(settings.appearance.cardDelay)],
  [t('options_part_sites'), perSite(settings.sites, modeWords)],
  [t('options_part_sensitivity_on'), perSite(settings.sensitivityOn, sensitivityName)],
  [t('options_part_hidden_on'), perSite(settings.hiddenOn, categoriesInWords)],
  [t('options_part_keys'), t(settings.keys ? 'options_value_on' : 'options_value_off')],
];

/** The taught sites after those of a file have come in, each in place of the one of the same host. */
const merged = (own: readonly OwnSite[], arriving: readonly OwnSite[]): OwnSite[] => [
  ...own.filter(({ host }) => !arriving.some((one) => one.host === host)),
  ...arriving,
];

const hosts = (sites: readonly OwnSite[]): string => listed(sites.map(({ host }) => host).sort());

/** What taking over a file would change, setting by setting; nothing where it says what is set already. */
export function changesOf(file: SettingsFile, settings: Settings, own: readonly OwnSite[]): Change[] {
  const after = inWords({ ...settings, ...file.settings });
  const changes = inWords(settings).flatMap(([what, words], index) => {
    const next = after[index]?.[1] ?? words;
    return next === words ? [] : [{ what, before: words, after: next }];
  });
  const differs = file.ownSites.some(
    (one) => JSON.stringify(own.find(({ host }) => host === one.host)) !== JSON.stringify(one),
  );
  if (!differs) return changes;
  return [
    ...changes,
    { what: t('options_part_taught'), before: hosts(own), after: hosts(merged(own, file.ownSites)) },
  ];
}
