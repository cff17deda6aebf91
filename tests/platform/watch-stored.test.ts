import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, expect, it, vi } from 'vitest';
import { watchStored } from '../../src/platform/watch-stored.ts';

beforeEach(() => {
  fakeBrowser.reset();
});

it('tells nothing more once its signal has aborted, not even of the change that made it abort', async () => {
  const stop = new AbortController();
  const told = vi.fn();
  await watchStored(
    ['settings'],
    ({ settings }) => settings === 'off' && stop.abort(),
    new AbortController().signal,
  );
  await watchStored(['settings'], told, stop.signal);
  await fakeBrowser.storage.local.set({ settings: 'on' });
  await fakeBrowser.storage.local.set({ settings: 'off' });
  expect(told.mock.calls).toEqual([[{}], [{ settings: 'on' }]]);
});

it('tells of several keys together, the one that changed and the others as they stand', async () => {
  await fakeBrowser.storage.local.set({ settings: 'on', sites: ['a'], other: 1 });
  const told = vi.fn();
  await watchStored(['settings', 'sites'], told, new AbortController().signal);
  await fakeBrowser.storage.local.set({ sites: ['a', 'b'] });
  await fakeBrowser.storage.local.set({ other: 2 });
  expect(told.mock.calls).toEqual([
    [{ settings: 'on', sites: ['a'] }],
    [{ settings: 'on', sites: ['a', 'b'] }],
  ]);
});

it('tells nothing before it knows all: a change that overtakes the first read counts, and waits for it', async () => {
  await fakeBrowser.storage.local.set({ settings: 'on', sites: ['a'] });
  const told = vi.fn();
  const read = fakeBrowser.storage.local.get.bind(fakeBrowser.storage.local);
  const late = vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementationOnce(async (keys) => {
    const before = await read(keys);
    await fakeBrowser.storage.local.set({ sites: ['b'] });
    expect(told).not.toHaveBeenCalled();
    return before;
  });
  await watchStored(['settings', 'sites'], told, new AbortController().signal);
  late.mockRestore();
  expect(told.mock.calls).toEqual([[{ settings: 'on', sites: ['b'] }]]);
});
