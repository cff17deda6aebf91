import { type Opened, welcomePage } from '../../../src/cli/browsers.ts';
import { inFirefoxWindow } from '../../../src/cli/browsers-firefox.ts';
import { until } from '../../../src/cli/browsers-wait.ts';
import type { MessageRecord, TabRecord } from '../../../src/platform/tab-state.ts';

/** Ends the background as the browser does when it has been idle, whatever it is about. */
export async function killBackground(opened: Opened): Promise<void> {
  const { browser, extensionId, kind } = opened;
  if (kind === 'firefox') {
    const policy = `WebExtensionPolicy.getByID(${JSON.stringify(extensionId)})`;
    await inFirefoxWindow(opened, `${policy}.extension.terminateBackground()`);
    return;
  }
  const target = browser.targets().find((candidate) => candidate.type() === 'service_worker');
  const worker = await target?.worker().catch(() => null);
  await worker?.close().catch(() => undefined);
}

/** Ends the background, and waits until it is gone. */
export async function stopBackground(opened: Opened): Promise<void> {
  const { browser, extensionId, kind } = opened;
  const policy = `WebExtensionPolicy.getByID(${JSON.stringify(extensionId)})`;
  await until('the background to stop', async () => {
    // Whatever a page has still to say wakes it at once: it is ended until it rests.
    await killBackground(opened);
    return kind === 'firefox'
      ? inFirefoxWindow<boolean>(opened, `${policy}.extension.backgroundState === 'stopped'`)
      : browser.targets().every((candidate) => candidate.type() !== 'service_worker');
  });
}

type Area = 'local' | 'session';

/** What the extension holds in one of its stores, as its own pages see it. */
export async function stored(opened: Opened, area: Area): Promise<Record<string, unknown>> {
  const page = await welcomePage(opened);
  return page.evaluate((name) => {
    const { browser = chrome } = globalThis as { browser?: typeof chrome };
    return browser.storage[name].get(null);
  }, area);
}

/** Writes into one of the extension's stores behind its back. Gives false where it is full. */
export async function store(
  opened: Opened,
  area: Area,
  items: Readonly<Record<string, unknown>>,
): Promise<boolean> {
  const page = await welcomePage(opened);
  return page.evaluate(
    (name, all) => {
      const { browser = chrome } = globalThis as { browser?: typeof chrome };
      return browser.storage[name].set(all).then(
        () => true,
        () => false,
      );
    },
    area,
    items,
  );
}

/** Takes these keys out of one of the extension's stores. */
export async function unstore(opened: Opened, area: Area, keys: string[]): Promise<void> {
  const page = await welcomePage(opened);
  await page.evaluate(
    (name, all) => {
      const { browser = chrome } = globalThis as { browser?: typeof chrome };
      return browser.storage[name].remove(all);
    },
    area,
    keys,
  );
}

/** The replies that are held of every tab but the welcome page's, each tab's in reading order. */
export async function heldReplies(opened: Opened): Promise<string[][]> {
  const all = await stored(opened, 'session');
  const tabs = Object.entries(all).filter(([key]) => key.startsWith('tab:'));
  return tabs
    .filter(([, record]) => (record as TabRecord).siteId === 'chatgpt')
    .map(([key, record]) =>
      (record as TabRecord).order
        .map((id) => all[`message:${key.slice('tab:'.length)}:${id}`] as MessageRecord | undefined)
        .flatMap((message) => (message?.role === 'assistant' ? [message.text] : [])),
    );
}

/** The keys of all messages that are held and belong to no tab with a conversation. */
export async function strayMessages(opened: Opened): Promise<string[]> {
  const all = await stored(opened, 'session');
  return Object.keys(all).filter((key) => {
    const [, tab, id] = /^message:(\d+):(.*)$/s.exec(key) ?? [];
    const record = all[`tab:${tab}`] as TabRecord | undefined;
    return id !== undefined && !record?.order.includes(id);
  });
}
