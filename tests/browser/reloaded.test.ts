import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { hoverMark, paintedMarks, pressInCard } from '../../src/cli/browsers-marks.ts';
import { until } from '../../src/cli/browsers-wait.ts';
import { heldReplies, strayMessages } from './support/background.ts';
import type { ListedTurn } from './support/listed-site.ts';
import { marksOn } from './support/marks.ts';
import { panelShows } from './support/panel.ts';
import { reloadExtension } from './support/reload.ts';
import { openScripted } from './support/scripted-chat.ts';
import { browserSession } from './support/session.ts';

const session = browserSession();
const filler = 'The river runs to the sea, and the sea takes it in at last, year after year.';
const claims = Array.from({ length: 4 }, (_, at) => `I am thrilled about pot number ${at}. ${filler}`);

const showFirst = (page: Page, count: number): Promise<void> =>
  page.evaluate((turns) => window.showConversation('one', turns), [
    { role: 'user', text: 'Tell me more.' },
    { role: 'assistant', text: claims.slice(0, count).join(' ') },
  ] satisfies ListedTurn[]);

const words = async (page: Page): Promise<string[]> =>
  (await paintedMarks(page)).map(({ text }) => text).sort();

const expected = (count: number): string[] =>
  claims.slice(0, count).map((_, at) => `I am thrilled about pot number ${at}`);

test('an extension that is reloaded while a reply streams takes the page over, and marks nothing twice', async () => {
  const { opened } = session;
  const page = await openScripted(session, () => undefined, []);
  await showFirst(page, 1);
  await marksOn(page, expected(1));
  const elements = await page.evaluate(() => document.querySelectorAll('*').length);
  for (let count = 2; count <= claims.length; count += 1) {
    await reloadExtension(opened);
    await page.bringToFront();
    await showFirst(page, count);
    await until(
      `${count} marks`,
      async () => JSON.stringify(await words(page)) === JSON.stringify(expected(count)),
    );
  }
  expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBe(elements);
  await until(
    'the new background to hold the reply once',
    async () => JSON.stringify(await heldReplies(opened)) === JSON.stringify([[claims.join(' ')]]),
  );
  expect(await strayMessages(opened)).toEqual([]);
  await page.bringToFront();
  await hoverMark(opened, page, 'pot number 2');
  expect(await page.evaluate(() => document.querySelectorAll('[popover]').length)).toBe(1);
  await pressInCard(opened, page, 'Explain');
  await panelShows(opened, 'pot number 2');
});
