// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { whenReader } from '../../src/content/navigation.ts';
import { findReader } from '../../src/sites/index.ts';
import type { Reader } from '../../src/sites/site.ts';
import { handPace } from './hand-pace.ts';

const plainChat =
  '<div class="chat"><div class="user-message">Hi</div><div class="bot-message">Hello.</div></div><textarea placeholder="Message"></textarea>';
const findChat = () => findReader(document, 'shop.example');

const wait = (find: () => Reader | null) => {
  const found: (Reader | null)[] = [];
  const { pace, go, waiting } = handPace();
  const { signal } = new AbortController();
  try {
    whenReader(document, find, (reader) => found.push(reader), signal, pace);
  } catch {
    // A look that goes wrong is reported by the caller's window.
  }
  return { found, go, waiting };
};

describe('a chat that the first look does not find', () => {
  it.each([
    ['has loaded its styles', () => window.dispatchEvent(new Event('load'))],
    ['is given a size', () => window.dispatchEvent(new Event('resize'))],
    ['is shown', () => document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))],
  ])('finds one that has no place in a page until it %s', async (_, happens) => {
    document.body.innerHTML = plainChat;
    let isLaidOut = false;
    const { found, go, waiting } = wait(() => (isLaidOut ? findChat() : null));
    isLaidOut = true;
    await go(3000);
    expect(found).toEqual([]);
    happens();
    await go(3000);
    expect(found.map((reader) => reader?.siteId)).toEqual(['generic']);
    happens();
    expect(waiting()).toBe(0);
  });

  it('finds one whose field was out of reach behind a notice', async () => {
    document.body.innerHTML = `<div aria-hidden="true">${plainChat}</div>`;
    const { found, go } = wait(findChat);
    document.querySelector('div')?.removeAttribute('aria-hidden');
    await go(3000);
    expect(found.map((reader) => reader?.siteId)).toEqual(['generic']);
  });

  it('looks again after a look that went wrong', async () => {
    document.body.innerHTML = plainChat;
    let looks = 0;
    const { found, go } = wait(() => {
      looks += 1;
      if (looks === 1) throw new Error('no such page');
      return findChat();
    });
    document.body.append(document.createElement('p'));
    await go(3000);
    expect(found).toHaveLength(1);
  });
});
