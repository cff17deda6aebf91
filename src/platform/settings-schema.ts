import * as v from 'valibot';
import { categories, familyNames, sensitivities } from '../core/taxonomy.ts';
import {
  type Appearance,
  cardCalls,
  defaultSettings,
  looks,
  reasonings,
  type Settings,
  siteModes,
} from './settings.ts';

/** What the sliders may choose, in the units of `Appearance`. */
export const appearanceRange = {
  opacity: { min: 40, max: 200 },
  cardDelay: { min: 100, max: 1500 },
  density: { min: 0, max: 20 },
} as const;

/** Far more than anyone sets by hand. */
const mostSites = 1000;

/** A host as `location.host` gives it: a name or an address, with a port where it is not the usual one. */
const host = v.pipe(
  v.string(),
  v.maxLength(260),
  v.regex(/^(?:[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/),
);

/** Whether a text is a host as `location.host` gives it. */
export const isHost = (text: string): boolean => v.is(host, text);

/** What is set by host. A host that no site can have is left out, and costs the others nothing. */
const perSite = <T>(value: v.GenericSchema<T>) =>
  v.pipe(
    v.record(v.string(), value),
    v.transform((sites) => Object.fromEntries(Object.entries(sites).filter(([name]) => v.is(host, name)))),
    v.check((sites) => Object.keys(sites).length <= mostSites),
  );
const whole = ({ min, max }: { min: number; max: number }) =>
  v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max));
const colour = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/));
const sensitivity = v.picklist(sensitivities);
const chosenCategories = v.pipe(
  v.array(v.picklist(categories)),
  v.transform((all) => [...new Set(all)]),
);

const appearance: v.GenericSchema<unknown, Appearance> = v.object({
  look: v.picklist(looks),
  opacity: whole(appearanceRange.opacity),
  hues: v.record(v.picklist(familyNames), v.tuple([colour, colour])),
  cardDelay: whole(appearanceRange.cardDelay),
  cardOn: v.picklist(cardCalls),
  density: whole(appearanceRange.density),
});

/** What each part of the settings must be. */
export const settingsParts: { [Part in keyof Settings]: v.GenericSchema<unknown, Settings[Part]> } = {
  paused: v.boolean(),
  pausedUntil: v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0))),
  sensitivity,
  hiddenCategories: chosenCategories,
  sites: perSite(v.picklist(siteModes)),
  sensitivityOn: perSite(sensitivity),
  hiddenOn: perSite(chosenCategories),
  appearance,
  reasoning: v.picklist(reasonings),
  keys: v.boolean(),
};

/** The names of all parts of the settings. */
export const settingsPartNames = Object.keys(settingsParts) as (keyof Settings)[];

const checkedPart = <Part extends keyof Settings>(part: Part, value: unknown): Settings[Part] => {
  const schema: v.GenericSchema<unknown, Settings[Part]> = settingsParts[part];
  return v.is(schema, value) ? v.parse(schema, value) : defaultSettings[part];
};

/** The settings in any value: each part that is sound, and the default in place of each that is missing or broken. */
export function soundSettings(value: unknown): Settings {
  const raw = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  return Object.fromEntries(
    settingsPartNames.map((part) => [part, checkedPart(part, raw[part])]),
  ) as unknown as Settings;
}
