import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { until } from '../../src/cli/browsers-wait.ts';
import { expectUnmarked, marksOn } from './support/marks.ts';
import { panelShows, pressInPanel } from './support/panel.ts';
import { browserSession } from './support/session.ts';

declare global {
  interface Window {
    /** The clicks and keys that the page itself has seen. */
    noticed: string[];
  }
}

const session = browserSession({}, ['http://127.0.0.1/*']);

const childrenOfBody = (page: Page): Promise<number> => page.evaluate(() => document.body.childElementCount);
/** What the page itself has in its body: the conversation and a script. */
const ownChildren = 2;

/** A conversation without a field to write in, and without a name that says who speaks: nothing finds it untaught. */
const openTeaching = async (): Promise<Page> => {
  const page = await session.open('/taught/');
  await session.clickToolbar(page);
  await panelShows(session.opened, 'Persona Lens');
  await pressInPanel(session.opened, 'Sites');
  await pressInPanel(session.opened, 'Teach this site');
  await panelShows(session.opened, 'Follow the steps in the page.');
  await until('the bar in the page', async () => (await childrenOfBody(page)) === ownChildren + 1);
  return page;
};

const clickOn = async (page: Page, words: string): Promise<void> => {
  const { x, y } = await page.evaluate((wanted) => {
    const all = [...document.querySelectorAll('.x81, .x81 p')];
    const box = all.findLast((element) => element.textContent?.includes(wanted))?.getBoundingClientRect();
    return { x: (box?.x ?? 0) + 30, y: (box?.y ?? 0) + 10 };
  }, words);
  await page.mouse.move(x, y);
  await page.mouse.click(x, y);
};

test('two clicks teach a site, and its statements are marked at once, on its other pages too', async () => {
  const openBefore = await session.open('/taught/');
  const page = await openTeaching();
  await clickOn(page, 'What should I plant');
  await clickOn(page, 'A pear would like it');
  // From the bar to the selectors, and on to the button that keeps them.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await panelShows(session.opened, 'Kept. This site is now read as you showed.');
  const text = await panelShows(session.opened, 'Messages now: 2 of yours, 2 of the assistant’s.');
  expect(text).toContain('This page is read as you taught it.');
  expectUnmarked(await marksOn(page, ['I love', 'Our ancestors']), ['I am thrilled', 'A pear', '9:3']);
  expect(await page.evaluate(() => window.noticed)).toEqual([]);
  await openBefore.bringToFront();
  await marksOn(openBefore, ['I love', 'Our ancestors']);
  const openedAfter = await session.open('/taught/');
  await marksOn(openedAfter, ['I love', 'Our ancestors']);
  await page.bringToFront();
  await pressInPanel(session.opened, 'Delete');
  await panelShows(session.opened, 'is deleted.');
});

test('the keys alone choose the blocks, and Escape leaves everything as it was', async () => {
  const page = await openTeaching();
  await clickOn(page, 'What should I plant');
  for (const key of ['ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowDown', 'Enter', 'a'] as const)
    await page.keyboard.press(key);
  await page.keyboard.press('Escape');
  await panelShows(session.opened, 'Nothing was changed.');
  expect(await page.evaluate(() => window.noticed)).toEqual([]);
  expect(await childrenOfBody(page)).toBe(ownChildren);
  await clickOn(page, 'A pear would like it');
  expect(await page.evaluate(() => window.noticed)).toContain('click');
});

test('a page that is read wrongly is reported without a word of it', async () => {
  await session.open('/taught/').then((page) => session.clickToolbar(page));
  await panelShows(session.opened, 'Persona Lens');
  await pressInPanel(session.opened, 'Sites');
  await pressInPanel(session.opened, 'Report a broken site');
  const text = await panelShows(session.opened, 'Report on this page');
  expect(text).not.toMatch(/pear|blossom|ancestors/);
});
