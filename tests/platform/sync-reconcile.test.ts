import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings, type Settings } from '../../src/platform/settings.ts';
import { reconcile, type SyncedPart } from '../../src/platform/sync-reconcile.ts';

type Remote = Partial<Record<keyof Settings, SyncedPart>>;

const part = (at: number, value: unknown, version = 2): SyncedPart => ({ version, at, value });
const with_ = (change: Partial<Settings>): Settings => ({ ...defaultSettings, ...change });

describe('settings here and elsewhere', () => {
  it('stay apart from each other while nothing was changed', () => {
    expect(reconcile(defaultSettings, {}, {})).toEqual({ take: {}, times: {}, give: {} });
  });

  it('give what was changed here, even before times were kept', () => {
    expect(reconcile(with_({ keys: false }), { keys: 5 }, {}).give).toEqual({ keys: part(5, false) });
    expect(reconcile(with_({ keys: false }), {}, {}).give).toEqual({ keys: part(1, false) });
  });

  it('take what is newer elsewhere, and give what is newer here, part by part', () => {
    const remote: Remote = { sensitivity: part(10, 'strong'), reasoning: part(10, 'mark') };
    const here = with_({ sensitivity: 'everything', reasoning: 'leave-out' });
    expect(reconcile(here, { sensitivity: 9, reasoning: 11 }, remote)).toEqual({
      take: { sensitivity: 'strong' },
      times: { sensitivity: 10 },
      give: { reasoning: part(11, 'leave-out') },
    });
  });

  it('never carry a pause', () => {
    const here = with_({ paused: true, pausedUntil: 7 });
    expect(reconcile(here, { paused: 9, pausedUntil: 9 }, { paused: part(10, false) })).toEqual({
      take: {},
      times: {},
      give: {},
    });
  });

  it('take nothing broken, and leave alone what a newer version wrote', () => {
    const remote: Remote = { sensitivity: part(10, 'loud'), keys: part(1, 'fast', 3) };
    expect(reconcile(with_({ keys: false }), { keys: 99 }, remote)).toEqual({
      take: {},
      times: {},
      give: {},
    });
  });

  it('end up alike on all devices, whatever was changed where and when, and then rest', () => {
    const change = fc.record({
      at: fc.integer({ min: 1, max: 4 }),
      value: fc.constantFrom('strong', 'clear', 'everything') as fc.Arbitrary<Settings['sensitivity']>,
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 2, maxLength: 4 }), (changes) => {
        const devices = changes.map(({ at, value }) => ({
          settings: with_({ sensitivity: value }),
          times: { sensitivity: at },
        }));
        const remote: Remote = {};
        for (let round = 0; round < 2; round++)
          for (const device of devices) {
            const { take, times, give } = reconcile(device.settings, device.times, remote);
            device.settings = { ...device.settings, ...take };
            device.times = { ...device.times, ...times };
            Object.assign(remote, give);
          }
        const newest = Math.max(...changes.map(({ at }) => at));
        const candidates = changes.filter(({ at }) => at === newest).map(({ value }) => value);
        const all = new Set(devices.map(({ settings }) => settings.sensitivity));
        expect(all.size).toBe(1);
        expect(candidates).toContain([...all][0]);
        for (const { settings, times } of devices)
          expect(reconcile(settings, times, remote)).toEqual({ take: {}, times: {}, give: {} });
      }),
    );
  });
});
