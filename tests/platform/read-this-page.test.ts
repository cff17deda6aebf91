import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser, type Tabs } from '../../src/platform/browser.ts';
import { readThisPage } from '../../src/platform/read-this-page.ts';

const tab = { id: 7 } as Tabs.Tab;
const executeScript = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({
    content_scripts: [{ js: ['main.js'], matches: [] }],
  } as unknown as ReturnType<typeof browser.runtime.getManifest>);
  Object.assign(browser, { scripting: { executeScript } });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  executeScript.mockReset();
});

const files = (): unknown[] =>
  executeScript.mock.calls.flatMap(([{ files: put }]) => (put === undefined ? [] : [put]));

it('a page that was clicked for is read once, where the browser lends the tab at once', async () => {
  executeScript.mockResolvedValue([]);
  await readThisPage(tab, true);
  await vi.runAllTimersAsync();
  expect(files()).toEqual([['/src/content/taught.iife.js', '/main.js']]);
});

it('it is read, too, where the tab is lent a moment after the click', async () => {
  executeScript.mockRejectedValueOnce(new Error('Cannot access contents of the page.')).mockResolvedValue([]);
  const read = readThisPage(tab, true);
  await vi.runAllTimersAsync();
  await read;
  expect(files()).toEqual([['/src/content/taught.iife.js', '/main.js']]);
});

it('a page that may never be read is given up, quietly', async () => {
  executeScript.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
  const read = readThisPage(tab, true);
  await vi.runAllTimersAsync();
  await expect(read).resolves.toBeUndefined();
  expect(executeScript.mock.calls.length).toBeLessThan(6);
});
