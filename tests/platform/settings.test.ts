import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings, isWanted, settingsFrom } from '../../src/platform/settings.ts';
import {
  changeSettings,
  hideCategoryOn,
  readSettings,
  watchSettings,
} from '../../src/platform/settings-store.ts';

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

  it('are the defaults again where storage holds something broken', async () => {
    await fakeBrowser.storage.local.set({ settings: { sensitivity: 'loud', paused: 'yes' } });
    expect(await readSettings()).toEqual(defaultSettings);
  });

  it('are the defaults again where one part of them is broken', () => {
    for (const broken of [
      { hiddenCategories: ['nonsense'] },
      { hiddenOn: { 'a.example': 'all' } },
      { hiddenOn: null },
    ])
      expect(settingsFrom({ ...defaultSettings, paused: true, ...broken })).toEqual(defaultSettings);
    expect(settingsFrom({ paused: true, extra: 1 })).toEqual({ ...defaultSettings, paused: true });
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
});
