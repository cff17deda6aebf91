// @vitest-environment happy-dom

import { describe, expect, it } from 'vitest';
import { changesOf } from '../../src/options/changes.ts';
import { readSettingsFile, writeSettings } from '../../src/options/settings-file.ts';
import type { OwnSite } from '../../src/platform/own-sites.ts';
import { defaultSettings, type Settings } from '../../src/platform/settings.ts';
import { soundSettings } from '../../src/platform/settings-schema.ts';
import { storedVersions } from '../platform/settings-versions.ts';

const taught: OwnSite = { host: 'chat.example', user: ['.u'], assistant: ['.a'], body: [], omit: [] };
const lived = soundSettings(storedVersions[2]);

const fileWith = (settings: object, more: object = {}): string =>
  JSON.stringify({ format: 'persona-lens-settings', version: 2, settings, ...more });

const faultsOf = (text: string): unknown => {
  const read = readSettingsFile(text);
  return read.ok ? [] : read.faults;
};

describe('a file of settings', () => {
  it('brings back what was written, but for a pause', () => {
    const read = readSettingsFile(writeSettings(lived, [taught]).text);
    const { paused: _, pausedUntil: __, ...rest } = lived;
    expect(read).toEqual({ ok: true, file: { settings: rest, ownSites: [taught] } });
  });

  it('may name a few settings alone', () => {
    expect(readSettingsFile(fileWith({ keys: false }))).toEqual({
      ok: true,
      file: { settings: { keys: false }, ownSites: [] },
    });
  });

  it('is told from other files', () => {
    expect(faultsOf('{"format": "persona-lens-set')).toEqual([{ kind: 'not-json' }]);
    expect(faultsOf('{"format": "persona-lens-own-sites", "version": 1, "sites": []}')).toEqual([
      { kind: 'not-ours' },
    ]);
    expect(faultsOf(fileWith({}, { version: 3 }))).toEqual([{ kind: 'newer' }]);
    for (const other of ['null', '[]', '7', '{}']) expect(faultsOf(other)).toEqual([{ kind: 'not-ours' }]);
  });

  it('names all that is wrong with it, down to the part', () => {
    const { appearance } = defaultSettings;
    const text = fileWith(
      {
        sensitivity: 'loud',
        appearance: { ...appearance, opacity: 1000, hues: { bond: ['red', '#ffffff'] } },
        sites: { 'claude.ai': 'sometimes' },
        paused: true,
        colour: 'red',
      },
      { ownSites: [taught, { ...taught, user: [] }, { ...taught, assistant: ['p:('] }] },
    );
    expect(faultsOf(text)).toEqual([
      { kind: 'part', part: 'sensitivity' },
      { kind: 'part', part: 'appearance.opacity' },
      { kind: 'part', part: 'appearance.hues.bond.0' },
      { kind: 'part', part: 'sites.claude.ai' },
      { kind: 'unknown', part: 'paused' },
      { kind: 'unknown', part: 'colour' },
      { kind: 'site', at: 2, part: 'user' },
      { kind: 'site', at: 3, part: 'assistant' },
    ]);
  });
});

describe('what a file would change', () => {
  const changes = (settings: Partial<Settings>, ownSites: OwnSite[] = [], own: OwnSite[] = []) =>
    changesOf({ settings, ownSites }, defaultSettings, own);

  it('is nothing where it says what is set already', () => {
    const { paused: _, pausedUntil: __, ...same } = defaultSettings;
    expect(changes(same, [taught], [taught])).toEqual([]);
  });

  it('is told setting by setting, before and after', () => {
    expect(changes({ sensitivity: 'strong', keys: false })).toEqual([
      { what: 'Sensitivity', before: 'Clear', after: 'Strong' },
      { what: 'Keys in the page', before: 'on', after: 'off' },
    ]);
    expect(changes({ sites: { 'claude.ai': 'off', 'a.example': 'ask' } })).toEqual([
      { what: 'Sites that are off or ask', before: 'none', after: 'a.example: When I ask, claude.ai: Never' },
    ]);
    expect(changes({ appearance: { ...lived.appearance, opacity: 100 } }).map(({ what }) => what)).toEqual([
      'Marks in a reply',
      'Style',
      'Colours',
      'The card comes',
      'After resting for',
    ]);
  });

  it('counts taught sites that come in or are replaced', () => {
    const other = { ...taught, user: ['.other'] };
    expect(changes({}, [taught])).toEqual([{ what: 'Taught sites', before: 'none', after: 'chat.example' }]);
    expect(changes({}, [other], [taught])).toHaveLength(1);
  });
});
