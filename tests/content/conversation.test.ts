// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { followConversation } from '../../src/content/conversation.ts';
import { browserLook } from '../../src/content/text-look.ts';
import { findReader } from '../../src/sites/index.ts';
import { handPace } from './hand-pace.ts';
import { type Replayed, replay } from './replay.ts';

const message = (role: string, html: string, id = '') =>
  `<div data-message-author-role="${role}" ${id && `data-message-id="${id}"`}><div class="markdown">${html}</div></div>`;

const follow = () => {
  const reader = findReader(document, 'chatgpt.com');
  if (!reader) throw new Error('no reader');
  const changes: Replayed[] = [];
  const heard = replay();
  const { pace, go, waiting } = handPace();
  const stop = new AbortController();
  followConversation(reader, (change) => changes.push(heard(change)), stop.signal, pace);
  return { changes, go, waiting, stop, last: () => changes.at(-1) as Replayed };
};

const $ = (selector: string) => document.querySelector(selector) as HTMLElement;

describe('a conversation that is followed', () => {
  beforeEach(() => {
    document.body.innerHTML = `<main id="thread">${message('user', 'Hi', 'u1')}${message('assistant', '<p>Hello.</p>', 'a1')}</main><textarea></textarea>`;
  });

  it('is told at once what is there', () => {
    const { changes } = follow();
    expect(changes).toHaveLength(1);
    expect(changes[0]?.messages.map(({ id, role, text }) => [id, role, text])).toEqual([
      ['u1', 'user', 'Hi'],
      ['a1', 'assistant', 'Hello.'],
    ]);
    expect(changes[0]?.changed).toEqual(changes[0]?.messages);
  });

  it('keeps the id and raises the revision while a reply grows, then says that it is complete', async () => {
    const { last, go, waiting } = follow();
    const text = $('[data-message-id="a1"] p').firstChild as Text;
    text.data = 'Hello. I am';
    await go();
    expect(
      last().changed.map(({ id, text, revision, streaming }) => [id, text, revision, streaming]),
    ).toEqual([['a1', 'Hello. I am', 2, true]]);
    await go(2000);
    expect(last().changed.map(({ revision, streaming }) => [revision, streaming])).toEqual([[3, false]]);
    expect(waiting()).toBe(0);
  });

  it('reads what stood in a hidden part of the page when that part is shown', async () => {
    document.body.innerHTML = `<section>${document.body.innerHTML}</section>`;
    const isHidden = vi
      .spyOn(browserLook, 'isShown')
      .mockImplementation((element) => element.closest('.closed') === null);
    $('section').className = 'closed';
    const { changes, last, go } = follow();
    expect(changes).toEqual([]);
    $('section').className = 'open';
    await go();
    expect(last().messages.map(({ text }) => text)).toEqual(['Hi', 'Hello.']);
    isHidden.mockRestore();
  });

  it('takes up new messages and lets go of removed ones', async () => {
    const { last, go } = follow();
    $('main').insertAdjacentHTML('beforeend', message('user', 'More', 'u2'));
    await go();
    expect(last().changed.map(({ id }) => id)).toEqual(['u2']);
    $('[data-message-id="u2"]').remove();
    await go();
    expect(last().removed).toEqual(['u2']);
    expect(last().messages.map(({ id }) => id)).toEqual(['u1', 'a1']);
  });

  it('says that marks must be laid anew when the page draws the same text again', async () => {
    const { last, go } = follow();
    $('[data-message-id="a1"] .markdown').innerHTML = '<p>Hel<b>lo.</b></p>';
    await go();
    expect(last().changed).toEqual([]);
    expect(last().remapped.map(({ id, revision }) => [id, revision])).toEqual([['a1', 1]]);
    expect(last().remapped[0]?.ranges(0, 6).map(String)).toEqual(['Hello.']);
  });

  it('keeps a message that a virtual list empties', async () => {
    const { changes, go } = follow();
    $('[data-message-id="a1"]').innerHTML = '';
    await go();
    expect(changes).toHaveLength(1);
    $('[data-message-id="a1"]').innerHTML = '<div class="markdown"><p>Hello.</p></div>';
    await go();
    expect(changes.at(-1)?.remapped.map(({ id }) => id)).toEqual(['a1']);
  });

  it('keeps the id of a reply that is drawn anew on each token', async () => {
    document.body.innerHTML = `<main id="thread">${message('user', 'Hi')}${message('assistant', '<p>I</p>')}</main>`;
    const { last, changes, go } = follow();
    const id = last().messages[1]?.id;
    for (const text of ['I am', 'I am so', 'I am so glad']) {
      $('[data-message-author-role="assistant"]').outerHTML = message('assistant', `<p>${text}</p>`);
      await go(150);
      expect(last().changed.map((one) => [one.id, one.text])).toEqual([[id, text]]);
    }
    expect(changes.flatMap(({ removed }) => removed)).toEqual([]);
  });

  it('takes a reply that was generated again for another message', async () => {
    document.body.innerHTML = `<main id="thread">${message('user', 'Hi')}${message('assistant', '<p>I am well.</p>')}</main>`;
    const { last, go } = follow();
    const id = last().messages[1]?.id;
    $('[data-message-author-role="assistant"]').outerHTML = message(
      'assistant',
      '<p>Lovely to meet you!</p>',
    );
    await go();
    expect(last().removed).toEqual([id]);
    expect(last().messages.map(({ text }) => text)).toEqual(['Hi', 'Lovely to meet you!']);
  });

  it('keeps the id of a message that is edited in place', async () => {
    document.body.innerHTML = `<main id="thread">${message('user', 'Hi')}${message('assistant', '<p>Well.</p>')}</main>`;
    const { last, go } = follow();
    const id = last().messages[0]?.id;
    $('[data-message-author-role="user"] .markdown').textContent = 'A different question altogether';
    await go();
    expect(last().changed.map((one) => [one.id, one.revision])).toEqual([[id, 2]]);
  });

  it('follows texts, not nodes, where a virtual list recycles its nodes', async () => {
    const texts = ['One.', 'Two.', 'Three.', 'Four.', 'Five.', 'Six.'];
    const row = (index: number) => message(index % 2 ? 'assistant' : 'user', texts[index] as string);
    document.body.innerHTML = `<main id="thread"><div style="padding-top: 800px">${[2, 3, 4, 5].map(row).join('')}</div></main>`;
    const { last, changes, go } = follow();
    const ids = last().messages.map(({ id }) => id);
    const bodies = [...document.querySelectorAll('.markdown')];
    [0, 1, 2, 3].forEach((index, at) => {
      (bodies[at] as Element).textContent = texts[index] as string;
    });
    await go();
    expect(last().messages.map(({ text }) => text)).toEqual(texts);
    expect(
      last()
        .messages.slice(2)
        .map(({ id }) => id),
    ).toEqual(ids);
    expect(changes.flatMap(({ removed }) => removed)).toEqual([]);
  });

  it('keeps messages that a virtual list takes out of the page', async () => {
    document.body.innerHTML = `<main id="thread"><div style="padding-top: 800px">${message('user', 'Hi', 'u1')}${message('assistant', '<p>Hello.</p>', 'a1')}${message('user', 'More', 'u2')}</div></main>`;
    const { last, go } = follow();
    $('[data-message-id="u1"]').remove();
    $('main > div').insertAdjacentHTML('beforeend', message('assistant', '<p>Gladly.</p>', 'a2'));
    await go();
    expect(last().messages.map(({ id }) => id)).toEqual(['u1', 'a1', 'u2', 'a2']);
    expect(last().messages[0]?.ranges(0, 2)).toEqual([]);
  });

  it('ignores what the reader types', async () => {
    $('main').insertAdjacentHTML('beforeend', '<div contenteditable="true"><p>a</p></div>');
    const { go, waiting } = follow();
    $('[contenteditable] p').textContent = 'ab';
    await go();
    await go();
    expect(waiting()).toBe(0);
  });

  it('sees changes in a shadow root inside a message', async () => {
    $('[data-message-id="a1"] .markdown').innerHTML = '<x-prose></x-prose>';
    const root = $('x-prose').attachShadow({ mode: 'open' });
    root.innerHTML = '<p>I am</p>';
    const { last, go } = follow();
    (root.querySelector('p') as Element).textContent = 'I am glad';
    await go();
    expect(last().changed.map(({ text }) => text)).toEqual(['I am glad']);
  });

  it('goes quiet when it is stopped', async () => {
    const { changes, go, stop } = follow();
    stop.abort();
    $('main').insertAdjacentHTML('beforeend', message('user', 'More', 'u2'));
    await go(5000);
    expect(changes).toHaveLength(1);
  });
});
