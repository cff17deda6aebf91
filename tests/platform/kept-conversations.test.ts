import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ArchivedConversation, ArchivedMessage } from '../../src/core/export/archive.ts';
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

describe('keeping a conversation', () => {
  it('lists it with its counts and gives it back whole', async () => {
    const kept = await given(store.keep(tides()));
    expect(await given(store.list())).toEqual([kept]);
    expect(kept).toMatchObject({ title: tides().title, site: 'Chat Example', replies: 1, statements: 1 });
    expect(await given(store.read(new Set([kept.id])))).toEqual([{ ...kept, messages: tides().messages }]);
  });

  it('keeps the same content once', async () => {
    const first = await given(store.keep(tides()));
    const again = await given(store.keep({ ...tides(), title: 'Another title' }));
    expect(again).toEqual(first);
    expect(await titles()).toEqual([first.title]);
  });

  it('survives a new start of the browser', async () => {
    await store.keep(tides());
    store = keptConversations();
    expect(await titles()).toEqual([tides().title]);
  });

  it('lists the newest first', async () => {
    await store.keep(about('older', { date: '2025-01-01T00:00:00.000Z' }));
    await store.keep(about('newer', { date: '2026-01-01T00:00:00.000Z' }));
    expect(await titles()).toEqual(['Chat Example: newer', 'Chat Example: older']);
  });

  it('cuts a title to what a file takes, so that every export can come back', async () => {
    const { title, id } = await given(store.keep({ ...tides(), title: `  a\n${'b'.repeat(300)}` }));
    expect(title).toBe(`a ${'b'.repeat(198)}`);
    expect((await given(store.rename(id, '   '))).title).toBe(title);
    expect((await given(store.rename(id, 'Tides ')))?.title).toBe('Tides');
  });
});

describe('a conversation that was kept before', () => {
  const grown = (): ArchivedConversation => {
    const one = tides();
    return {
      ...one,
      messages: [...one.messages, ...about('bread').messages],
      date: '2026-04-01T00:00:00.000Z',
    };
  };

  it('is known again, as the same or as grown', async () => {
    const kept = await given(store.keep(tides()));
    expect(await given(store.nearest(tides()))).toEqual({ kept, likeness: 'same' });
    expect(await given(store.nearest(grown()))).toEqual({ kept, likeness: 'grown' });
    expect(await given(store.nearest(about('bread')))).toBeNull();
  });

  it('is known again where no user spoke, and never taken for another such', async () => {
    const replies = (subject: string, ...texts: string[]) =>
      about(subject, {
        messages: texts.map((text) => ({
          ...(tides().messages[1] as ArchivedMessage),
          text,
          statements: [],
        })),
      });
    const kept = await given(store.keep(replies('sea', 'I am the sea.')));
    expect(await given(store.nearest(replies('sea', 'I am the sea.')))).toEqual({ kept, likeness: 'same' });
    expect(await given(store.nearest(replies('sea', 'I am the sea.', 'Still.')))).toMatchObject({
      likeness: 'grown',
    });
    expect(await given(store.nearest(replies('bread', 'I am bread.')))).toBeNull();
  });

  it('is brought up to date under its own title and first day', async () => {
    const { id } = await given(store.keep(tides()));
    await store.rename(id, 'Tides');
    const updated = await given(store.update(id, grown()));
    expect(updated).toMatchObject({
      id,
      title: 'Tides',
      date: tides().date,
      changed: grown().date,
      replies: 2,
    });
    expect(await given(store.nearest(grown()))).toMatchObject({ likeness: 'same' });
    expect(await titles()).toEqual(['Tides']);
  });

  it('is preferred to another that only begins with the same words', async () => {
    await store.keep({
      ...grown(),
      messages: grown().messages.map((one, at) => (at === 1 ? { ...one, text: 'No.', statements: [] } : one)),
    });
    const { id } = await given(store.keep(tides()));
    expect(await given(store.nearest(grown()))).toMatchObject({ kept: { id }, likeness: 'grown' });
  });
});

describe('searching', () => {
  it('looks in titles and in texts, upper and lower case alike', async () => {
    const sea = await given(store.keep(tides()));
    const bread = await given(store.keep(about('bread', { messages: about('bread').messages.slice(0, 1) })));
    expect(await given(store.search('TWO TIDES'))).toEqual(new Set([sea.id]));
    expect(await given(store.search('moon pulls'))).toEqual(new Set([sea.id]));
    expect(await given(store.search('chat example'))).toEqual(new Set([sea.id, bread.id]));
    expect(await given(store.search('submarine'))).toEqual(new Set());
  });
});

describe('deleting', () => {
  it('takes a conversation away, and restores it as it was', async () => {
    const kept = await given(store.keep(tides()));
    const gone = await given(store.remove(kept.id));
    expect(await titles()).toEqual([]);
    expect(await given(store.search('moon'))).toEqual(new Set());
    await store.restore(gone);
    expect(await given(store.list())).toEqual([kept]);
    expect(await given(store.read())).toEqual([{ ...kept, messages: tides().messages }]);
    expect(await given(store.nearest(tides()))).toMatchObject({ likeness: 'same' });
  });

  it('says so where the conversation is gone already', async () => {
    const { id } = await given(store.keep(tides()));
    await store.remove(id);
    for (const late of [store.remove(id), store.rename(id, 'Tides'), store.update(id, tides())]) {
      expect(await late).toEqual({ ok: false, reason: 'gone' });
    }
  });
});

describe('watching', () => {
  it('hears of changes made in another window, until told to stop', async () => {
    const stop = new AbortController();
    const other = keptConversations();
    const heard = vi.fn();
    store.watch(heard, stop.signal);
    await other.keep(tides());
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
    stop.abort();
    const stillListening = new AbortController();
    const last = new Promise<void>((resolve) => store.watch(resolve, stillListening.signal));
    await other.keep(about('bread'));
    await last;
    stillListening.abort();
    expect(heard).toHaveBeenCalledTimes(1);
  });
});
