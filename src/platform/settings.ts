import {
  type Category,
  categories,
  isShown,
  type Sensitivity,
  type Statement,
  sensitivities,
} from '../core/taxonomy.ts';

/** Schema version of the stored settings; a new one needs a migration. */
export const settingsVersion = 1;

export interface Settings {
  /** No page is read while true. */
  paused: boolean;
  sensitivity: Sensitivity;
  /** Categories that the reader does not want to see anywhere. */
  hiddenCategories: Category[];
  /** Categories that the reader does not want to see on a site, by host. */
  hiddenOn: Record<string, Category[]>;
}

export const defaultSettings: Settings = {
  paused: false,
  sensitivity: 'clear',
  hiddenCategories: [],
  hiddenOn: {},
};

const areCategories = (value: unknown): value is Category[] =>
  Array.isArray(value) && value.every((one) => (categories as readonly unknown[]).includes(one));

const isSettings = ({ paused, sensitivity, hiddenCategories, hiddenOn }: Record<keyof Settings, unknown>) =>
  typeof paused === 'boolean' &&
  (sensitivities as readonly unknown[]).includes(sensitivity) &&
  areCategories(hiddenCategories) &&
  typeof hiddenOn === 'object' &&
  hiddenOn !== null &&
  Object.values(hiddenOn).every(areCategories);

/**
 * The settings in a stored value; the defaults where it is missing or broken. Checked by hand: every chat page loads
 * this, and a library that checks would be a tenth of all.
 */
export const settingsFrom = (value: unknown): Settings => {
  const { paused, sensitivity, hiddenCategories, hiddenOn } = {
    ...defaultSettings,
    ...(value as Partial<Settings> | null),
  };
  const settings = { paused, sensitivity, hiddenCategories, hiddenOn };
  return isSettings(settings) ? settings : defaultSettings;
};

/** Whether the reader wants to see a statement on this host, its dismissals aside. */
export const isWanted = ({ strength, category }: Statement, settings: Settings, host: string): boolean =>
  isShown(strength, settings.sensitivity) &&
  !settings.hiddenCategories.includes(category) &&
  !settings.hiddenOn[host]?.includes(category);
