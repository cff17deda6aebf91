import type { Category, Family, Sensitivity } from '../core/taxonomy.ts';

/** Schema version of the stored settings; a new one needs a migration in settings-store.ts. */
export const settingsVersion = 2;

/** Whether a site is read: always, never, or on each page only when the reader asks for it. */
export const siteModes = ['on', 'off', 'ask'] as const;
export type SiteMode = (typeof siteModes)[number];

/** How the marks look: hue and tint, or the underline alone. */
export const looks = ['tint', 'underline'] as const;
export type Look = (typeof looks)[number];

/** What brings up the card. The keyboard does so either way. */
export const cardCalls = ['hover', 'click'] as const;
export type CardCall = (typeof cardCalls)[number];

/** What becomes of a reasoning block: it is no part of the message, or it is read and marked as the reply is. */
export const reasonings = ['leave-out', 'mark'] as const;
export type Reasoning = (typeof reasonings)[number];

/** A hue on light pages and on dark ones, `#rrggbb`. */
export type Hue = [light: string, dark: string];

export interface Appearance {
  look: Look;
  /** How opaque the tint is, in percent of the usual. */
  opacity: number;
  /** The hues that the reader chose; a family that is missing has its usual one. */
  hues: Partial<Record<Family, Hue>>;
  /** How long the pointer rests on a mark before the card comes, in milliseconds. */
  cardDelay: number;
  cardOn: CardCall;
  /** At most so many marks for each hundred words of a reply; 0 for no limit. */
  density: number;
}

export interface Settings {
  /** No page is read while true. */
  paused: boolean;
  /** The time (milliseconds since 1970) at which the pause ends by itself; null where it lasts. */
  pausedUntil: number | null;
  sensitivity: Sensitivity;
  /** Categories that the reader does not want to see anywhere. */
  hiddenCategories: Category[];
  /** Whether a site is read, by host as in `location.host`; one that is missing is read where it may be. */
  sites: Record<string, SiteMode>;
  /** Sensitivity by host, where it is another than everywhere else. */
  sensitivityOn: Record<string, Sensitivity>;
  /** Categories that the reader does not want to see on a site, by host. */
  hiddenOn: Record<string, Category[]>;
  appearance: Appearance;
  reasoning: Reasoning;
  /** Whether the keys in the page work that go from mark to mark. */
  keys: boolean;
}

export const defaultSettings: Settings = {
  paused: false,
  pausedUntil: null,
  sensitivity: 'clear',
  hiddenCategories: [],
  sites: {},
  sensitivityOn: {},
  hiddenOn: {},
  appearance: { look: 'tint', opacity: 100, hues: {}, cardDelay: 250, cardOn: 'hover', density: 6 },
  reasoning: 'leave-out',
  keys: true,
};

/**
 * The settings in a stored value as a page reads them. Not checked: every chat page loads this, and what writes them
 * (settings-store.ts) lets nothing broken through; parts that an older version did not have get their defaults.
 */
export const settingsFrom = (stored: unknown): Settings => ({
  ...defaultSettings,
  ...(stored as Partial<Settings> | null),
});

/** A pause that ends by itself lasts an hour (ms); one that seems to have this much left began by another clock. */
const longestPause = 7_200_000;

/** While a pause is to end by itself, the clock is looked at this often (ms): it may be set, or the device may sleep. */
export const pauseCheck = 30_000;

/** Whether all reading is paused at this time (milliseconds since 1970). */
export const isPaused = ({ paused, pausedUntil }: Settings, now: number): boolean =>
  paused && (pausedUntil === null || (now < pausedUntil && pausedUntil - now < longestPause));

/** What is set for a host, by its own name alone: a host may be called `constructor`. */
export const setFor = <T>(entries: Readonly<Record<string, T>>, host: string): T | undefined =>
  Object.hasOwn(entries, host) ? entries[host] : undefined;
