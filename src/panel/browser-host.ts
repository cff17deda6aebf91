import { browser } from '../platform/browser.ts';
import { tellContent } from '../platform/send.ts';
import { defaultSettings } from '../platform/settings.ts';
import { changeSettings, watchSettings } from '../platform/settings-store.ts';
import { frameAndId, type TabState, watchTab } from '../platform/tab-state.ts';
import type { Access, PanelHost, Snapshot } from './host.ts';

const nothing: TabState = { record: null, messages: new Map(), focus: null };

/** The pattern that stands for every page of this page's site; null for pages that no extension may read. */
const originOf = (url: string): string | null => (/^https?:/.test(url) ? `${new URL(url).origin}/*` : null);

/** Whether a page may be read. */
async function accessTo(url: string | undefined): Promise<Access> {
  if (url === undefined) return 'unseen';
  const origin = originOf(url);
  if (!origin) return 'never';
  return (await browser.permissions.contains({ origins: [origin] })) ? 'granted' : 'askable';
}

/** The panel's way to the browser, for the tab that is in front in the panel's window. */
export function browserHost(): PanelHost {
  let current: { id: number; url: string | undefined } | null = null;
  return {
    watch: (callback, signal) => watchFrontTab(callback, signal, (tab) => (current = tab)),
    reveal: ({ message, start, end }) => {
      if (!current) return;
      const { frame, id } = frameAndId(message);
      void tellContent(current.id, { name: 'reveal', message: id, start, end }, frame);
    },
    askAccess: () => {
      const origin = current?.url === undefined ? null : originOf(current.url);
      if (origin) void browser.permissions.request({ origins: [origin] });
    },
    resume: () => void changeSettings({ paused: false }),
    setSensitivity: (sensitivity) => void changeSettings({ sensitivity }),
    copy: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
  };
}

type FrontTab = { id: number; url: string | undefined } | null;

function watchFrontTab(
  callback: (snapshot: Snapshot) => void,
  signal: AbortSignal,
  onTab: (tab: FrontTab) => void,
): void {
  let snapshot: Snapshot = {
    access: 'never',
    site: '',
    tab: nothing,
    settings: defaultSettings,
    alive: true,
  };
  const change = (part: Partial<Snapshot>): void => {
    snapshot = { ...snapshot, ...part };
    if (!signal.aborted) callback(snapshot);
  };
  let watched: number | null = null;
  let stop = new AbortController();
  const follow = async (): Promise<void> => {
    const [tab] = await browser.tabs.query({
      active: true,
      currentWindow: true,
    });
    const front = tab?.id === undefined ? null : { id: tab.id, url: tab.url };
    onTab(front);
    const access = front ? await accessTo(front.url) : 'never';
    change({
      access,
      site: front?.url && originOf(front.url) ? new URL(front.url).hostname : '',
    });
    if (!front || front.id === watched) return;
    watched = front.id;
    stop.abort();
    stop = new AbortController();
    await watchTab(front.id, (state) => change({ tab: state }), AbortSignal.any([stop.signal, signal]));
  };
  const followNow = (): void => void follow().catch(() => change({ alive: false }));
  const events = [browser.tabs.onActivated, browser.tabs.onUpdated, browser.permissions.onAdded] as const;
  for (const event of events) {
    event.addListener(followNow);
    signal.addEventListener('abort', () => event.removeListener(followNow));
  }
  void watchSettings((settings) => change({ settings }), signal);
  followNow();
}
