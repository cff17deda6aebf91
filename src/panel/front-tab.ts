import { browser } from '../platform/browser.ts';
import { watchDismissals } from '../platform/dismissals.ts';
import { shownTab } from '../platform/panel-tab.ts';
import { tellContent } from '../platform/send.ts';
import { defaultSettings, isPaused, pauseCheck, type Settings } from '../platform/settings.ts';
import { watchSettings } from '../platform/settings-store.ts';
import { watchTab } from '../platform/tab-state.ts';
import { chatFrameIn } from './chat-frames.ts';
import { dismissedEntries } from './dismissed.ts';
import type { Access, Snapshot } from './host.ts';

export interface FrontTab {
  id: number;
  /** Unknown unless the page may be read. */
  url: string | undefined;
}

/** The pattern that stands for every page of this page's site; null for pages that no extension may read. */
export const originOf = (url: string): string | null =>
  /^https?:/.test(url) ? `${new URL(url).origin}/*` : null;

async function accessTo(url: string | undefined): Promise<Access> {
  if (url === undefined) return 'unseen';
  const origin = originOf(url);
  if (!origin) return 'never';
  return (await browser.permissions.contains({ origins: [origin] })) ? 'granted' : 'askable';
}

/**
 * Follows the tab that is in front in this window: calls back with what it holds and with the settings, now and at
 * each change, until the signal aborts. `onTab` hears first which tab that is.
 * @param panel is told when the reader turns to the panel
 */
export function watchFrontTab(
  callback: (snapshot: Snapshot) => void,
  signal: AbortSignal,
  onTab: (tab: FrontTab | null) => void,
  panel: EventTarget = new EventTarget(),
): void {
  let snapshot: Snapshot = {
    access: 'never',
    site: '',
    host: '',
    chatFrame: null,
    tab: { record: null, messages: new Map(), focus: null },
    settings: defaultSettings,
    dismissed: new Set(),
    alive: true,
  };
  let keys: ReadonlySet<string> = new Set();
  let watched: number | null = null;
  /** Nothing is shown before the tab's own state is there: it would flash by. */
  let ready = false;
  let stop = new AbortController();

  const change = (part: Partial<Snapshot>): void => {
    snapshot = { ...snapshot, ...part };
    if (ready && !signal.aborted) callback(snapshot);
  };
  const findDismissed = async (): Promise<void> => {
    const { tab } = snapshot;
    const dismissed = await dismissedEntries(tab.messages.values(), keys);
    if (tab !== snapshot.tab) return;
    const before = snapshot.dismissed;
    const same = dismissed.size === before.size && [...dismissed].every((key) => before.has(key));
    if (!same) change({ dismissed });
  };
  /** A widget may be opened at any time: it is looked for at each change, and when the reader turns to the panel. */
  const findFrame = async (front: FrontTab | null): Promise<void> => {
    const mayLook = front?.url !== undefined && originOf(front.url) !== null && !snapshot.tab.record;
    const chatFrame = mayLook ? await chatFrameIn(front.id, front.url ?? '') : null;
    if (front?.id === watched && chatFrame !== snapshot.chatFrame) change({ chatFrame });
  };
  const follow = async (): Promise<void> => {
    const tab = await shownTab();
    const front = tab?.id === undefined ? null : { id: tab.id, url: tab.url };
    onTab(front);
    const moved = front?.id !== watched;
    if (moved || !front) ready = !front;
    const access = front ? await accessTo(front.url) : 'never';
    const { hostname: site, host } =
      front?.url && originOf(front.url) ? new URL(front.url) : { hostname: '', host: '' };
    change({ access, site, host });
    if (!moved) void findFrame(front);
    if (!front || !moved || front.id === watched) return;
    watched = front.id;
    snapshot = { ...snapshot, alive: true, chatFrame: null };
    stop.abort();
    stop = new AbortController();
    let asked = false;
    const wake = async (): Promise<void> => {
      asked = true;
      const heard = await tellContent(front.id, { name: 'send-again' });
      if (!heard && watched === front.id) change({ alive: false });
    };
    const onState = (state: Snapshot['tab']): void => {
      ready = true;
      if (state.record?.asleep && !asked) void wake();
      change({ tab: state });
      void findFrame(front);
      void findDismissed();
    };
    await watchTab(front.id, onState, AbortSignal.any([stop.signal, signal]));
  };
  const followNow = (): void =>
    void follow().catch(() => {
      ready = true;
      change({ alive: false });
    });
  for (const event of [
    browser.tabs.onActivated,
    browser.tabs.onUpdated,
    browser.permissions.onAdded,
    browser.permissions.onRemoved,
  ] as const) {
    event.addListener(followNow);
    signal.addEventListener('abort', () => event.removeListener(followNow));
  }
  for (const turned of ['pointerenter', 'focusin']) panel.addEventListener(turned, followNow, { signal });
  let endOfPause: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(endOfPause));
  const onSettings = (settings: Settings): void => {
    clearTimeout(endOfPause);
    const now = Date.now();
    if (isPaused(settings, now) && settings.pausedUntil)
      endOfPause = setTimeout(() => onSettings(settings), Math.min(settings.pausedUntil - now, pauseCheck));
    change({ settings });
  };
  void watchSettings(onSettings, signal);
  void watchDismissals((now) => {
    keys = now;
    void findDismissed();
  }, signal);
  followNow();
}
