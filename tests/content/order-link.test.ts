import { describe, expect, it } from 'vitest';
import { linkOrder } from '../../src/content/order-link.ts';
import type { Reply, ToBackground } from '../../src/platform/protocol.ts';
import { handPace } from './hand-pace.ts';

type Told = Extract<ToBackground, { name: 'conversation-changed' }>;
const site = { siteId: 's', siteName: 'S' };
const ok: Reply<null> = { ok: true, value: null };
const unknown: Reply<null> = { ok: false, reason: 'text-unknown' };

/** A link to a background that gives these answers, then says yes; and the order as it knows it. */
const start = (...replies: Reply<null>[]) => {
  const told: Told[] = [];
  let known: { revision: number; ids: readonly string[] } | null = null;
  const ask = (message: Told): Promise<Reply<null>> => {
    told.push(message);
    const given = replies.shift();
    if (given) return Promise.resolve(given);
    const { base, keep, order, revision } = message;
    if (base !== null && base !== known?.revision) return Promise.resolve(unknown);
    known = { revision, ids: [...(base === null ? [] : (known?.ids ?? [])).slice(0, keep), ...order] };
    return Promise.resolve(ok);
  };
  const { pace, go } = handPace();
  const link = linkOrder(
    new AbortController().signal,
    ask as unknown as Parameters<typeof linkOrder>[1],
    pace,
  );
  return { link, told, go, known: () => known?.ids };
};

describe('the order of the messages', () => {
  it('is told whole once, then only what follows the part that is known', async () => {
    const { link, told, known } = start();
    link.tell(site, ['a', 'b'], 0, false, 0);
    link.tell(site, ['a', 'b', 'c'], 2, false, 0);
    expect(told.map(({ base, keep, order }) => [base, keep, order])).toEqual([
      [null, 0, ['a', 'b']],
      [1, 2, ['c']],
    ]);
    expect(known()).toEqual(['a', 'b', 'c']);
  });

  it('is told when messages go, at the end or all of them', () => {
    const { link, known } = start();
    link.tell(site, ['a', 'b', 'c'], 0, false, 0);
    link.tell(site, ['a', 'b'], 2, false, 0);
    expect(known()).toEqual(['a', 'b']);
    link.tell(site, [], 0, false, 0);
    expect(known()).toEqual([]);
  });

  it('is told again once more of the page has been read, though nothing of it had words', () => {
    const { link, told } = start();
    link.tell(site, ['a'], 0, false, 5);
    link.tell(site, ['a'], 1, false, 5);
    link.tell(site, ['a'], 1, false, 0);
    expect(told.map(({ unread }) => unread)).toEqual([5, 0]);
  });

  it('is not told again where nothing moved, but that marks were hidden is', () => {
    const { link, told, known } = start();
    link.tell(site, ['a', 'b'], 0, false, 0);
    link.tell(site, ['a', 'b'], 2, false, 0);
    expect(told).toHaveLength(1);
    link.tell(site, ['a', 'b'], 2, true, 0);
    expect(told.at(-1)).toMatchObject({ hidden: true, order: [] });
    expect(known()).toEqual(['a', 'b']);
  });

  it('is told whole to a background that has lost it', async () => {
    const { link, told, go, known } = start(ok, unknown);
    link.tell(site, ['a'], 0, false, 0);
    link.tell(site, ['a', 'b'], 1, false, 0);
    await go();
    expect(told.at(-1)).toMatchObject({ base: null, keep: 0, order: ['a', 'b'] });
    expect(known()).toEqual(['a', 'b']);
  });

  it('arrives whole where one telling was lost and the next was under way', async () => {
    const { link, go, known } = start(ok, { ok: false, reason: 'failed' });
    link.tell(site, ['a'], 0, false, 0);
    link.tell(site, ['a', 'b'], 1, false, 0);
    link.tell(site, ['a', 'b', 'c'], 2, false, 0);
    await go(1000);
    await go(1000);
    expect(known()).toEqual(['a', 'b', 'c']);
  });
});
