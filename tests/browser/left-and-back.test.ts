import type { Page } from 'puppeteer-core';
import { expect, inject, test } from 'vitest';
import { until } from '../../src/cli/browsers-wait.ts';
import { exchanges } from '../chats/ui/script.ts';
import { replied, say } from './support/chat-ui.ts';
import { marksOn } from './support/marks.ts';
import { panelShows } from './support/panel.ts';
import { tidySession } from './support/session.ts';

declare global {
  interface Window {
    /** Set by a test; a page that was loaded anew does not have it. */
    sameAsBefore?: true;
  }
}

const session = tidySession();
const [first, second] = exchanges;

const goBack = (page: Page): Promise<unknown> =>
  Promise.all([
    until('the page that was left', () => page.evaluate(() => window.sameAsBefore).catch(() => false)),
    page.evaluate(() => history.back()),
  ]);

test('a page out of the back and forward cache is marked, and the panel is told of it', async () => {
  const page = await session.open('/assistant-ui/');
  await say(page, 'assistant-ui', first.user);
  await replied(page, 1, 'quickly they grow.');
  await session.clickToolbar(page);
  await marksOn(page, first.marked);
  await panelShows(session.opened, 'Reply 1');
  await page.evaluate(() => {
    window.sameAsBefore = true;
  });
  await page.goto(new URL('/plain/', inject('chats')).href);
  await until('the panel to let go', async () => !(await panelShows(session.opened, '')).includes('Reply 1'));
  await goBack(page);
  await marksOn(page, first.marked);
  await panelShows(session.opened, 'Reply 1');
  await say(page, 'assistant-ui', second.user);
  await replied(page, 2, 'need no pruning.');
  expect((await marksOn(page, [...first.marked, ...second.marked])).length).toBeGreaterThan(1);
  await panelShows(session.opened, 'Reply 2');
});
