import { describe, expect, it } from 'vitest';
import { Conversation } from '../../src/background/conversation.ts';
import { orderOf } from '../../src/background/told-order.ts';

const site = { siteId: 'test', siteName: 'Test', host: 'chat.example' };

const knowing = (order: string[], revision: number): Conversation => {
  const conversation = new Conversation();
  conversation.setFrame(3, { ...site, order }, revision);
  return conversation;
};

describe('the order that a frame tells', () => {
  it('follows the part of the last one that still stands', () => {
    const conversation = knowing(['3/a', '3/b', '3/c'], 7);
    expect(orderOf(conversation, 3, { base: 7, keep: 2, order: ['d'] })).toEqual(['3/a', '3/b', '3/d']);
    expect(orderOf(conversation, 3, { base: null, keep: 0, order: ['d'] })).toEqual(['3/d']);
  });

  it('is asked for as a whole where it builds on one that is not known', () => {
    expect(orderOf(knowing(['3/a'], 7), 3, { base: 6, keep: 1, order: ['b'] })).toBe('text-unknown');
    expect(orderOf(new Conversation(), 3, { base: 7, keep: 1, order: ['b'] })).toBe('text-unknown');
  });

  it('is refused where it grows beyond every page, piece by piece', () => {
    const long = Array.from({ length: 50_000 }, (_, at) => `3/${at}`);
    const told = { base: 7, keep: long.length, order: ['b'] };
    expect(orderOf(knowing(long, 7), 3, told)).toBe('invalid');
  });
});
