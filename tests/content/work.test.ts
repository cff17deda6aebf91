// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { linkToBackground } from '../../src/content/background-link.ts';
import { followConversation } from '../../src/content/conversation.ts';
import { findReader } from '../../src/sites/index.ts';
import { countWork, type Work } from './count-work.ts';
import { handPace } from './hand-pace.ts';

const workSince = countWork();

const chats = {
  /** A site that is known by its selectors, each message in a wrapper of its own. */
  'chatgpt.com': (role: string, at: number): string =>
    `<article><div data-message-author-role="${role}" data-message-id="m${at}"><div class="markdown"><p>I am number ${at}.</p></div></div></article>`,
  /** A page that nobody has written an entry for. */
  'chat.example': (role: string, at: number): string =>
    `<div class="row"><div class="message ${role}-message"><p>I am number ${at}.</p></div></div>`,
};
type Host = keyof typeof chats;

const messages = (host: Host, from: number, to: number): string =>
  Array.from({ length: to - from }, (_, at) =>
    chats[host]((from + at) % 2 ? 'assistant' : 'user', from + at),
  ).join('');

const whole = { ok: true, value: { revision: 1, language: 'english', statements: [] } };

/** A conversation of so many messages that has been followed until all was quiet. */
async function quietTalk(host: Host, count: number) {
  document.body.innerHTML = `<main id="thread">${messages(host, 0, count)}</main><textarea placeholder="Message"></textarea>`;
  const reader = findReader(document, host);
  if (!reader) throw new Error('no reader');
  const { pace, go } = handPace();
  const stop = new AbortController();
  let sent = 0;
  const ask = (message: unknown): Promise<unknown> => {
    sent += JSON.stringify(message).length;
    return Promise.resolve(whole);
  };
  const link = linkToBackground(
    () => undefined,
    () => undefined,
    stop.signal,
    ask as unknown as Parameters<typeof linkToBackground>[3],
    pace,
  );
  followConversation(
    reader,
    ({ order, kept, unread, changed, removed }) => {
      link.forget(removed);
      link.order(reader, order, kept, false, unread);
      link.send(changed);
    },
    stop.signal,
    pace,
  );
  const settle = async (rounds: number): Promise<void> => {
    for (let round = 0; round < rounds; round += 1) await go(5000);
  };
  await settle(20);
  /** What is done because of a change of the page, until all is quiet again, and how much is sent (code units). */
  const workOf = async (change: (list: Element) => void): Promise<Work & { sent: number }> => {
    change(document.querySelector('main') as Element);
    sent = 0;
    workSince();
    await settle(4);
    return { ...workSince(), sent };
  };
  return { workOf, stop };
}

type Change = (list: Element, count: number) => void;

const newMessage =
  (host: Host): Change =>
  (list, count) =>
    list.insertAdjacentHTML('beforeend', messages(host, count, count + 1));

const changes: Record<string, Change> = {
  'a new message': newMessage('chatgpt.com'),
  'a word more in a reply': (list) => {
    (list.lastElementChild?.querySelector('p')?.firstChild as Text).data += ' And on.';
  },
  'a message that goes': (list) => list.children[1]?.remove(),
  'an attribute around a message': (list) => list.children[3]?.toggleAttribute('data-state'),
};

/** Comparing one turn with what it was takes no more steps than this, and no look at the page. */
const stepsToCompare = 10;

describe('in a conversation of 2,000 messages', () => {
  const count = { short: 100, long: 2000 };

  it.each(Object.keys(changes))('%s costs what changed, as in one of 100', async (name) => {
    const work = async (messages: number): Promise<Work & { sent: number }> => {
      const { workOf, stop } = await quietTalk('chatgpt.com', messages);
      const found = await workOf((list) => changes[name]?.(list, messages));
      stop.abort();
      return found;
    };
    const [few, many] = [await work(count.short), await work(count.long)];
    expect(many.dom).toBe(few.dom);
    expect(many.steps - few.steps).toBeLessThanOrEqual((count.long - count.short) * stepsToCompare);
    // Of the order all is told that follows what changed; a number of four digits is longer than one of three.
    if (name !== 'a message that goes') expect(many.sent - few.sent).toBeLessThan(20);
  });
});

describe('in a page that nobody has written an entry for', () => {
  /** Its names are read again where a message may have come: so many looks at the page for each message, no more. */
  const looksAtEach = 18;

  it('a new message costs no more than one look through the names, a word more what changed', async () => {
    const work = async (messages: number): Promise<[added: Work, grown: Work]> => {
      const { workOf, stop } = await quietTalk('chat.example', messages);
      const added = await workOf((list) => newMessage('chat.example')(list, messages));
      const grown = await workOf((list) => changes['a word more in a reply']?.(list, messages));
      stop.abort();
      return [added, grown];
    };
    const [few, many] = [await work(100), await work(400)];
    expect(many[0].dom - few[0].dom).toBeLessThanOrEqual(300 * looksAtEach);
    expect(many[1].dom).toBe(few[1].dom);
  });
});
