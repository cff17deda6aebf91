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
    const { link } = start(((sent: ToBackground) => {
      asked.push(sent);
      return Promise.resolve(replies.shift() ?? { ok: true, value: null });
    }) as unknown as Parameters<typeof start>[0]);
    const site = { siteId: 's', siteName: 'S' };
    for (let time = 0; time < 3; time += 1) {
      link.order(site, ['m1'], false);
      await new Promise((resolve) => setTimeout(resolve));
    }
    expect(asked).toHaveLength(2);
  });
});
