// @vitest-environment happy-dom

import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ChatScript } from '../../src/content/chat-script.ts';
import { startContent, stopContent } from '../../src/content/start.ts';
import { defaultSettings } from '../../src/platform/settings.ts';
import { noEntries } from '../../src/platform/site-entries.ts';

const chat =
  '<div class="chat"><p class="message">Hello.</p></div><textarea placeholder="Message the assistant"></textarea>';
const read = vi.fn<ChatScript['read']>();
const script: ChatScript = { read };
/** What the background is asked, and answers: nothing is known of the page's host. */
const asked = vi.fn(async (): Promise<unknown> => undefined);

const lastRead = () => read.mock.lastCall?.[0];

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, { sendMessage: asked });
  asked.mockReset().mockResolvedValue({ ok: true, value: noEntries });
  read.mockClear();
  Object.assign(globalThis, { personaLensTaught: false });
  document.body.innerHTML = chat;
});
afterEach(() => {
  stopContent();
  vi.useRealTimers();
});

it('loads what follows a chat again where that failed, although the page stays as it is', async () => {
  vi.useFakeTimers();
  const load = vi.fn(async () => (load.mock.calls.length < 3 ? null : script));
  startContent(load);
  await vi.advanceTimersByTimeAsync(5000);
  expect(load).toHaveBeenCalledTimes(3);
  expect(read).toHaveBeenCalledOnce();
});

it('gives up in time where it can never be loaded', async () => {
  vi.useFakeTimers();
  const load = vi.fn(async () => null);
  startContent(load);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(load.mock.calls.length).toBeGreaterThan(3);
  load.mockClear();
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(load).not.toHaveBeenCalled();
});

it('loads it again where the background did not say what is known of the host', async () => {
  vi.useFakeTimers();
  asked.mockResolvedValueOnce({ ok: false, reason: 'failed' });
  startContent(async () => script);
  await vi.advanceTimersByTimeAsync(300);
  expect(read).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(5000);
  expect(lastRead()).toMatchObject({ entries: noEntries, own: null });
});

const article = '<article><h1>Bread</h1><p class="says">How it is made.</p></article>';
const taught = { host: location.host, assistant: ['.says'], user: ['.asks'], body: [], omit: [] };
const teach = (): Promise<void> => fakeBrowser.storage.local.set({ 'own-sites': [taught] });
/** What the background puts into the pages of sites that the reader has taught. */
const runTaughtScript = async (): Promise<void> => {
  vi.resetModules();
  await import('../../src/content/taught.iife.ts');
};

it('asks the background nothing, reads nothing stored and loads nothing where there is no chat', async () => {
  vi.useFakeTimers();
  document.body.innerHTML = article;
  const load = vi.fn(async () => script);
  const stored = vi.spyOn(fakeBrowser.storage.local, 'get');
  startContent(load);
  await vi.advanceTimersByTimeAsync(5000);
  document.body.append(document.createElement('p'));
  await vi.advanceTimersByTimeAsync(5000);
  expect(asked).not.toHaveBeenCalled();
  expect(stored).not.toHaveBeenCalled();
  expect(load).not.toHaveBeenCalled();
});

it('tries again when the page changes, after it had given up', async () => {
  vi.useFakeTimers();
  let isThere = false;
  startContent(async () => (isThere ? script : null));
  await vi.advanceTimersByTimeAsync(60_000);
  isThere = true;
  document.body.append(document.createElement('p'));
  await vi.advanceTimersByTimeAsync(5000);
  expect(read).toHaveBeenCalledOnce();
});

it('finds the chat by what was taught while it was being loaded', async () => {
  vi.useFakeTimers();
  const load = vi.fn(async () => {
    await teach();
    return script;
  });
  startContent(load);
  await vi.advanceTimersByTimeAsync(1000);
  expect(load).toHaveBeenCalledOnce();
  expect(lastRead()).toMatchObject({ own: taught });
});

it('finds on a site that the reader taught what nothing else would tell', async () => {
  vi.useFakeTimers();
  document.body.innerHTML = article;
  await teach();
  await runTaughtScript();
  startContent(async () => script);
  await vi.advanceTimersByTimeAsync(1000);
  expect(lastRead()).toMatchObject({ own: taught });
});

it('finds it also on a page that was open before', async () => {
  vi.useFakeTimers();
  document.body.innerHTML = article;
  startContent(async () => script);
  await vi.advanceTimersByTimeAsync(5000);
  await teach();
  expect(read).not.toHaveBeenCalled();
  await runTaughtScript();
  await vi.advanceTimersByTimeAsync(1000);
  expect(lastRead()).toMatchObject({ own: taught });
});

it('asks the background nothing before the reader goes to a page that the browser loaded ahead', async () => {
  vi.useFakeTimers();
  const prerendering = vi.fn(() => true);
  Object.defineProperty(document, 'prerendering', { get: prerendering, configurable: true });
  startContent(async () => script);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked).not.toHaveBeenCalled();
  prerendering.mockReturnValue(false);
  document.dispatchEvent(new Event('prerenderingchange'));
  await vi.advanceTimersByTimeAsync(10);
  expect(read).toHaveBeenCalledOnce();
});

it('ends the reading while the reader pauses it, and takes it up again', async () => {
  vi.useFakeTimers();
  const load = vi.fn(async () => script);
  startContent(load);
  await vi.advanceTimersByTimeAsync(1000);
  const signal = read.mock.lastCall?.[1];
  await fakeBrowser.storage.local.set({ settings: { ...defaultSettings, paused: true } });
  await vi.advanceTimersByTimeAsync(1000);
  expect(signal?.aborted).toBe(true);
  await fakeBrowser.storage.local.set({ settings: defaultSettings });
  await vi.advanceTimersByTimeAsync(1000);
  expect(read).toHaveBeenCalledTimes(2);
  expect(read.mock.lastCall?.[1].aborted).toBe(false);
  expect(load).toHaveBeenCalledOnce();
});
