import { describe, expect, it } from 'vitest';
import type { Reply } from '../../src/platform/protocol.ts';
import { message, slowBackground, start } from './slow-background.ts';

const found = (start: number, end: number) => ({ start, end });
const result = (revision: number, statements: readonly object[]): Reply<unknown> => ({
  ok: true,
  value: { revision, language: 'english', statements },
});

describe('a growing reply', () => {
  it('is sent whole once, then only what came after', async () => {
    const { asked, answer, ask } = slowBackground();
    const { link, go } = start(ask);
    link.send([message('I am', 1)]);
    await answer();
    link.send([message('I am glad', 2)]);
    await go(1000);
    expect(asked.map(({ base, keep, text }) => [base, keep, text])).toEqual([
      [null, 0, 'I am'],
      [1, 4, ' glad'],
    ]);
  });

  it('is sent a few times a second, each time with its newest text', async () => {
    const { asked, answer, ask } = slowBackground();
    const { link, go } = start(ask);
    link.send([message('I', 1)]);
    link.send([message('I am', 2)]);
    await answer();
    link.send([message('I am glad', 3)]);
    await go(50);
    expect(asked.map(({ revision }) => revision)).toEqual([1]);
    await go(150);
    expect(asked.map(({ revision }) => revision)).toEqual([1, 3]);
  });

  it('is sent at once when it has come to its end', async () => {
    const { asked, answer, ask } = slowBackground();
    const { link, waiting } = start(ask);
    link.send([message('I am', 1)]);
    await answer();
    link.send([message('I am glad', 2, false)]);
    expect(asked.map(({ revision }) => revision)).toEqual([1, 2]);
    await answer();
    expect(waiting()).toBe(0);
  });

  it('is sent at once when its end came while an answer was on its way', async () => {
    const { asked, answer, ask } = slowBackground();
    const { link } = start(ask);
    link.send([message('I am', 1)]);
    link.send([message('I am glad', 2, false)]);
    await answer();
    expect(asked.map(({ revision }) => revision)).toEqual([1, 2]);
  });

  it('is marked by an answer to its older text where the words still stand', async () => {
    const { answer, ask } = slowBackground();
    const { link, results } = start(ask);
    link.send([message('I am glad. You are sad.', 1)]);
    link.send([message('I am glad. You were not.', 2)]);
    await answer(result(1, [found(0, 9), found(11, 22)]));
    expect(results).toEqual([[2, 1]]);
  });

  it('is sent whole again when the background has forgotten it', async () => {
    const { asked, answer, ask } = slowBackground();
    const { link, results, go } = start(ask);
    link.send([message('I am', 1)]);
    await answer();
    link.send([message('I am glad', 2)]);
    await go(1000);
    await answer({ ok: false, reason: 'text-unknown' });
    await answer();
    expect(asked.at(-1)).toMatchObject({
      base: null,
      keep: 0,
      text: 'I am glad',
    });
    expect(results).toEqual([
      [1, 0],
      [2, 0],
    ]);
  });
});

describe('a reply that is longer than any', () => {
  it('is sent to the longest length that is taken, as it grows too', async () => {
    const { asked, answer, ask } = slowBackground();
    const { link, go } = start(ask);
    const long = 'a'.repeat(6_000_100);
    link.send([message(long, 1)]);
    await answer();
    link.send([message(`${long}b`, 2)]);
    await go(100_000);
    expect(asked.map(({ keep, text, beyond }) => [keep, text.length, beyond])).toEqual([
      [0, 6_000_000, 100],
      [6_000_000, 0, 101],
    ]);
  });
});

describe('a long conversation', () => {
  it('is sent a few messages at a time, and whole in the end', async () => {
    const { asked, answer, ask } = slowBackground();
    const { link } = start(ask);
    link.send(Array.from({ length: 50 }, (_, at) => ({ ...message('I am', 1, false), id: `m${at}` })));
    expect(asked.length).toBeLessThan(20);
    for (let answered = 0; answered < 50; answered += 1) await answer();
    expect(new Set(asked.map(({ id }) => id)).size).toBe(50);
  });
});

describe('a message that leaves the page', () => {
  it('is not marked by an answer that comes after it has gone', async () => {
    const { answer, ask } = slowBackground();
    const { link, results } = start(ask);
    link.send([message('I am glad', 1, false)]);
    link.forget(['m1']);
    await answer(result(1, [found(0, 9)]));
    expect(results).toEqual([]);
  });

  it('leaves nothing waiting behind', async () => {
    const { answer, ask } = slowBackground();
    const { link, waiting } = start(ask);
    link.send([message('I am', 1)]);
    await answer();
    expect(waiting()).toBe(1);
    link.forget(['m1']);
    expect(waiting()).toBe(0);
  });

  it('is sent whole when it comes back', async () => {
    const { asked, answer, ask } = slowBackground();
    const { link } = start(ask);
    link.send([message('I am glad', 1, false)]);
    await answer();
    link.forget(['m1']);
    link.send([message('I am glad', 2, false)]);
    expect(asked.at(-1)).toMatchObject({ base: null, text: 'I am glad' });
  });
});

describe('the order of the messages', () => {
  it('is told only when it changed', () => {
    const { ask } = slowBackground();
    const { link } = start(ask);
    const site = { siteId: 'x', siteName: 'X' };
    link.order(site, ['a'], 0, false, 0);
    link.order(site, ['a'], 1, false, 0);
    link.order(site, ['a', 'b'], 1, false, 0);
    link.order(site, [], 0, false, 0);
    expect(ask).toHaveBeenCalledTimes(3);
  });
});

describe('a page that is left', () => {
  it('tells no more, though it goes on for a moment: its words would stand beside those of the next', async () => {
    const { asked, answer, ask } = slowBackground();
    const { link } = start(ask);
    link.send([message('I am', 1)]);
    await answer();
    link.gone();
    link.send([message('I am glad', 2, false)]);
    link.order({ siteId: 'x', siteName: 'X' }, ['m1'], 0, false, 0);
    expect(asked).toHaveLength(1);
    expect(ask).toHaveBeenLastCalledWith({ name: 'conversation-gone' });
  });
});
