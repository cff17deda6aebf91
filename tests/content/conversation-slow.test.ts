// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { followConversation } from '../../src/content/conversation.ts';
import { findReader } from '../../src/sites/index.ts';
import { handPace } from './hand-pace.ts';
import { type Replayed, replay } from './replay.ts';

/** Follows a conversation of so many turns on a machine that takes this long (ms) between two looks at the clock. */
const follow = (turns: number, slowness: number) => {
  document.body.innerHTML = `<main id="thread">${Array.from({ length: turns }, (_, at) => {
    const role = at % 2 === 0 ? 'user' : 'assistant';
    return `<div data-message-author-role="${role}" data-message-id="m${at}"><div class="markdown">Text ${at}</div></div>`;
  }).join('')}</main>`;
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

it('a long conversation is read in pieces, the newest messages first, with short rests', async () => {
  const { changes, go } = follow(12, 3);
  expect(changes[0]?.messages.at(-1)?.text).toBe('Text 11');
  expect(changes[0]?.messages.length).toBeLessThan(12);
  for (let frame = 0; frame < 12; frame += 1) await go(50);
  expect(changes.at(-1)?.messages.map(({ text }) => text)).toEqual(
    Array.from({ length: 12 }, (_, index) => `Text ${index}`),
  );
  expect(changes.flatMap(({ changed }) => changed)).toHaveLength(12);
});

it('a reply is told together with what it answers, however slow the machine', () => {
  const { changes } = follow(2, 1000);
  expect(changes[0]?.changed.map(({ role }) => role)).toEqual(['user', 'assistant']);
});
