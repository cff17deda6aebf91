import * as v from 'valibot';
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

const category = v.picklist(categories);
const schema = v.object({
  paused: v.boolean(),
  sensitivity: v.picklist(sensitivities),
  hiddenCategories: v.array(category),
  hiddenOn: v.record(v.string(), v.array(category)),
});

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

/** The settings in a stored value; the defaults where it is missing or broken. */
export const settingsFrom = (value: unknown): Settings => {
  const parsed = v.safeParse(schema, {
    ...defaultSettings,
    ...(value as object | null),
  });
  return parsed.success ? parsed.output : defaultSettings;
};

/** Whether the reader wants to see a statement on this host, its dismissals aside. */
export const isWanted = ({ strength, category }: Statement, settings: Settings, host: string): boolean =>
  isShown(strength, settings.sensitivity) &&
  !settings.hiddenCategories.includes(category) &&
  !settings.hiddenOn[host]?.includes(category);
