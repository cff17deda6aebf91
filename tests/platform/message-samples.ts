import type { ToBackground, ToTeacher } from '../../src/platform/protocol.ts';

const site = { host: 'chat.example', assistant: ['.a'], user: ['.u'], body: [], omit: [] };

/** A sound message of each kind that a content script sends. */
export const toBackgroundSamples: { [Name in ToBackground['name']]: Extract<ToBackground, { name: Name }> } =
  {
    'message-changed': {
      name: 'message-changed',
      id: 'm1',
      role: 'assistant',
      revision: 2,
      base: 1,
      keep: 3,
      text: 'I am thrilled.',
      beyond: 0,
      streaming: false,
      persona: null,
      isReasoning: false,
    },
    'conversation-changed': {
      name: 'conversation-changed',
      siteId: 'chatgpt',
      siteName: 'ChatGPT',
      hidden: false,
      unread: 0,
      paints: true,
      revision: 2,
      base: 1,
      keep: 1,
      order: ['m1', 'm2'],
    },
    'conversation-gone': { name: 'conversation-gone' },
    'open-panel': { name: 'open-panel', message: 'm1', start: 0, end: 14, category: 'emotion' },
    dismiss: { name: 'dismiss', key: '0123456789abcdef01234567', category: 'emotion', scope: 'phrase' },
    'hide-category': { name: 'hide-category', category: 'emotion' },
    'keep-own-site': { name: 'keep-own-site', site },
    'site-entries': { name: 'site-entries' },
    'load-part': { name: 'load-part', part: 'card' },
    fault: { name: 'fault', text: 'TypeError: x is not a function' },
  };

/** A sound message of each kind that the panel sends to the teaching script. */
export const toTeacherSamples: { [Name in ToTeacher['name']]: Extract<ToTeacher, { name: Name }> } = {
  'teach-site': { name: 'teach-site' },
  'stop-teaching': { name: 'stop-teaching' },
  'count-turns': { name: 'count-turns', site },
  'describe-page': { name: 'describe-page' },
};
