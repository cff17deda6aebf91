// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { followConversation } from '../../src/content/conversation.ts';
import { findReader } from '../../src/sites/index.ts';
import { handPace } from './hand-pace.ts';
import { type Replayed, replay } from './replay.ts';

/** A page with these messages, the user's first and then in turn. */
const show = (texts: readonly string[]): void => {
  document.body.innerHTML = `<main id="thread">${texts
    .map((text, at) => {
      const role = at % 2 === 0 ? 'user' : 'assistant';
      return `<div data-message-author-role="${role}" data-message-id="m${at}"><div class="markdown">${text}</div></div>`;
    })
    .join('')}</main>`;
};

/** Follows these messages on a machine that takes this long (ms) between two looks at the clock. */
const followTexts = (texts: readonly string[], slowness: number) => {
  show(texts);
  const reader = findReader(document, 'chatgpt.com');
  if (!reader) throw new Error('no reader');
  const { pace, go } = handPace();
  let spent = 0;
  const now = () => {
    spent += slowness;
    return pace.now() + spent;
  };
  const changes: Replayed[] = [];
  const heard = replay();
  const { signal } = new AbortController();
  followConversation(reader, (change) => changes.push(heard(change)), signal, { ...pace, now });
  return { changes, go };
};

/** The same with so many turns. */
const follow = (turns: number, slowness: number) =>
  followTexts(
    Array.from({ length: turns }, (_, at) => `Text ${at}`),
    slowness,
  );

it('a long conversation is read in pieces, the newest messages first, with short rests', async () => {
  const { changes, go } = follow(12, 3);
  expect(changes[0]?.messages.at(-1)?.text).toBe('Text 11');
  expect(changes[0]?.messages.length).toBeLessThan(12);
  for (let frame = 0; frame < 12; frame += 1) await go(50);
  expect(changes.at(-1)?.messages.map(({ text }) => text)).toEqual(
    Array.from({ length: 12 }, (_, index) => `Text ${index}`),
  );
  expect(changes.flatMap(({ changed }) => changed)).toHaveLength(12);
  for (const { messages, unread } of changes) expect(messages.length + unread).toBe(12);
});

it('every reply of a long conversation is told together with what it answers', async () => {
  const { changes, go } = follow(40, 2);
  for (let frame = 0; frame < 40; frame += 1) await go(1000);
  expect(changes.length).toBeGreaterThan(2);
  for (const { changed } of changes) expect(changed[0]?.role).toBe('user');
});

it('a reply is told together with what it answers, however slow the machine', () => {
  const { changes } = follow(2, 1000);
  expect(changes[0]?.changed.map(({ role }) => role)).toEqual(['user', 'assistant']);
});

it('the end of the reading is told, though what was read last has no words', async () => {
  const texts = Array.from({ length: 12 }, (_, at) => (at < 4 ? '' : `Text ${at}`));
  const { changes, go } = followTexts(texts, 3);
  for (let frame = 0; frame < 12; frame += 1) await go(1000);
  expect(changes.at(-1)?.unread).toBe(0);
  expect(changes.at(-1)?.messages).toHaveLength(8);
});
