import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { followTaughtSites } from '../../src/background/taught-sites.ts';
import { browser } from '../../src/platform/browser.ts';
import { forgetOwnSites, keepOwnSites } from '../../src/platform/own-sites-store.ts';

interface Script {
  id: string;
  matches: string[];
}
let registered: Script[] = [];
const executeScript = vi.fn(async () => []);
let life = new AbortController();

const taught = (host: string) => ({ host, assistant: ['.says'], user: ['.asks'], body: [], omit: [] });
const patterns = (): string[] => registered.flatMap(({ matches }) => matches).sort();

beforeEach(() => {
  fakeBrowser.reset();
  registered = [{ id: 'allowed-sites', matches: ['https://shop.example/*'] }];
  executeScript.mockClear();
  life = new AbortController();
  Object.assign(browser, {
    scripting: {
      executeScript,
      getRegisteredContentScripts: async () => registered,
      registerContentScripts: async (scripts: Script[]) => void registered.push(...scripts),
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        registered = registered.filter(({ id }) => !ids.includes(id));
      },
    },
  });
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 7 }] as never);
});
afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
});

it('tells the pages of a taught site, those that are open too, and no longer once it is forgotten', async () => {
  followTaughtSites(life.signal);
  await keepOwnSites([taught('chat.example'), taught('localhost:3000')]);
  await vi.waitFor(() =>
    expect(patterns()).toEqual(['*://chat.example/*', '*://localhost/*', 'https://shop.example/*']),
  );
  await vi.waitFor(() => expect(executeScript).toHaveBeenCalledTimes(2));
  expect(browser.tabs.query).toHaveBeenCalledWith({ url: '*://chat.example/*' });
  await forgetOwnSites(['chat.example']);
  await vi.waitFor(() => expect(patterns()).toEqual(['*://localhost/*', 'https://shop.example/*']));
});

it('registers nothing twice, and leaves pages alone that know already', async () => {
  await keepOwnSites([taught('chat.example')]);
  registered.push({ id: 'taught:chat.example', matches: ['*://chat.example/*'] });
  followTaughtSites(life.signal);
  await keepOwnSites([taught('other.example')]);
  await vi.waitFor(() => expect(patterns()).toContain('*://other.example/*'));
  expect(registered.filter(({ id }) => id === 'taught:chat.example')).toHaveLength(1);
  expect(executeScript).toHaveBeenCalledOnce();
});
