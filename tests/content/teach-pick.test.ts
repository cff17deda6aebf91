// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { beside, blockAround, narrower, wider } from '../../src/content/teach-pick.ts';

const get = (id: string): Element => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no element "${id}"`);
  return found;
};

beforeEach(() => {
  document.body.innerHTML = `
    <main>
      <div id="list">
        <div id="question"><div id="bubble"><span id="words">Will it rain?</span></div></div>
        <div id="answer"><img alt=""><div id="prose"><p id="first">It may.</p><p id="second">Take a <b id="bold">coat</b>.</p><ul><li id="item">Or a hat</li></ul></div></div>
        <div id="empty"></div>
        <ol><li id="turn" class="turn">And then?</li><li class="turn">Sun.</li></ol>
      </div>
      <form id="form"><textarea></textarea></form>
    </main>`;
});

describe('pointing at a message', () => {
  it.each(['first', 'second', 'bold', 'item'])('takes the whole reply, not the part of it: %s', (id) => {
    expect(blockAround(get(id))?.id).toBe('answer');
  });

  it('takes the wrappers that hold nothing else with it', () => {
    expect(blockAround(get('words'))?.id).toBe('question');
  });

  it('tells an item of a list of messages from an item of prose', () => {
    expect(blockAround(get('turn'))?.id).toBe('turn');
  });

  it('takes nothing where there is no text, or where the composer is', () => {
    expect(blockAround(get('empty'))).toBeNull();
    expect(blockAround(get('form'))).toBeNull();
    expect(blockAround(document.body)).toBeNull();
  });

  it('goes out of the shadow root of a message', () => {
    const line = document.createElement('chat-line');
    line.attachShadow({ mode: 'open' }).innerHTML = '<div><p>Snow</p></div>';
    get('list').prepend(line);
    expect(blockAround(line.shadowRoot?.querySelector('p') as Element)).toBe(line);
  });
});

describe('the arrow keys', () => {
  it('widen a block to the next one that looks different, up to the page', () => {
    expect(wider(get('bubble'))?.id).toBe('list');
    expect(wider(get('second'))?.id).toBe('prose');
    const main = document.querySelector('main') as Element;
    expect(wider(main)).toBeNull();
  });

  it('narrow it again, towards where the pointer was', () => {
    expect(narrower(get('answer'), get('bold'))?.id).toBe('second');
    expect(narrower(get('answer'), null)?.id).toBe('first');
    expect(narrower(get('first'), null)).toBeNull();
  });

  it('go to the block before and after, past what holds no text, and out of the last', () => {
    expect(beside(get('question'), 1)?.id).toBe('answer');
    expect(beside(get('answer'), -1)?.id).toBe('question');
    expect(beside(get('answer'), 1)?.localName).toBe('ol');
    expect(beside(get('second'), 1)?.localName).toBe('ul');
    expect(beside(get('bold'), -1)?.id).toBe('first');
    expect(beside(get('question'), -1)).toBeNull();
  });
});
