import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchFrontTab } from '../../src/panel/front-tab.ts';
import type { Snapshot } from '../../src/panel/host.ts';
import { browser } from '../../src/platform/browser.ts';
import { dismiss, dismissalKey, restore } from '../../src/platform/dismissals.ts';
import { changeSettings } from '../../src/platform/settings-store.ts';
import { writeMessage, writeRecord } from '../../src/platform/tab-state.ts';
import { conversation } from './conversation-fixture.ts';

/** The browser's own events of tabs and permissions, as far as the panel hears them. */
const heard = () => {
  const listeners = new Set<() => void>();
  return {
    addListener: (listener: () => void) => void listeners.add(listener),
    removeListener: (listener: () => void) => void listeners.delete(listener),
    fire: () => {
      for (const listener of listeners) listener();
    },
    listeners,
  };
};

let front: { id: number; url?: string } | undefined;
let allowed: string[];
const activated = heard();
const removed = heard();
const stop = { current: new AbortController() };

beforeEach(() => {
  fakeBrowser.reset();
  activated.listeners.clear();
  removed.listeners.clear();
  stop.current = new AbortController();
  front = { id: 7, url: 'https://chat.example/c/1' };
  allowed = ['https://chat.example/*'];
  vi.spyOn(browser.tabs, 'query').mockImplementation(async () => (front ? [front as never] : []));
  Object.assign(browser.tabs, { onActivated: activated, onUpdated: heard() });
  Object.assign(browser, {
    permissions: {
      contains: async ({ origins }: { origins: string[] }) =>
        origins.every((origin) => allowed.includes(origin)),
      onAdded: heard(),
      onRemoved: removed,
    },
  });
});
afterEach(() => stop.current.abort());

async function open(): Promise<{ latest: () => Snapshot; all: Snapshot[] }> {
  const all: Snapshot[] = [];
  watchFrontTab((snapshot) => all.push(snapshot), stop.current.signal, vi.fn());
  await vi.waitFor(() => expect(all.length).toBeGreaterThan(0));
  return {
    all,
    latest: () => {
      const last = all.at(-1);
      if (!last) throw new Error('nothing was told');
      return last;
    },
  };
}

const hold = async (tab: number): Promise<void> => {
  await Promise.all(conversation.map((message) => writeMessage(tab, message)));
  await writeRecord(tab, {
    siteId: 'generic',
    siteName: 'Chat Example',
    host: 'chat.example',
    order: conversation.map(({ id }) => id),
  });
};

describe('what the panel hears of the tab in front', () => {
  it('is the conversation from the first word on, never an empty panel before', async () => {
    await hold(7);
    const { all } = await open();
    expect(all[0]?.tab.record?.siteName).toBe('Chat Example');
    expect(all[0]?.access).toBe('granted');
  });

  it.each([
    ['a site not allowed', 'https://other.example/x', 'askable', 'other.example'],
    ['a page of the browser', 'chrome://settings', 'never', ''],
    ['a page whose address is hidden', undefined, 'unseen', ''],
  ])('tells %s', async (_, url, access, site) => {
    front = url === undefined ? { id: 7 } : { id: 7, url };
    const { latest } = await open();
    expect(latest()).toMatchObject({ access, site });
  });

  it('follows the reader to another tab', async () => {
    await hold(7);
    const { latest } = await open();
    front = { id: 8, url: 'https://chat.example/c/2' };
    activated.fire();
    await vi.waitFor(() => expect(latest().tab.record).toBeNull());
  });

  it('sees that a site is taken back while the panel is open', async () => {
    await hold(7);
    const { latest } = await open();
    allowed = [];
    removed.fire();
    await vi.waitFor(() => expect(latest().access).toBe('askable'));
  });

  it('wakes a conversation that had given way to others, and says so when its page is deaf', async () => {
    await writeRecord(7, { siteId: 's', siteName: 'S', host: 'h', order: ['0/a'], leftOut: 1, asleep: true });
    const told = vi.spyOn(browser.tabs, 'sendMessage').mockRejectedValue(new Error('nobody there'));
    const { latest } = await open();
    expect(told).toHaveBeenCalledExactlyOnceWith(7, { name: 'send-again' }, {});
    await vi.waitFor(() => expect(latest().alive).toBe(false));
  });

  it('follows the settings', async () => {
    const { latest } = await open();
    await changeSettings({ sensitivity: 'everything' });
    await vi.waitFor(() => expect(latest().settings.sensitivity).toBe('everything'));
  });

  it('is told anew soon where the clock is set forward in the hour of a pause', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
    await changeSettings({ paused: true, pausedUntil: Date.now() + 3_600_000 });
    const { all } = await open();
    await vi.waitFor(() => expect(all.at(-1)?.settings.paused).toBe(true));
    vi.setSystemTime(Date.now() + 86_400_000);
    const before = all.length;
    vi.advanceTimersByTime(30_000);
    expect(all.length).toBe(before + 1);
    vi.advanceTimersByTime(3_600_000);
    expect(all.length).toBe(before + 1);
    vi.useRealTimers();
  });

  it('follows what is dismissed and what is marked again', async () => {
    await hold(7);
    const { latest } = await open();
    const key = await dismissalKey('biography', 'our ancestors');
    await dismiss(key, { category: 'biography', scope: 'phrase', host: 'a.example', day: '2026-11-27' });
    await vi.waitFor(() => expect(latest().dismissed.size).toBe(1));
    await restore([key]);
    await vi.waitFor(() => expect(latest().dismissed.size).toBe(0));
  });

  it('ends with the signal', async () => {
    await open();
    stop.current.abort();
    expect(activated.listeners.size).toBe(0);
  });

  it('says so when the browser does not answer', async () => {
    vi.spyOn(browser.tabs, 'query').mockRejectedValue(new Error('gone'));
    const { latest } = await open();
    expect(latest().alive).toBe(false);
  });
});
