import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { noteTiming, readTimings, summaryOf } from '../../src/platform/timings.ts';

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

it('keeps how long the newest messages took, and their lengths', async () => {
  for (let at = 1; at <= 250; at++) noteTiming({ ms: at + 0.04, size: at * 10 });
  await vi.advanceTimersByTimeAsync(1000);
  noteTiming({ ms: 7, size: 3 });
  await vi.advanceTimersByTimeAsync(1000);
  const timings = await readTimings();
  expect(timings).toHaveLength(200);
  expect(timings.at(0)).toEqual({ ms: 52, size: 520 });
  expect(timings.at(-1)).toEqual({ ms: 7, size: 3 });
});

it('sums them up by the middle and the slowest', () => {
  expect(summaryOf([])).toBeNull();
  const timings = [9, 1, 5, 100, 2].map((ms) => ({ ms, size: ms * 2 }));
  expect(summaryOf(timings)).toEqual({ count: 5, median: 5, slowest: { ms: 100, size: 200 } });
});
