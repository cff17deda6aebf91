import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, it } from 'vitest';
import { dismiss, dismissalKey } from '../../src/platform/dismissals.ts';

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

describe('dismissals', () => {
  it('are kept once each, the newest last', async () => {
    await dismiss('a');
    await dismiss('b');
    await dismiss('a');
    expect(await fakeBrowser.storage.local.get('dismissed')).toMatchObject({ dismissed: ['b', 'a'] });
  });

  it('start anew where storage holds something broken', async () => {
    await fakeBrowser.storage.local.set({ dismissed: { not: 'a list' } });
    await dismiss('a');
    expect(await fakeBrowser.storage.local.get('dismissed')).toMatchObject({ dismissed: ['a'] });
  });
});
