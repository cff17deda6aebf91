import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings, isPaused, settingsFrom } from '../../src/platform/settings.ts';
import { soundSettings } from '../../src/platform/settings-schema.ts';
import {
  changeSettings,
  chooseSensitivity,
  hideCategoryOn,
  mendSettings,
  readChangeTimes,
  readSettings,
  resetSettings,
  setSensitivityOn,
  setSiteMode,
  updateSettings,
  watchSettings,
} from '../../src/platform/settings-store.ts';
import { isWanted } from '../../src/platform/wanted.ts';
import { storedVersions } from './settings-versions.ts';

const statement = {
  start: 0,
  end: 4,
  category: 'emotion',
  strength: 'clear',
  voice: 'assistant',
  polarity: 'claim',
  rule: 'x',
} as const;

beforeEach(() => {
  fakeBrowser.reset();
});

describe('the settings', () => {
  it('are the defaults at first', async () => {
    expect(await readSettings()).toEqual(defaultSettings);
  });

  it('keep what was not changed', async () => {
    await changeSettings({ sensitivity: 'everything' });
    await changeSettings({ paused: true });
    expect(await readSettings()).toMatchObject({ sensitivity: 'everything', paused: true });
  });

  it('lose no change of two that are made at once', async () => {
    await Promise.all([hideCategoryOn('a.example', 'emotion'), hideCategoryOn('a.example', 'opinion')]);
    expect((await readSettings()).hiddenOn).toEqual({ 'a.example': ['emotion', 'opinion'] });
  });

  it('get the default in place of each part that is broken, and keep the others', () => {
    const { appearance } = defaultSettings;
    for (const broken of [
      { hiddenCategories: ['nonsense'] },
      { hiddenOn: { 'a.example': 'all' } },
      { hiddenOn: null },
      { sites: { 'not a host': 'off' } },
      { sites: { 'a.example': 'sometimes' } },
      { pausedUntil: 'soon' },
      { appearance: { ...appearance, opacity: 1000 } },
      { appearance: { ...appearance, hues: { bond: ['red', 'blue'] } } },
      { sensitivityOn: [] },
      { keys: 1 },
    ])
      expect(soundSettings({ ...defaultSettings, paused: true, ...broken })).toEqual({
        ...defaultSettings,
        paused: true,
      });
    expect(soundSettings({ paused: true, extra: 1 })).toEqual({ ...defaultSettings, paused: true });
    for (const nothing of [null, undefined, 'loud', 7, []])
      expect(soundSettings(nothing)).toEqual(defaultSettings);
  });

  it('are mended in the store, where pages read them unchecked', async () => {
    await fakeBrowser.storage.local.set({ settings: { sensitivity: 'loud', paused: true, hiddenOn: null } });
    await mendSettings();
    const { settings } = await fakeBrowser.storage.local.get('settings');
    expect(settings).toEqual({ ...defaultSettings, paused: true });
  });

  it('are the defaults after a reset', async () => {
    await changeSettings({ ...soundSettings(storedVersions[2]) });
    await resetSettings();
    expect(await readSettings()).toEqual(defaultSettings);
  });

  it('know when each part was changed last, here or where the change came from', async () => {
    const before = Date.now();
    await changeSettings({ keys: false });
    await updateSettings(() => ({ sensitivity: 'strong' }), { sensitivity: 77 });
    const times = await readChangeTimes();
    expect(times.keys).toBeGreaterThanOrEqual(before);
    expect(times.sensitivity).toBe(77);
    expect(times.sites).toBeUndefined();
  });

  it('are told now and at each change, until the signal aborts', async () => {
    const seen = vi.fn();
    const stop = new AbortController();
    await watchSettings(({ paused }) => seen(paused), stop.signal);
    await changeSettings({ paused: true });
    await vi.waitFor(() => expect(seen.mock.calls).toEqual([[false], [true]]));
    stop.abort();
    await changeSettings({ paused: false });
    expect(seen).toHaveBeenCalledTimes(2);
  });
});

describe('settings of an older version', () => {
  const storedAs = async (
    version: keyof typeof storedVersions,
  ): Promise<typeof import('../../src/platform/settings-store.ts')> => {
    await fakeBrowser.storage.local.set({ settings: storedVersions[version] });
    if (version > 1) await fakeBrowser.storage.local.set({ settings$: { v: version } });
    // Migrations run when the store is loaded.
    vi.resetModules();
    return import('../../src/platform/settings-store.ts');
  };

  it('1: keep what they held', async () => {
    const store = await storedAs(1);
    expect(await store.readSettings()).toEqual({ ...defaultSettings, ...storedVersions[1] });
    const { settings, settings$ } = await fakeBrowser.storage.local.get(['settings', 'settings$']);
    expect([settings, settings$]).toEqual([{ ...defaultSettings, ...storedVersions[1] }, { v: 2 }]);
  });

  it('1: are read by a page before they have been migrated', () => {
    expect(settingsFrom(storedVersions[1])).toEqual({ ...defaultSettings, ...storedVersions[1] });
  });

  it('2: are read as they are', async () => {
    const store = await storedAs(2);
    expect(await store.readSettings()).toEqual(storedVersions[2]);
  });
});

describe('a pause', () => {
  it('lasts until its time, or until it is ended', () => {
    const until = (pausedUntil: number | null, paused = true) =>
      isPaused({ ...defaultSettings, paused, pausedUntil }, 1000);
    expect([until(null), until(1001), until(1000), until(null, false), until(1001, false)]).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('a statement', () => {
  it('is wanted at and above the chosen sensitivity', () => {
    const at = (sensitivity: 'strong' | 'clear' | 'everything') =>
      isWanted(statement, { ...defaultSettings, sensitivity }, 'a.example');
    expect([at('strong'), at('clear'), at('everything')]).toEqual([false, true, true]);
  });

  it('is hidden on the one site where its category was dismissed', async () => {
    await hideCategoryOn('a.example', 'emotion');
    const settings = await readSettings();
    expect(isWanted(statement, settings, 'a.example')).toBe(false);
    expect(isWanted(statement, settings, 'b.example')).toBe(true);
  });

  it('is wanted by the sensitivity of its site, where that has its own', async () => {
    await setSensitivityOn('a.example', 'strong');
    await chooseSensitivity('b.example', 'everything');
    const settings = await readSettings();
    expect(settings.sensitivity).toBe('everything');
    expect(isWanted(statement, settings, 'a.example')).toBe(false);
    await chooseSensitivity('a.example', 'clear');
    expect(isWanted(statement, await readSettings(), 'a.example')).toBe(true);
    await setSensitivityOn('a.example', null);
    expect((await readSettings()).sensitivityOn).toEqual({});
  });
});

describe('a page whose host is a strange name', () => {
  it.each(['', '_x.example', '__proto__', 'constructor', 'toString'])(
    '"%s" costs no other site its settings',
    async (name) => {
      await hideCategoryOn('a.example', 'emotion');
      await hideCategoryOn(name, 'emotion');
      const settings = await readSettings();
      expect(settings.hiddenOn['a.example']).toEqual(['emotion']);
      expect(isWanted({ ...statement, strength: 'strong', category: 'opinion' }, settings, name)).toBe(true);
    },
  );
});

describe('a site', () => {
  it('has its mode until that is taken away', async () => {
    await setSiteMode('a.example', 'off');
    await setSiteMode('b.example', 'ask');
    await setSiteMode('a.example', null);
    expect((await readSettings()).sites).toEqual({ 'b.example': 'ask' });
  });
});
