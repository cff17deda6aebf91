import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { changeSettings, readSettings } from '../../src/platform/settings-store.ts';
import { readSyncState, setSync, syncNow } from '../../src/platform/settings-sync.ts';

const remote = (): Promise<Record<string, unknown>> => fakeBrowser.storage.sync.get(null);

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe('the sync', () => {
  it('is off at first, and then nothing leaves the device', async () => {
    await changeSettings({ keys: false });
    await syncNow();
    expect(await remote()).toEqual({});
  });

  it('gives what was changed, each part in an item of its own', async () => {
    await changeSettings({ keys: false, paused: true });
    await setSync(true);
    await syncNow();
    expect(Object.keys(await remote())).toEqual(['setting:keys']);
    expect(await readSyncState()).toMatchObject({ on: true, trouble: false, done: expect.any(Number) });
  });

  it('takes what another device changed later', async () => {
    await changeSettings({ sensitivity: 'everything' });
    await fakeBrowser.storage.sync.set({
      'setting:sensitivity': { version: 2, at: Date.now() + 1000, value: 'strong' },
      'setting:keys': { version: 2, at: 5, value: false },
      'setting:reasoning': 'broken',
    });
    await setSync(true);
    await syncNow();
    expect(await readSettings()).toMatchObject({
      sensitivity: 'strong',
      keys: false,
      reasoning: 'leave-out',
    });
    const before = await remote();
    await syncNow();
    expect(await remote()).toEqual(before);
  });

  it('loses nothing and says so where the browser refuses', async () => {
    await changeSettings({ keys: false });
    await setSync(true);
    vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValue(new Error('QUOTA_BYTES'));
    await syncNow();
    expect(await readSettings()).toMatchObject({ keys: false });
    expect(await readSyncState()).toMatchObject({ on: true, trouble: true });
    vi.restoreAllMocks();
    await syncNow();
    expect(await readSyncState()).toMatchObject({ trouble: false });
    expect(Object.keys(await remote())).toEqual(['setting:keys']);
  });

  it('keeps here what is too long for one item, and gives the rest', async () => {
    const sites = Object.fromEntries(
      Array.from({ length: 500 }, (_, at) => [`site-${at}.example`, 'off' as const]),
    );
    await changeSettings({ sites, keys: false });
    await setSync(true);
    await syncNow();
    expect(Object.keys(await remote())).toEqual(['setting:keys']);
    expect(await readSyncState()).toMatchObject({ trouble: false, tooLarge: ['sites'] });
    expect(Object.keys((await readSettings()).sites)).toHaveLength(500);
  });
});
