// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { snapshot } from './conversation-fixture.ts';
import { openPanel } from './panel-stage.tsx';

vi.mock('../../src/panel/sites-browser.ts', () => ({
  browserSites: {
    watchOwn: (callback: (own: readonly []) => void) => callback([]),
    watchAllowed: (callback: (origins: readonly []) => void) => callback([]),
  },
}));

const words = 'There is a chat on this page: show where';
const noChat = { record: null, messages: new Map(), focus: null };

it('readers whose chat was not found are led to where it can be shown', () => {
  const { press, text } = openPanel(snapshot([], { tab: noChat }));
  press(words);
  expect(text()).toContain('Where chats are found');
  expect(text()).toContain('Teach this site');
});

it('that is not offered on a page that no extension may read', () => {
  expect(openPanel(snapshot([], { tab: noChat, access: 'never' })).text()).not.toContain(words);
});
