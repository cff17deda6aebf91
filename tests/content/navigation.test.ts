// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { onNavigation, whenReader } from '../../src/content/navigation.ts';
import { findReader } from '../../src/sites/index.ts';
import type { Reader } from '../../src/sites/site.ts';
import { handPace } from './hand-pace.ts';

const chat = (id = 'thread') =>
  `<main id="${id}"><div data-message-author-role="user">Hi</div><div data-message-author-role="assistant"><div class="markdown">Hello.</div></div></main><textarea placeholder="Message"></textarea>`;

const plainChat =
  '<div class="chat"><div class="user-message">Hi</div><div class="bot-message">Hello.</div></div><textarea placeholder="Message"></textarea>';

const wait = (host = 'chatgpt.com') => {
  const found: (Reader | null)[] = [];
  const stop = new AbortController();
  const { pace, go, waiting } = handPace();
  whenReader(
    document,
    () => findReader(document, host),
    (reader) => found.push(reader),
    stop.signal,
    pace,
  );
  return { found, stop, go, waiting, ids: () => found.map((reader) => reader?.siteId ?? null) };
};

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('waiting for a chat', () => {
  it('finds one that is there', () => {
    document.body.innerHTML = chat();
    expect(wait().ids()).toEqual(['chatgpt']);
  });

  it('finds one that appears later, and then rests', async () => {
    const { ids, go, waiting } = wait();
    expect(ids()).toEqual([]);
    document.body.innerHTML = chat();
    await go(3000);
    expect(ids()).toEqual(['chatgpt']);
    document.body.append(document.createElement('p'));
    await go(3000);
    expect(waiting()).toBe(0);
  });

  it('does nothing on a quiet page without a chat', async () => {
    document.body.innerHTML = '<p>Nothing here</p>';
    const { ids, go, waiting } = wait();
    await go(10_000);
    expect(ids()).toEqual([]);
    expect(waiting()).toBe(0);
  });

  it('tells when the chat goes away and when the page draws it anew', async () => {
    document.body.innerHTML = chat();
    const { found, go } = wait();
    document.querySelector('main')?.remove();
    await go(3000);
    expect(found.at(-1)).toBeNull();
    document.body.innerHTML = chat();
    await go(3000);
    expect(found.at(-1)?.root).toBe(document.querySelector('main'));
  });

  it('finds one that appears inside a shadow root', async () => {
    document.body.innerHTML = '<x-widget></x-widget>';
    const root = document.querySelector('x-widget')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    root.innerHTML = '<div></div>';
    const { ids, go } = wait('shop.example');
    (root.firstElementChild as Element).innerHTML = plainChat;
    await go(3000);
    expect(ids()).toEqual(['generic']);
  });

  /** A chat that has been there for long, on a page that moved on the whole time. */
  const settled = async () => {
    document.body.innerHTML = `<div id="first">${plainChat}</div><aside><button>Help</button></aside>`;
    const waiting = wait('shop.example');
    for (let look = 0; look < 6; look += 1) {
      document.body.append(document.createElement('hr'));
      await waiting.go(3000);
    }
    return waiting;
  };
  const openWidget = () =>
    document.querySelector('aside')?.insertAdjacentHTML('beforeend', `<div>${plainChat}</div>`);

  it('finds a second one that the reader opens long after the page has settled', async () => {
    const { found, go } = await settled();
    document.querySelector<HTMLElement>('aside button')?.click();
    openWidget();
    await go(3000);
    expect(found).toHaveLength(2);
    expect(
      found
        .at(-1)
        ?.turns()
        .map(({ role }) => role),
    ).toEqual(['user', 'assistant', 'user', 'assistant']);
  });

  it('looks for nothing after a click in the chat itself, nor while the reader types', async () => {
    const { waiting, go } = await settled();
    document.querySelector<HTMLElement>('.bot-message')?.click();
    document
      .querySelector('textarea')
      ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
    expect(waiting()).toBe(0);
    document
      .querySelector('textarea')
      ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    expect(waiting()).toBe(1);
    await go(3000);
    expect(waiting()).toBe(0);
  });

  it('finds one in a shadow root that only the click told of', async () => {
    document.body.innerHTML = '<x-widget></x-widget>';
    const { ids, go } = wait('shop.example');
    const widget = document.querySelector('x-widget') as HTMLElement;
    widget.attachShadow({ mode: 'open' }).innerHTML = plainChat;
    await go(3000);
    expect(ids()).toEqual([]);
    widget.click();
    await go(3000);
    expect(ids()).toEqual(['generic']);
  });

  it('prefers what the site’s own selectors find once they do', async () => {
    document.body.innerHTML = plainChat;
    const { found, go } = wait();
    expect(found.at(-1)?.provisional).toBe(true);
    document.body.innerHTML = chat();
    await go(3000);
    expect(found.at(-1)?.provisional).toBeUndefined();
    expect(found).toHaveLength(2);
  });

  it('goes quiet when it is stopped', async () => {
    const { ids, go, stop } = wait();
    stop.abort();
    document.body.innerHTML = chat();
    await go(3000);
    expect(ids()).toEqual([]);
  });
});

describe('navigation within a page', () => {
  const follow = () => {
    let count = 0;
    const stop = new AbortController();
    onNavigation(window, () => (count += 1), stop.signal);
    return { stop, count: () => count };
  };
  /** What a browser does after the address changed: tells of history, or the page changes its title. */
  const goTo = async (address: string, event = 'popstate') => {
    window.history.pushState(null, '', address);
    if (event === 'title') document.head.innerHTML = `<title>${address}</title>`;
    else window.dispatchEvent(new Event(event));
    await new Promise((resolve) => setImmediate(resolve));
  };

  beforeEach(() => {
    window.location.href = 'https://chat.example/';
  });

  it('is told of once for each new address', async () => {
    const { count } = follow();
    await goTo('https://chat.example/c/1');
    await goTo('https://chat.example/c/2', 'title');
    expect(count()).toBe(2);
  });

  it('is not told of for a fragment, nor after the end', async () => {
    const { count, stop } = follow();
    await goTo('https://chat.example/#part');
    expect(count()).toBe(0);
    stop.abort();
    await goTo('https://chat.example/c/3');
    expect(count()).toBe(0);
  });
});
