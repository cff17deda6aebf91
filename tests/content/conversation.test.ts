// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { type ConversationChange, followConversation } from '../../src/content/conversation.ts';
import type { Pace } from '../../src/content/pace.ts';
import { findReader } from '../../src/sites/index.ts';

/** A clock that stands still until it is told to go on. */
const handPace = () => {
  let time = 0;
  let due: { at: number; callback: () => void }[] = [];
  const add = (at: number, callback: () => void) => {
    const one = { at, callback };
    due.push(one);
    return () => {
      due = due.filter((other) => other !== one);
    };
  };
  const pace: Pace = {
    nextFrame: (callback) => add(time, callback),
    after: (milliseconds, callback) => add(time + milliseconds, callback),
    now: () => time,
  };
  /** Lets observers report, then runs what is due after so many milliseconds. */
  const go = async (milliseconds = 0) => {
    await Promise.resolve();
    await new Promise((resolve) => setImmediate(resolve));
    time += milliseconds;
    for (const one of due.filter(({ at }) => at <= time)) {
      due = due.filter((other) => other !== one);
      one.callback();
    }
  };
  return { pace, go, waiting: () => due.length };
};

const message = (role: string, html: string, id = '') =>
  `<div data-message-author-role="${role}" ${id && `data-message-id="${id}"`}><div class="markdown">${html}</div></div>`;

const follow = () => {
  const reader = findReader(document, 'chatgpt.com');
  if (!reader) throw new Error('no reader');
  const changes: ConversationChange[] = [];
  const { pace, go, waiting } = handPace();
  const stop = new AbortController();
  followConversation(reader, (change) => changes.push(change), stop.signal, pace);
  return { changes, go, waiting, stop, last: () => changes.at(-1) as ConversationChange };
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

  it('goes quiet when it is stopped', async () => {
    const { changes, go, stop } = follow();
    stop.abort();
    $('main').insertAdjacentHTML('beforeend', message('user', 'More', 'u2'));
    await go(5000);
    expect(changes).toHaveLength(1);
  });
});
