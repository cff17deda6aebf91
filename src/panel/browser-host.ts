import { browser } from '../platform/browser.ts';
import { dismiss, restore } from '../platform/dismissals.ts';
import { tellContent } from '../platform/send.ts';
import { changeSettings, chooseSensitivity, hideCategoryOn } from '../platform/settings-store.ts';
import { frameAndId, readTab } from '../platform/tab-state.ts';
import { dismissalKeys } from './dismissed.ts';
import { type FrontTab, originOf, watchFrontTab } from './front-tab.ts';
import type { PanelHost } from './host.ts';
import type { Entry } from './turns.ts';

/** The panel's way to the browser, for the tab that is in front in the panel's window. */
export function browserHost(): PanelHost {
  let current: FrontTab | null = null;
  const keysOf = async ({ key, message }: Entry) => {
    const { record, messages } = current ? await readTab(current.id) : { record: null, messages: new Map() };
    const owner = messages.get(message);
    return { host: record?.host, keys: owner && (await dismissalKeys(owner)).get(key) };
  };
  return {
    watch: (callback, signal) =>
      watchFrontTab(callback, signal, (tab) => {
        current = tab;
      }),
    reveal: ({ message, start, end }) => {
      if (!current) return;
      const { frame, id } = frameAndId(message);
      void tellContent(current.id, { name: 'reveal', message: id, start, end }, frame);
    },
    askAccess: () => {
      const origin = current?.url === undefined ? null : originOf(current.url);
      if (origin) void browser.permissions.request({ origins: [origin] });
    },
    resume: () => void changeSettings({ paused: false, pausedUntil: null }),
    setSensitivity: (sensitivity) =>
      void (current ? readTab(current.id) : Promise.resolve({ record: null })).then(({ record }) =>
        chooseSensitivity(record?.host ?? '', sensitivity),
      ),
    dismiss: (entry, scope) =>
      void keysOf(entry).then(({ host, keys }) => {
        if (scope === 'category') return host ? hideCategoryOn(host, entry.statement.category) : undefined;
        return keys ? dismiss(keys[scope]) : undefined;
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
