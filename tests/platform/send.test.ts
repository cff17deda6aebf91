import { fakeBrowser } from '@webext-core/fake-browser';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ToBackground } from '../../src/platform/protocol.ts';
import { answerContent, type Origin } from '../../src/platform/send.ts';
import { toBackgroundSamples } from './message-samples.ts';

const own = fakeBrowser.runtime.getURL('');
const sound = {
  id: fakeBrowser.runtime.id,
  tab: { id: 7, windowId: 3 },
  frameId: 2,
  url: 'https://chat.example:8443/c/1?q=secret',
};
const handled = vi.fn<(message: ToBackground, origin: Origin) => unknown>();

/** What the extension answers to a message; undefined where it does not hear it at all. */
const answerTo = async (message: unknown, sender: object = sound): Promise<unknown> => {
  const [answer] = await fakeBrowser.runtime.onMessage.trigger(message, sender as never, () => undefined);
  return answer;
};

beforeEach(() => {
  fakeBrowser.reset();
  handled.mockReset().mockReturnValue({ ok: true, value: null });
  const handlers = Object.fromEntries(Object.keys(toBackgroundSamples).map((name) => [name, handled]));
  answerContent(handlers as unknown as Parameters<typeof answerContent>[0]);
});

describe('a message from our content script in a page', () => {
  it.each(Object.values(toBackgroundSamples))('is heard: $name', async (message) => {
    expect(await answerTo(message)).toEqual({ ok: true, value: null });
    expect(handled).toHaveBeenCalledExactlyOnceWith(message, {
      tab: 7,
      window: 3,
      frame: 2,
      host: 'chat.example:8443',
    });
  });

  it('is heard from the welcome page, which is read as a chat is', async () => {
    expect(
      await answerTo({ name: 'site-entries' }, { ...sound, url: `${own}src/welcome/index.html` }),
    ).toEqual({
      ok: true,
      value: null,
    });
  });

  it('takes its place from the browser, whatever it says of itself', async () => {
    const forged = { ...toBackgroundSamples['conversation-gone'], tab: 1, frame: 0, host: 'bank.example' };
    await answerTo(forged);
    expect(handled).toHaveBeenCalledExactlyOnceWith(
      { name: 'conversation-gone' },
      expect.objectContaining({ tab: 7, frame: 2, host: 'chat.example:8443' }),
    );
  });
});

describe('a page that the reader does not see', () => {
  it.each(['prerender', 'cached', 'pending_deletion'])(
    'is not heard, but that it goes: %s',
    async (lifecycle) => {
      const unseen = { ...sound, documentLifecycle: lifecycle };
      for (const message of Object.values(toBackgroundSamples)) await answerTo(message, unseen);
      expect(handled.mock.calls.map(([{ name }]) => name)).toEqual(['conversation-gone']);
    },
  );

  it('is heard once it is seen', async () => {
    const seen = { ...sound, documentLifecycle: 'active' };
    expect(await answerTo(toBackgroundSamples['conversation-changed'], seen)).toEqual({
      ok: true,
      value: null,
    });
  });
});

describe('a sender that is refused without an answer', () => {
  const refused: Record<string, object> = {
    'another extension': { ...sound, id: 'another' },
    'no extension': { ...sound, id: undefined },
    'a page outside any tab': { ...sound, tab: undefined },
    'a tab without an id': { ...sound, tab: { windowId: 3 } },
    'a tab that is none': { ...sound, tab: { id: -1 } },
    'a sender without a frame': { ...sound, frameId: undefined },
    'a frame that is none': { ...sound, frameId: -1 },
    'a sender without an address': { ...sound, url: undefined },
    'a broken address': { ...sound, url: 'not an address' },
    'a blank frame': { ...sound, url: 'about:blank' },
    'a frame made of text': { ...sound, url: 'about:srcdoc' },
    'a data address': { ...sound, url: 'data:text/html,<p>hello' },
    'a blob': { ...sound, url: 'blob:https://chat.example/1' },
    'a page of another extension': { ...sound, url: 'chrome-extension://another/src/welcome/index.html' },
    'an address that begins as ours does': { ...sound, url: `${own.slice(0, -1)}.example/` },
    'a script address': { ...sound, url: 'javascript:0' },
  };
  it.each(Object.entries(refused))('%s', async (_, sender) => {
    for (const message of Object.values(toBackgroundSamples))
      expect(await answerTo(message, sender)).toBeUndefined();
    expect(handled).not.toHaveBeenCalled();
  });
});

describe('a message that is malformed', () => {
  const invalid = { ok: false, reason: 'invalid' };

  it('is answered as invalid and reaches no handler, whatever part of it is missing or of another kind', async () => {
    const wrong = fc.oneof(
      fc.constant(undefined),
      fc.double({ noInteger: true }),
      fc.constant(-1),
      fc.constant(Number.NaN),
      fc.constant(''),
      fc.string({ minLength: 201, maxLength: 300 }),
      fc.constant(['', '']),
      fc.constant([1]),
      fc.constant({}),
      fc.constant(Symbol.iterator.toString()),
    );
    const parts = Object.values(toBackgroundSamples).flatMap((message) =>
      Object.keys(message).map((part) => ({ message, part })),
    );
    // Text may be any text, so that only another kind of value is wrong there.
    const isText = (part: string, value: unknown): boolean =>
      ['text', 'persona', 'siteName', 'siteId', 'id', 'message'].includes(part) &&
      typeof value === 'string' &&
      (part === 'text' ||
        (value.length <= 200 && (value.length > 0 || part === 'persona' || part === 'siteName')));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...parts), wrong, async ({ message, part }, value) => {
        fc.pre(!isText(part, value));
        const { [part as 'name']: _, ...rest } = message;
        const broken = value === undefined ? rest : { ...rest, [part]: value };
        expect(await answerTo(broken)).toEqual(invalid);
      }),
      { numRuns: 400 },
    );
    expect(handled).not.toHaveBeenCalled();
  });

  it('is answered as invalid, whatever it is', async () => {
    const strange = fc.anything().filter((value) => {
      const name = (value as { name?: unknown } | null)?.name;
      return typeof name !== 'string' || !(name in toBackgroundSamples);
    });
    await fc.assert(
      fc.asyncProperty(strange, async (value) => {
        expect(await answerTo(value)).toEqual(invalid);
      }),
    );
    expect(handled).not.toHaveBeenCalled();
  });

  it('is not read beyond its bounds', async () => {
    const { 'message-changed': change, 'conversation-changed': conversation, dismiss } = toBackgroundSamples;
    for (const broken of [
      { ...change, text: 'a'.repeat(6_000_001) },
      { ...change, keep: 6_000_001 },
      { ...change, persona: 'a'.repeat(201) },
      { ...conversation, order: Array.from({ length: 50_001 }, () => 'm') },
      { ...conversation, keep: 50_001 },
      { ...dismiss, key: 'a'.repeat(1000) },
      { ...dismiss, key: 'ABCDEF' },
      { ...toBackgroundSamples['open-panel'], category: 'constructor' },
    ])
      expect(await answerTo(broken)).toEqual(invalid);
    expect(handled).not.toHaveBeenCalled();
  });

  it('loses the parts that it should not have', async () => {
    await answerTo({ ...toBackgroundSamples.dismiss, extra: 1, __proto__: { tab: 1 }, constructor: 'x' });
    expect(handled.mock.calls[0]?.[0]).toStrictEqual(toBackgroundSamples.dismiss);
  });
});

describe('a handler that breaks', () => {
  it.each([
    [
      'at once',
      () =>
        handled.mockImplementation(() => {
          throw new Error('gone');
        }),
    ],
    ['later', () => handled.mockRejectedValue(new Error('gone'))],
  ])('%s answers that it failed, and tells the page nothing of why', async (_, breakIt) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    breakIt();
    expect(await answerTo({ name: 'site-entries' })).toEqual({ ok: false, reason: 'failed' });
  });
});
