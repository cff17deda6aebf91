import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { askBackground } from '../../src/platform/ask.ts';

const send = vi.fn<() => Promise<unknown>>();
const question = { name: 'conversation-gone' } as const;
const answer = { ok: true, value: null } as const;
const silence = new Promise<never>(() => undefined);

beforeEach(() => {
  vi.useFakeTimers();
  send.mockReset();
  Object.assign(chrome.runtime, { id: 'here', sendMessage: send });
});
afterEach(() => vi.useRealTimers());

it('asks again where the background was killed over the question', async () => {
  send.mockRejectedValueOnce(new Error('The message port closed')).mockResolvedValueOnce(answer);
  expect(await askBackground(question)).toEqual(answer);
});

it('asks again where the browser waits for ever for a background that is gone', async () => {
  send.mockReturnValueOnce(silence).mockResolvedValueOnce(answer);
  const reply = askBackground(question);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await reply).toEqual(answer);
});

it('gives up after a few tries, and leaves no timer behind', async () => {
  send.mockReturnValue(silence);
  const reply = askBackground(question);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await reply).toEqual({ ok: false, reason: 'failed' });
  expect([send.mock.calls.length, vi.getTimerCount()]).toEqual([3, 0]);
});

it('leaves no timer behind where all goes well', async () => {
  send.mockResolvedValueOnce(answer);
  await askBackground(question);
  expect(vi.getTimerCount()).toBe(0);
});
