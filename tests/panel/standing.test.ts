import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../src/panel/host.ts';
import { type Standing, standingOf } from '../../src/panel/standing.ts';
import { defaultSettings } from '../../src/platform/settings.ts';
import { conversation, message, snapshot } from './conversation-fixture.ts';

const noChat = { record: null, messages: new Map(), focus: null };
const silent = conversation.map((one) => ({ ...one, statements: [] }));
const paused = { ...defaultSettings, paused: true };

const withoutMessages = (asleep: boolean): Snapshot['tab'] => ({
  record: { siteId: 's', siteName: 'S', host: 'h', order: ['0/a'], leftOut: 1, asleep },
  messages: new Map(),
  focus: null,
});

/** The chat's order is known, and only these of its messages have been read. */
const underWay = (read: typeof conversation): Snapshot => {
  const now = snapshot(read);
  const more = Array.from({ length: 20 }, (_, at) => `0/more-${at}`);
  if (now.tab.record) now.tab.record.order = [...more, ...now.tab.record.order];
  return now;
};

const cases: [string, Snapshot, Standing][] = [
  ['a chat with statements', snapshot(conversation), 'found'],
  ['a chat read to the end without any', snapshot(silent), 'nothing-found'],
  [
    'a chat in another language',
    snapshot(silent.map((one) => ({ ...one, language: 'other' }))),
    'other-language',
  ],
  ['a chat before the first reply', snapshot([message('0/u1', 'user', 'Hello')]), 'no-replies'],
  ['a long chat of which nothing has been read', underWay([]), 'still-reading'],
  ['a long chat of which what was read has no statements', underWay(silent), 'still-reading'],
  ['a long chat of which what was read has statements', underWay(conversation), 'found'],
  ['a chat that gave way to others', snapshot([], { tab: withoutMessages(true) }), 'asleep'],
  ['a chat for which there is no room', snapshot([], { tab: withoutMessages(false) }), 'no-room'],
  ['an ordinary page', snapshot([], { tab: noChat }), 'no-chat'],
  ['a page of the browser itself', snapshot([], { tab: noChat, access: 'never' }), 'no-chat'],
  ['a site not allowed', snapshot([], { tab: noChat, access: 'askable' }), 'not-allowed'],
  [
    'a chat of another site in a frame',
    snapshot([], { tab: noChat, access: 'askable', chatFrame: 'https://widget.example/*' }),
    'chat-in-frame',
  ],
  ['a page whose address is hidden', snapshot([], { tab: noChat, access: 'unseen' }), 'unseen'],
  ['a paused extension', snapshot([], { tab: noChat, settings: paused }), 'paused'],
  ['a background that is gone', snapshot([], { tab: noChat, alive: false }), 'gone'],
];

describe('how things stand', () => {
  it.each(cases)('%s', (_, now, standing) => {
    expect(standingOf(now)).toBe(standing);
  });

  it('keeps what was found readable while paused, cut off, or opened by a click alone', () => {
    expect(standingOf(snapshot(conversation, { alive: false }))).toBe('found');
    expect(standingOf(snapshot(conversation, { access: 'askable' }))).toBe('found');
  });

  it('does not count messages that the page has dropped', () => {
    const now = snapshot(conversation);
    if (now.tab.record) now.tab.record.order = ['0/u1'];
    expect(standingOf(now)).toBe('no-replies');
  });
});
