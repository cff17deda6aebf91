import { storage } from '@wxt-dev/storage';
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

const item = storage.defineItem<Settings>('local:settings', {
  fallback: defaultSettings,
  version: settingsVersion,
});

const checked = (value: unknown): Settings => {
  const parsed = v.safeParse(schema, {
    ...defaultSettings,
    ...(value as object | null),
  });
  return parsed.success ? parsed.output : defaultSettings;
};

/** The stored settings; the defaults where nothing, or something broken, is stored. */
export const readSettings = async (): Promise<Settings> => checked(await item.getValue());

/** Stores the settings with these changes. */
export const changeSettings = async (change: Partial<Settings>): Promise<void> =>
  item.setValue(checked({ ...(await readSettings()), ...change }));

/** Hides a category on one site. */
export async function hideCategoryOn(host: string, hidden: Category): Promise<void> {
  const { hiddenOn } = await readSettings();
  await changeSettings({
    hiddenOn: {
      ...hiddenOn,
      [host]: [...new Set([...(hiddenOn[host] ?? []), hidden])],
    },
  });
}

/** Whether the reader wants to see a statement on this host, its dismissals aside. */
export const isWanted = ({ strength, category }: Statement, settings: Settings, host: string): boolean =>
  isShown(strength, settings.sensitivity) &&
  !settings.hiddenCategories.includes(category) &&
  !settings.hiddenOn[host]?.includes(category);

/** Calls back with the settings now and at each change, until the signal aborts. */
export async function watchSettings(
  callback: (settings: Settings) => void,
  signal: AbortSignal,
): Promise<void> {
  const stop = item.watch((value) => callback(checked(value)));
  signal.addEventListener('abort', stop);
  const now = await readSettings();
  if (!signal.aborted) callback(now);
}
