// @vitest-environment happy-dom

import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ChatScript } from '../../src/content/chat-script.ts';
import { startContent, stopContent } from '../../src/content/start.ts';

const chat =
  '<div class="chat"><p class="message">Hello.</p></div><textarea placeholder="Message the assistant"></textarea>';
const find = vi.fn(() => null);
const script: ChatScript = { find, follow: () => undefined };

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.runtime.onMessage.addListener(async () => ({
    ok: true,
    value: { here: null, selfHosted: [] },
  }));
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
