import type { Page } from 'puppeteer-core';
import { expect, inject, test } from 'vitest';
import { buildFor, welcomePage } from '../../src/cli/browsers.ts';
import { hoverMark, paintedMarks, shownCard } from '../../src/cli/browsers-marks.ts';
import { until } from '../../src/cli/browsers-wait.ts';
import { exchanges } from '../chats/ui/script.ts';
import { replied, say } from './support/chat-ui.ts';
import { marksOn } from './support/marks.ts';
import { browserSession } from './support/session.ts';

const session = browserSession();
const [first, second] = exchanges;

async function markedPage(): Promise<Page> {
  const page = await session.open('/assistant-ui/');
  await say(page, 'assistant-ui', first.user);
  await replied(page, 1, 'quickly they grow.');
  await session.clickToolbar(page);
  await marksOn(page, first.marked);
  return page;
}

const inOrder = async (page: Page): Promise<string[]> =>
  (await paintedMarks(page)).map(({ text }) => text).sort();

/** Chromium shows the welcome page again, in front of whatever is there by then, and holds back what is behind it. */
async function comeBack(): Promise<void> {
  await session.opened.browser.installExtension(buildFor(session.opened.kind));
  if (session.opened.kind === 'chromium') await welcomePage(session.opened);
}

test('a page that was open while the extension went and came back is marked once, not twice', async () => {
  const page = await markedPage();
  const before = await inOrder(page);
  const elements = await page.evaluate(() => document.querySelectorAll('*').length);
  await session.opened.browser.uninstallExtension(session.opened.extensionId);
  await comeBack();
  await session.clickToolbar(page);
  await marksOn(page, first.marked);
  expect(await inOrder(page)).toEqual(before);
  expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBe(elements);
});

// Firefox ends a removed extension's scripts at once, so that nothing of it is left to tidy up.
test.runIf(inject('kind') === 'chromium')(
  'a page that is open while the extension is removed loses its marks and its card',
  async () => {
    const page = await markedPage();
    await hoverMark(session.opened, page, 'thrilled');
    await session.opened.browser.uninstallExtension(session.opened.extensionId);
    await say(page, 'assistant-ui', second.user);
    await replied(page, 2, 'need no pruning.');
    await until('the marks to go', async () => (await paintedMarks(page)).length === 0);
    expect(await shownCard(session.opened, page)).toBeNull();
  },
);
