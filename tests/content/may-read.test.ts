// @vitest-environment happy-dom

import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchMayRead } from '../../src/content/may-read.ts';
import { defaultSettings, type Settings } from '../../src/platform/settings.ts';

const store = (change: Partial<Settings>): Promise<void> =>
  fakeBrowser.storage.local.set({ settings: { ...defaultSettings, ...change } });

const host = location.host;
let stop = new AbortController();

/** What the page is told from here on, the last word last. */
async function watched(): Promise<() => boolean | undefined> {
  const told = vi.fn();
  watchMayRead(told, stop.signal);
  await vi.waitFor(() => expect(told).toHaveBeenCalled());
  return () => told.mock.lastCall?.[0];
}

/** As the background does just before it puts the content script into a page that the reader asks for. */
const ask = (): void => void Object.assign(globalThis, { personaLensAsked: true });

beforeEach(() => {
  fakeBrowser.reset();
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

describe('a page', () => {
  it('is read at first, and not while everything is paused', async () => {
    const may = await watched();
    expect(may()).toBe(true);
    await store({ paused: true });
    await vi.waitFor(() => expect(may()).toBe(false));
    await store({});
    await vi.waitFor(() => expect(may()).toBe(true));
  });

  it('is read again by itself when the hour is over', async () => {
    vi.useFakeTimers();
    await store({ paused: true, pausedUntil: Date.now() + 3_600_000 });
    const may = await watched();
    expect(may()).toBe(false);
    vi.advanceTimersByTime(3_599_000);
    expect(may()).toBe(false);
    vi.advanceTimersByTime(1000);
    expect(may()).toBe(true);
  });

  it('is read again soon where the clock is set a day forward in that hour', async () => {
    vi.useFakeTimers();
    await store({ paused: true, pausedUntil: Date.now() + 3_600_000 });
    const may = await watched();
    vi.setSystemTime(Date.now() + 86_400_000);
    vi.advanceTimersByTime(30_000);
    expect(may()).toBe(true);
  });

  it('is read again after an hour more where the clock is set back by one', async () => {
    vi.useFakeTimers();
    await store({ paused: true, pausedUntil: Date.now() + 3_600_000 });
    const may = await watched();
    vi.advanceTimersByTime(1_800_000);
    vi.setSystemTime(Date.now() - 3_600_000);
    vi.advanceTimersByTime(5_390_000);
    expect(may()).toBe(false);
    vi.advanceTimersByTime(30_000);
    expect(may()).toBe(true);
  });

  it('is left alone on a site that is off, even when asked for', async () => {
    await store({ sites: { [host]: 'off' } });
    ask();
    expect((await watched())()).toBe(false);
  });

  it('is read when asked for on a site that asks', async () => {
    await store({ sites: { [host]: 'ask' } });
    expect((await watched())()).toBe(false);
    stop.abort();
    stop = new AbortController();
    ask();
    const may = await watched();
    expect(may()).toBe(true);
    await store({ sites: { [host]: 'ask' }, paused: true });
    await vi.waitFor(() => expect(may()).toBe(false));
  });

  it('is not read once its site was off since it was asked for', async () => {
    await store({ sites: { [host]: 'ask' } });
    ask();
    const may = await watched();
    await store({ sites: { [host]: 'off' } });
    await vi.waitFor(() => expect(may()).toBe(false));
    await store({ sites: { [host]: 'ask' } });
    await store({ sites: { [host]: 'ask', 'elsewhere.example': 'on' } });
    expect(may()).toBe(false);
  });

  it('is read only this time', async () => {
    await store({ sites: { [host]: 'ask' } });
    ask();
    expect((await watched())()).toBe(true);
    stop.abort();
    stop = new AbortController();
    expect((await watched())()).toBe(false);
  });

  it('minds no other site', async () => {
    await store({ sites: { 'elsewhere.example': 'off' } });
    const may = await watched();
    expect(may()).toBe(true);
  });
});
