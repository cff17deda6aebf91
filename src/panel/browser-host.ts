import { browser } from '../platform/browser.ts';
import { dayOf, dismiss, restore } from '../platform/dismissals.ts';
import { givenTab, goToTab } from '../platform/panel-tab.ts';
import { readThisPage } from '../platform/read-this-page.ts';
import { tellContent } from '../platform/send.ts';
import {
  changeSettings,
  chooseSensitivity,
  hideCategoryOn,
  setSiteMode,
} from '../platform/settings-store.ts';
import { frameAndId, readTab } from '../platform/tab-state.ts';
import { dismissalKeys } from './dismissed.ts';
import { type FrontTab, originOf, watchFrontTab } from './front-tab.ts';
import type { PanelHost } from './host.ts';
import type { Entry } from './turns.ts';

/** The panel's way to the browser, for the tab that is in front in the panel's window. */
export function browserHost(): PanelHost {
  let current: FrontTab | null = null;
  let chatFrame: string | null = null;
  const keysOf = async ({ key, message }: Entry) => {
    const { record, messages } = current ? await readTab(current.id) : { record: null, messages: new Map() };
    const owner = messages.get(message);
    return { host: record?.host, keys: owner && (await dismissalKeys(owner)).get(key) };
  };
  const siteHost = async (): Promise<string> => {
    if (!current) return '';
    const { record } = await readTab(current.id);
    return record?.host ?? (current.url && originOf(current.url) ? new URL(current.url).host : '');
  };
  return {
    watch: (callback, signal) =>
      watchFrontTab(
        (snapshot) => {
          chatFrame = snapshot.chatFrame;
          callback(snapshot);
        },
        signal,
        (tab) => {
          current = tab;
        },
        document.documentElement,
      ),
    reveal: ({ message, start, end }, asked) => {
      if (!current) return;
      if (asked && givenTab() !== null) void goToTab(current.id);
      const { frame, id } = frameAndId(message);
      void tellContent(current.id, { name: 'reveal', message: id, start, end }, frame);
    },
    askAccess: () => {
      const origin = current?.url === undefined ? null : originOf(current.url);
      if (origin) void browser.permissions.request({ origins: [origin] });
    },
    askFrameAccess: () => {
      if (chatFrame) void browser.permissions.request({ origins: [chatFrame] });
    },
    pause: (pausedUntil) => void changeSettings({ paused: true, pausedUntil }),
    resume: () => void changeSettings({ paused: false, pausedUntil: null }),
    setSiteMode: (mode) => void siteHost().then((host) => (host ? setSiteMode(host, mode) : undefined)),
    readPage: () => current && void readThisPage(current, true),
    toggleMarks: () => current && void tellContent(current.id, { name: 'toggle-marks' }),
    openOptions: () => void browser.runtime.openOptionsPage(),
    setSensitivity: (sensitivity) => void siteHost().then((host) => chooseSensitivity(host, sensitivity)),
    dismiss: (entry, scope) =>
      void keysOf(entry).then(({ host, keys }) => {
        if (scope === 'category') return host ? hideCategoryOn(host, entry.statement.category) : undefined;
        const { category } = entry.statement;
        return keys
          ? dismiss(keys[scope], { category, scope, host: host ?? '', day: dayOf(new Date()) })
          : undefined;
      }),
    restore: (entry) =>
      void keysOf(entry).then(({ keys }) => (keys ? restore([keys.statement, keys.phrase]) : undefined)),
    copy: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
  };
}
