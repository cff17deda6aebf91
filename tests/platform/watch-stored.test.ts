import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, expect, it, vi } from 'vitest';
import { watchStored } from '../../src/platform/watch-stored.ts';

beforeEach(() => {
  fakeBrowser.reset();
});

it('tells nothing more once its signal has aborted, not even of the change that made it abort', async () => {
  const stop = new AbortController();
  const told = vi.fn();
  await watchStored('settings', (value) => value === 'off' && stop.abort(), new AbortController().signal);
  await watchStored('settings', told, stop.signal);
  await fakeBrowser.storage.local.set({ settings: 'on' });
  await fakeBrowser.storage.local.set({ settings: 'off' });
  expect(told.mock.calls).toEqual([[undefined], ['on']]);
});
