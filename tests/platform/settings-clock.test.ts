import { fakeBrowser } from '@webext-core/fake-browser';
import { describe, expect, it, vi } from 'vitest';
import { defaultSettings, isPaused } from '../../src/platform/settings.ts';
import { changeSettings, readChangeTimes } from '../../src/platform/settings-store.ts';

describe('a clock that is set', () => {
  const hour = 3_600_000;
  const pausedAt = (now: number, pausedUntil: number): boolean =>
    isPaused({ ...defaultSettings, paused: true, pausedUntil }, now);

  it('forward ends the pause of an hour, and back by an hour does not', () => {
    expect(pausedAt(24 * hour, hour)).toBe(false);
    expect(pausedAt(9.5 * hour, 11 * hour)).toBe(true);
  });

  it('back by years leaves no pause for years', () => {
    expect(pausedAt(0, 24 * 365 * hour)).toBe(false);
  });

  it('back lets no later choice count as the earlier one', async () => {
    fakeBrowser.reset();
    vi.useFakeTimers({ now: 10 * hour, toFake: ['Date'] });
    await changeSettings({ keys: false });
    const before = (await readChangeTimes()).keys ?? 0;
    vi.setSystemTime(9 * hour);
    await changeSettings({ keys: true });
    expect((await readChangeTimes()).keys).toBeGreaterThan(before);
    vi.useRealTimers();
  });
});
