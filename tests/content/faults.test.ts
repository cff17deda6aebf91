// @vitest-environment happy-dom
import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { reportFaults } from '../../src/content/faults.ts';

const own = fakeBrowser.runtime.getURL('src/content/main.iife.js');
const told = vi.fn<(message: { name: string; text: string }) => void>();
let life = new AbortController();

const fault = (message: string, place: string): Error => {
  const error = new Error(message);
  error.stack = `Error: ${message}\n    at f (${place}:1:2)`;
  return error;
};
const happen = (error: unknown): boolean => dispatchEvent(new ErrorEvent('error', { error }));

beforeEach(() => {
  fakeBrowser.reset();
  told.mockReset();
  fakeBrowser.runtime.onMessage.addListener((message: { name: string; text: string }) => {
    told(message);
    return Promise.resolve({ ok: true, value: null });
  });
  life = new AbortController();
  reportFaults(life.signal);
});
afterEach(() => life.abort());

it('tells the background of an error in our own code', async () => {
  happen(fault('x', own));
  await vi.waitFor(() => expect(told).toHaveBeenCalledOnce());
  expect(told).toHaveBeenCalledWith({
    name: 'fault',
    text: expect.stringMatching(/^Error: x\n.*\n.*main\.iife/),
  });
});

it('tells of no error of the page', () => {
  happen(fault('x', 'https://chat.example/app.js'));
  happen(null);
  happen('a text');
  dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason: undefined }));
  expect(told).not.toHaveBeenCalled();
});

it('tells of a promise that nobody waits for', async () => {
  dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason: fault('y', own) }));
  await vi.waitFor(() => expect(told).toHaveBeenCalledOnce());
});

it('tells of a fault that comes again and again only a few times, and no more once it has ended', async () => {
  for (let at = 0; at < 100; at++) happen(fault('x'.repeat(5000), own));
  await vi.waitFor(() => expect(told).toHaveBeenCalled());
  expect(told.mock.calls.length).toBeLessThan(10);
  expect(told.mock.calls[0]?.[0].text).toHaveLength(1000);
  life.abort();
  told.mockReset();
  happen(fault('x', own));
  expect(told).not.toHaveBeenCalled();
});
