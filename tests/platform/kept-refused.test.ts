import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type KeptConversations, keptConversations } from '../../src/platform/kept-conversations.ts';
import { tides } from '../core/export/archive-samples.ts';
import { about, given } from './kept-samples.ts';

let store: KeptConversations;

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  store = keptConversations();
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const titles = async (): Promise<string[]> => (await given(store.list())).map(({ title }) => title);

describe('bringing in an archive', () => {
  it('counts what is new, what is kept already and what stands in the file twice', async () => {
    await store.keep(tides());
    const arrived = await given(store.bringIn([tides(), about('bread'), about('bread')]));
    expect(arrived).toEqual({ added: 1, known: 2 });
    expect((await titles()).sort()).toEqual(['Chat Example: bread', tides().title].sort());
  });

  it('changes nothing at all when one of many cannot be stored', async () => {
    await store.keep(tides());
    const put = IDBObjectStore.prototype.put;
    let calls = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value) {
      calls++;
      if (calls === 6) throw new DOMException('No room', 'QuotaExceededError');
      return put.call(this, value);
    });
    const many = ['bread', 'rye', 'salt', 'water'].map((subject) => about(subject));
    expect(await store.bringIn(many)).toEqual({ ok: false, reason: 'full' });
    vi.restoreAllMocks();
    expect(await titles()).toEqual([tides().title]);
    expect(await given(store.search('bread'))).toEqual(new Set());
  });
});

describe('a browser that does not let us keep', () => {
  it.each([
    ['has no database', () => vi.stubGlobal('indexedDB', undefined)],
    [
      'refuses to open one',
      () =>
        vi.spyOn(indexedDB, 'open').mockImplementation(() => {
          throw new DOMException('Not in this window', 'SecurityError');
        }),
    ],
  ])('answers every wish with that word where it %s', async (_, refuse) => {
    refuse();
    const wishes = [store.list(), store.keep(tides()), store.nearest(tides()), store.bringIn([tides()])];
    for (const wish of wishes) expect(await wish).toEqual({ ok: false, reason: 'refused' });
  });

  it('is asked again the next time', async () => {
    const opening = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Not now', 'InvalidStateError');
    });
    expect(await store.list()).toEqual({ ok: false, reason: 'refused' });
    opening.mockRestore();
    expect(await store.list()).toEqual({ ok: true, value: [] });
  });

  it('is called full where there is no room even to begin', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('No room', 'QuotaExceededError');
    });
    expect(await store.keep(tides())).toEqual({ ok: false, reason: 'full' });
  });

  it('is called full where the room ends in the middle of a transaction', async () => {
    await store.keep(tides());
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value) {
      const ending = this.transaction as unknown as { _abort(name: string): void };
      const request = this.add(value);
      ending._abort('QuotaExceededError');
      return request;
    });
    expect(await store.keep(about('bread'))).toEqual({ ok: false, reason: 'full' });
    expect(await titles()).toEqual([tides().title]);
  });

  it('keeps what was kept when it is full', async () => {
    await store.keep(tides());
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('No room', 'QuotaExceededError');
    });
    expect(await store.keep(about('bread'))).toEqual({ ok: false, reason: 'full' });
    expect(await titles()).toEqual([tides().title]);
  });
});
