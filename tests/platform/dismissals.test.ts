import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  dayOf,
  dismiss,
  dismissalKey,
  readDismissals,
  restore,
  writeDismissals,
} from '../../src/platform/dismissals.ts';

beforeEach(() => {
  fakeBrowser.reset();
});

describe('the key of a dismissal', () => {
  it('holds for the same words however they are set', async () => {
    expect(await dismissalKey('emotion', 'I’m so glad!')).toBe(
      await dismissalKey('emotion', 'i’m  so *glad*'),
    );
  });

  it('tells categories, words and messages apart', async () => {
    const keys = await Promise.all([
      dismissalKey('emotion', 'I am glad'),
      dismissalKey('rapport', 'I am glad'),
      dismissalKey('emotion', 'I am sad'),
      dismissalKey('emotion', 'I am glad', 'I am glad. Here it is.'),
    ]);
    expect(new Set(keys).size).toBe(4);
  });

  it('gives no text away', async () => {
    expect(await dismissalKey('emotion', 'glad')).toMatch(/^[0-9a-f]{24}$/);
  });
});

const note = { category: 'emotion', scope: 'phrase', host: 'a.example', day: '2026-11-27' } as const;

describe('dismissals', () => {
  it('are kept once each, the newest last', async () => {
    await dismiss('a', note);
    await dismiss('b', note);
    await dismiss('a', note);
    expect(await fakeBrowser.storage.local.get('dismissed')).toMatchObject({ dismissed: ['b', 'a'] });
  });

  it('start anew where storage holds something broken', async () => {
    await fakeBrowser.storage.local.set({ dismissed: { not: 'a list' } });
    await dismiss('a', note);
    expect(await fakeBrowser.storage.local.get('dismissed')).toMatchObject({ dismissed: ['a'] });
  });

  it('are listed with what was noted, the newest first, older ones without a note too', async () => {
    await fakeBrowser.storage.local.set({ dismissed: ['old'] });
    await dismiss('a', note);
    expect(await readDismissals()).toEqual([
      { key: 'a', note },
      { key: 'old', note: null },
    ]);
  });

  it('leave no note behind when they are taken back, and come again as they were', async () => {
    await dismiss('a', note);
    await dismiss('b', { ...note, scope: 'statement' });
    const all = await readDismissals();
    await restore(['a', 'b']);
    expect(await readDismissals()).toEqual([]);
    expect(await fakeBrowser.storage.local.get(['dismissed-notes'])).not.toMatchObject({
      'dismissed-notes': expect.anything(),
    });
    await writeDismissals(all);
    expect(await readDismissals()).toEqual(all);
  });

  it('are dated by the day that the reader sees', () => {
    expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  });
});
