import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { welcomePage } from '../../src/cli/browsers.ts';
import { hoverMark, paintedMarks, pressInCard } from '../../src/cli/browsers-marks.ts';
import { until } from '../../src/cli/browsers-wait.ts';
import { goTo } from '../../src/cli/pictures-panel.ts';
import { marksOn } from './support/marks.ts';
import { type OptionsPage, openOptionsPage } from './support/options.ts';
import { panelShows, pressInPanel } from './support/panel.ts';
import { browserSession } from './support/session.ts';

const session = browserSession();
const words = 'Our ancestors';
let options: OptionsPage;
let demo: Page;

beforeEach(async () => {
  options = await openOptionsPage(session.opened);
  demo = await welcomePage(session.opened);
  await demo.bringToFront();
  await marksOn(demo, [words]);
});
afterEach(async () => {
  // A test that failed half way leaves nothing paused.
  await options.store({ settings: {} });
  await options.page.close();
});

/** Firefox does not tell where the extension's own pages are. */
const demoUrl = (): string => session.opened.pageUrl('src/welcome/index.html');

const noMarks = (): Promise<unknown> =>
  until('no marks', async () => (await paintedMarks(demo)).length === 0);

/** The panel beside the demo, opened as readers open it. */
async function openPanel(): Promise<void> {
  await hoverMark(session.opened, demo, words);
  await pressInCard(session.opened, demo, 'Explain');
  await panelShows(session.opened, 'How PSM sees it come about');
}

async function choose(choice: string): Promise<void> {
  await pressInPanel(session.opened, 'Menu');
  await panelShows(session.opened, choice);
  await pressInPanel(session.opened, choice);
}

test('the panel’s menu pauses everything for an hour, says until when, and resumes', async () => {
  await openPanel();
  await choose('Pause everywhere for an hour');
  await noMarks();
  expect(await panelShows(session.opened, 'Paused until')).toMatch(/Paused until \d/);
  await until('no count on the icon', async () => (await options.badge(demoUrl())) === '');
  await choose('Resume everywhere');
  await demo.bringToFront();
  await marksOn(demo, [words]);
});

test('a pause ends by itself', async () => {
  await options.store({ settings: { paused: true, pausedUntil: Date.now() + 3000 } });
  await noMarks();
  await demo.bringToFront();
  await marksOn(demo, [words]);
});

test('the panel’s menu hides the marks of this page, says so, and shows them again', async () => {
  await openPanel();
  await choose('Hide the marks');
  await noMarks();
  await panelShows(session.opened, 'Marks hidden');
  await choose('Show the marks');
  await demo.bringToFront();
  await marksOn(demo, [words]);
});

test('what is dismissed goes from page and count, and comes back from the options', async () => {
  const before = Number(await until('a count on the icon', () => options.badge(demoUrl())));
  await hoverMark(session.opened, demo, words);
  await pressInCard(session.opened, demo, 'Dismiss');
  await pressInCard(session.opened, demo, 'This phrase, everywhere');
  await until(
    'the mark to go',
    async () => !(await paintedMarks(demo)).some(({ text }) => text.includes(words)),
  );
  await until('a smaller count', async () => Number(await options.badge(demoUrl())) < before);
  await options.says('These words, anywhere');
  expect(JSON.stringify(await options.stored('dismissed-notes'))).not.toMatch(/ancestors/i);
  await options.press('Mark again: Biography');
  await demo.bringToFront();
  await marksOn(demo, [words]);
  await until('the count again', async () => Number(await options.badge(demoUrl())) === before);
});

test('the panel in a tab of its own, as phones have it, shows the chat it was opened for and leads back', async () => {
  const tab = await options.tabAt(demoUrl());
  const page = await session.opened.browser.newPage();
  await goTo(page, session.opened.pageUrl(`src/panel/index.html?tab=${tab}`));
  await page.bringToFront();
  await until('the statements', () =>
    page.evaluate((wanted) => document.body.innerText.includes(wanted), words),
  );
  await page.evaluate(() => {
    const buttons = [...document.querySelectorAll('button')];
    buttons.find(({ textContent }) => textContent === 'Back to the chat')?.click();
  });
  await until('the chat in front', () => demo.evaluate(() => document.visibilityState === 'visible'));
  await page.close();
});
