// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { followConversation } from '../../src/content/conversation.ts';
import { genericReader } from '../../src/sites/generic.ts';
import type { Reader } from '../../src/sites/site.ts';
import { handPace } from '../content/hand-pace.ts';
import { type Replayed, replay } from '../content/replay.ts';

const main = `<main class="chat"><div class="thread">
  <div class="user-message">What is mint?</div><div class="assistant-message">A herb. I love it.</div>
  </div><form><textarea placeholder="Ask anything"></textarea><button>Send</button></form></main>`;
const widget = `<aside class="help-widget"><div class="bubbles">
  <div class="bubble sent">Where is my order?</div><div class="bubble received">I am sorry, it is late.</div>
  </div><div><input placeholder="Type a message"><button>Send</button></div></aside>`;
const column = (model: string): string =>
  `<section class="model"><h2>${model}</h2><div class="turns"><div data-role="user">Are you glad?</div><div data-role="assistant">${model} is glad.</div></div></section>`;

const told = (reader: Reader | null) =>
  reader?.turns().map(({ role, element }) => `${role[0]} ${element.textContent}`);

describe('several chats on one page', () => {
  it('are all read, each as a part in the order of the page', () => {
    document.body.innerHTML = widget + main;
    expect(told(genericReader(document))).toEqual([
      'u Where is my order?',
      'a I am sorry, it is late.',
      'u What is mint?',
      'a A herb. I love it.',
    ]);
  });

  it('are read side by side where one field asks two models', () => {
    document.body.innerHTML = `<main class="arena">${column('A')}${column('B')}<textarea placeholder="Ask both"></textarea></main>`;
    expect(told(genericReader(document))).toEqual([
      'u Are you glad?',
      'a A is glad.',
      'u Are you glad?',
      'a B is glad.',
    ]);
  });

  it('are followed in each of them, until one goes away', async () => {
    document.body.innerHTML = main + widget;
    const { pace, go } = handPace();
    const stop = new AbortController();
    let now: Replayed | null = null;
    const heard = replay();
    const texts = () => (now as Replayed | null)?.messages.map(({ text }) => text);
    followConversation(
      genericReader(document) as Reader,
      (change) => (now = heard(change)),
      stop.signal,
      pace,
    );
    for (const last of ['.assistant-message', '.received'])
      document.querySelector(last)?.insertAdjacentText('beforeend', ' Truly.');
    await go(1000);
    expect(texts()).toEqual([
      'What is mint?',
      'A herb. I love it. Truly.',
      'Where is my order?',
      'I am sorry, it is late. Truly.',
    ]);
    document.querySelector('aside')?.remove();
    document.querySelector('.thread')?.insertAdjacentHTML('beforeend', '<div class="user-message">Bye</div>');
    await go(1000);
    expect(texts()).toEqual(['What is mint?', 'A herb. I love it. Truly.', 'Bye']);
    stop.abort();
  });

  it('are one where a search field or a list of talks stands beside it', () => {
    document.body.innerHTML = `<nav class="conversations"><input placeholder="Search chats"><a class="user">Mint</a><a class="assistant">Rain</a></nav>${main}`;
    expect(told(genericReader(document))).toHaveLength(2);
  });
});
