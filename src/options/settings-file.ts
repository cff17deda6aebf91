import * as v from 'valibot';
import type { ExportFile } from '../core/export/index.ts';
import { type OwnSite, ownSiteSchema } from '../platform/own-sites.ts';
import { type Settings, settingsVersion } from '../platform/settings.ts';
import { settingsPartNames, settingsParts } from '../platform/settings-schema.ts';
import { badSelectors } from '../ui/sites-file.ts';

/** The name by which a file of settings is known. */
const format = 'persona-lens-settings';

/** A pause belongs to a moment and a device: it is not taken along. */
const left: readonly (keyof Settings)[] = ['paused', 'pausedUntil'];
const taken = settingsPartNames.filter((part) => !left.includes(part));

/** What a file holds: parts that it does not name stay as they are. */
export interface SettingsFile {
  settings: Partial<Settings>;
  ownSites: OwnSite[];
}

/** What is wrong with a file of settings; nothing of it is taken. `at` counts the taught sites from 1. */
export type SettingsFault =
  | { kind: 'not-json' | 'not-ours' | 'newer' }
  | { kind: 'part' | 'unknown'; part: string }
  | { kind: 'site'; at: number; part: string };

export type ReadSettings = { ok: true; file: SettingsFile } | { ok: false; faults: SettingsFault[] };

/** All settings and the taught sites as a file. */
export function writeSettings(settings: Settings, ownSites: readonly OwnSite[]): ExportFile {
  const parts = Object.fromEntries(taken.map((part) => [part, settings[part]]));
  const file = { format, version: settingsVersion, settings: parts, ownSites };
  return {
    text: `${JSON.stringify(file, null, 2)}\n`,
    type: 'application/json;charset=utf-8',
    extension: 'json',
  };
}

const envelope = v.object({
  format: v.literal(format),
  version: v.pipe(v.number(), v.minValue(settingsVersion)),
  settings: v.record(v.string(), v.unknown()),
  ownSites: v.optional(v.array(v.unknown()), []),
});

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The name of what an issue is about, as it stands in the file: `appearance.opacity`. */
const pathOf = (part: string, issue: v.BaseIssue<unknown>): string =>
  [part, ...(issue.path ?? []).map(({ key }) => String(key))].join('.');

function readPart(part: string, value: unknown): { value: unknown } | SettingsFault[] {
  const known = taken.find((one) => one === part);
  if (!known) return [{ kind: 'unknown', part }];
  const parsed = v.safeParse(settingsParts[known], value);
  if (parsed.success) return { value: parsed.output };
  const paths = new Set(parsed.issues.map((issue) => pathOf(part, issue)));
  return [...paths].map((path) => ({ kind: 'part', part: path }));
}

function readSite(value: unknown, at: number): OwnSite | SettingsFault[] {
  const parsed = v.safeParse(ownSiteSchema, value);
  if (!parsed.success) {
    const parts = new Set(parsed.issues.map((issue) => String(issue.path?.[0]?.key ?? 'host')));
    return [...parts].map((part) => ({ kind: 'site', at, part }));
  }
  const bad = badSelectors(parsed.output);
  return bad.length === 0 ? parsed.output : bad.map(({ list }) => ({ kind: 'site', at, part: list }));
}

/** Reads a file of settings: all of it, or all that is wrong with it. Needs a document. */
export function readSettingsFile(text: string): ReadSettings {
  const value = parse(text);
  if (value === undefined) return { ok: false, faults: [{ kind: 'not-json' }] };
  const file = v.safeParse(envelope, value);
  if (!file.success) return { ok: false, faults: [{ kind: 'not-ours' }] };
  if (file.output.version > settingsVersion) return { ok: false, faults: [{ kind: 'newer' }] };
  const faults: SettingsFault[] = [];
  const settings: Record<string, unknown> = {};
  for (const [part, raw] of Object.entries(file.output.settings)) {
    const read = readPart(part, raw);
    if (Array.isArray(read)) faults.push(...read);
    else settings[part] = read.value;
  }
  const ownSites: OwnSite[] = [];
  file.output.ownSites.forEach((raw, index) => {
    const read = readSite(raw, index + 1);
    if (Array.isArray(read)) faults.push(...read);
    else ownSites.push(read);
  });
  return faults.length === 0
    ? { ok: true, file: { settings: settings as Partial<Settings>, ownSites } }
    : { ok: false, faults };
}
