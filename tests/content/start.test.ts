// @vitest-environment happy-dom

import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ChatScript } from '../../src/content/chat-script.ts';
import { startContent, stopContent } from '../../src/content/start.ts';
import { noEntries } from '../../src/platform/site-entries.ts';

const chat =
  '<div class="chat"><p class="message">Hello.</p></div><textarea placeholder="Message the assistant"></textarea>';
const find = vi.fn(() => null);
const script: ChatScript = { find, follow: () => undefined };
/** What the background is asked, and answers: nothing is known of the page's host. */
const asked = vi.fn(async (): Promise<unknown> => undefined);

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, { sendMessage: asked });
  asked.mockReset().mockResolvedValue({ ok: true, value: noEntries });
  find.mockClear();
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
  expect(find).toHaveBeenCalled();
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
  expect(find).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(5000);
  expect(find).toHaveBeenCalledWith(document, noEntries, null);
});

it('asks the background nothing and loads nothing where there is no chat', async () => {
  vi.useFakeTimers();
  document.body.innerHTML = '<article><h1>Bread</h1><p>How it is made.</p></article>';
  const load = vi.fn(async () => script);
  startContent(load);
  await vi.advanceTimersByTimeAsync(5000);
  document.body.append(document.createElement('p'));
  await vi.advanceTimersByTimeAsync(5000);
  expect(asked).not.toHaveBeenCalled();
  expect(load).not.toHaveBeenCalled();
});

it('finds the chat by what was taught while it was being loaded', async () => {
  vi.useFakeTimers();
  const taught = { host: location.host, assistant: ['.says'], user: ['.asks'], body: [], omit: [] };
  const load = vi.fn(async () => {
    await fakeBrowser.storage.local.set({ 'own-sites': [taught] });
    return script;
  });
  startContent(load);
  await vi.advanceTimersByTimeAsync(1000);
  expect(load).toHaveBeenCalledOnce();
  expect(find).toHaveBeenLastCalledWith(document, noEntries, taught);
});
