import { describe, expect, it } from 'vitest';
import type { Reply, ToBackground } from '../../src/platform/protocol.ts';
import { message, slowBackground, start } from './slow-background.ts';

describe('a background that had to let go of what it held', () => {
  it('is sent the whole text of every message when it asks', async () => {
    const { asked, answer, ask } = slowBackground();
    const { link } = start(ask);
    link.send([message('I am glad', 1, false)]);
    await answer();
    link.again();
    expect(asked.map(({ base, keep, text }) => [base, keep, text])).toEqual([
      [null, 0, 'I am glad'],
      [null, 0, 'I am glad'],
    ]);
  });

  it('is told the order once more when it could not take it', async () => {
    const replies: Reply<null>[] = [{ ok: false, reason: 'failed' }];
    const asked: ToBackground[] = [];
    const { link, go } = start(((sent: ToBackground) => {
      asked.push(sent);
      return Promise.resolve(replies.shift() ?? { ok: true, value: null });
    }) as unknown as Parameters<typeof start>[0]);
    link.order({ siteId: 's', siteName: 'S' }, ['m1'], 0, false, 0);
    await go(1000);
    await go(1000);
    expect(asked).toHaveLength(2);
    expect(asked[1]).toEqual({ ...asked[0], revision: 2 });
  });
});

describe('a background that gives no answer', () => {
  it('is asked again later, and what it says then is shown', async () => {
    const { asked, answer, ask } = slowBackground();
    const { link, results, go } = start(ask);
    link.send([message('I am glad', 1, false)]);
    await answer({ ok: false, reason: 'failed' });
    await go(1000);
    await answer();
    expect(asked).toHaveLength(2);
    expect(results).toEqual([[1, 0]]);
  });

  it('is left alone after a while, until the message changes', async () => {
    const { asked, answer, ask } = slowBackground();
    const { link, go, waiting } = start(ask);
    link.send([message('I am glad', 1, false)]);
    for (let time = 0; time < 8; time += 1) {
      await answer({ ok: false, reason: 'failed' });
      await go(60_000);
    }
    expect([asked.length, waiting()]).toEqual([8, 0]);
    link.send([message('I am glad.', 2, false)]);
    expect(asked).toHaveLength(9);
  });
});
