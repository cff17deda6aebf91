import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { welcomePage } from '../../src/cli/browsers.ts';
import { currentMark, moveOntoMark, paintedMarks, shownCard } from '../../src/cli/browsers-marks.ts';
import { until } from '../../src/cli/browsers-wait.ts';
import { exchanges } from '../chats/ui/script.ts';
import { faults, themes } from './support/axe.ts';
import { replied, say } from './support/chat-ui.ts';
import { marksOn } from './support/marks.ts';
import { type OptionsPage, openOptionsPage } from './support/options.ts';
import { panelShows, pressInPanel } from './support/panel.ts';
import { browserSession } from './support/session.ts';

const session = browserSession();
let options: OptionsPage;
let demo: Page;

beforeEach(async () => {
  demo = await welcomePage(session.opened);
  options = await openOptionsPage(session.opened);
});
afterEach(async () => {
  await options.press('Reset all settings');
  await options.press('Reset');
  await options.says('All settings are as they were at first.');
  await options.page.close();
});

/** Waits until nothing is marked on these words. */
const unmarked = (page: Page, words: string): Promise<unknown> =>
  until(
    `no mark on "${words}"`,
    async () => !(await paintedMarks(page)).some(({ text }) => text.includes(words)),
  );

const stylesOf = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...document.adoptedStyleSheets, ...document.styleSheets]
      .flatMap((sheet) => [...sheet.cssRules])
      .map(({ cssText }) => cssText)
      .filter((rule) => rule.includes('highlight(persona-lens-bond)'))
      .join(' '),
  );

test('what is marked follows sensitivity, categories and density at once', async () => {
  await demo.bringToFront();
  await marksOn(demo, ['Our ancestors']);
  await options.press('Everything');
  await demo.bringToFront();
  await marksOn(demo, ['I hope this helps']);
  await options.press('Biography');
  await unmarked(demo, 'Our ancestors');
  await options.press('Human lifeA body');
  await marksOn(demo, ['Our ancestors']);
  await options.press('Strong');
  await unmarked(demo, 'I hope this helps');
});

test('how marks look follows style and colours at once', async () => {
  await demo.bringToFront();
  await marksOn(demo, ['Our ancestors']);
  const before = await stylesOf(demo);
  await options.press('Underline alone');
  await until('marks without a tint', async () => (await stylesOf(demo)) !== before);
  const bare = await stylesOf(demo);
  await options.press('Grey');
  await until('grey marks', async () => (await stylesOf(demo)) !== bare);
  expect(await stylesOf(demo)).toMatch(/74, 77, 84|198, 201, 207|#4a4d54|#c6c9cf/);
});

test('the card comes at a click alone, where the reader wants it so', async () => {
  await options.press('When a mark is clicked');
  await until('the choice', async () => JSON.stringify(await options.stored('settings')).includes('click'));
  await demo.bringToFront();
  await marksOn(demo, ['Our ancestors']);
  await moveOntoMark(demo, 'Our ancestors');
  // Twice as long as a card waits: on a slow machine both clocks are slow.
  await demo.evaluate(() => new Promise((rested) => setTimeout(rested, 500)));
  expect(await shownCard(session.opened, demo)).toBeNull();
  await demo.mouse.down();
  await demo.mouse.up();
  await until('the card', () => shownCard(session.opened, demo));
  await demo.keyboard.press('Escape');
});

test('the keys in the page rest while they are switched off', async () => {
  const step = async (): Promise<void> => {
    await demo.bringToFront();
    await demo.keyboard.down('Alt');
    await demo.keyboard.down('Shift');
    await demo.keyboard.press('ArrowDown');
    await demo.keyboard.up('Shift');
    await demo.keyboard.up('Alt');
  };
  await options.press('Keys in the page');
  await until('the choice', async () =>
    JSON.stringify(await options.stored('settings')).includes('"keys":false'),
  );
  await demo.bringToFront();
  await marksOn(demo, ['Our ancestors']);
  await step();
  expect(await currentMark(demo)).toBeNull();
  await options.press('Keys in the page');
  await until('the reader to stand on a mark', async () => {
    await step();
    return currentMark(demo);
  });
  await demo.keyboard.press('Escape');
});

test('a site is left alone, read only when asked, and read again', async () => {
  const [first] = exchanges;
  const page = await session.open('/assistant-ui/');
  await say(page, 'assistant-ui', first.user);
  await replied(page, 1, 'quickly they grow.');
  await session.clickToolbar(page);
  await marksOn(page, first.marked);
  const { host } = new URL(inject('chats'));
  await options.page.bringToFront();
  await options.type('.add-site input', host);
  await options.press('Add a site');
  await options.choose(`Read: ${host}`, 'off');
  await unmarked(page, first.marked[0] ?? '');
  await options.choose(`Read: ${host}`, 'ask');
  await options.page.bringToFront();
  expect(await paintedMarks(page)).toEqual([]);
  await page.bringToFront();
  await panelShows(session.opened, 'This site is read only when you ask');
  await pressInPanel(session.opened, 'Read this page');
  await marksOn(page, first.marked);
  await options.choose(`Sensitivity: ${host}`, 'strong');
  await until('fewer marks', async () => (await paintedMarks(page)).length < first.marked.length);
});

test('a file brings settings in after it was looked at, and a broken one nothing', async () => {
  const file = (settings: object): string =>
    JSON.stringify({ format: 'persona-lens-settings', version: 2, settings });
  const exported = await options.exported();
  expect(JSON.parse(exported)).toMatchObject({ format: 'persona-lens-settings', settings: { keys: true } });
  await options.bring(exported);
  await options.says('there is nothing to change');
  const before = await options.stored('settings');
  await options.bring(file({ keys: false, sensitivity: 'loud' }));
  await options.says('“sensitivity” is missing, or has a value that it cannot have.');
  expect(await options.stored('settings')).toEqual(before);
  await options.bring(file({ sensitivity: 'everything' }));
  await options.says('Clear → Everything');
  expect(await options.stored('settings')).toEqual(before);
  await options.press('Take these over');
  await demo.bringToFront();
  await marksOn(demo, ['I hope this helps']);
});

test('settings of the first version are kept', async () => {
  await options.store({
    settings: { paused: false, sensitivity: 'everything', hiddenCategories: ['biography'], hiddenOn: {} },
    settings$: { v: 1 },
  });
  await options.reload();
  expect(await options.stored('settings')).toMatchObject({ sensitivity: 'everything', keys: true });
  await demo.bringToFront();
  await marksOn(demo, ['I hope this helps']);
  await unmarked(demo, 'Our ancestors');
});

/** axe's page for Firefox cannot be given a theme; the page is the same. */
test.runIf(inject('kind') === 'chromium').each(themes)(
  'axe finds nothing wrong with the %s options',
  async (theme) => {
    await options.store({ settings: { sites: { 'claude.ai': 'off' } } });
    await options.says('claude.ai');
    await options.press('Reset all settings');
    expect(await faults(options.page, theme)).toEqual([]);
    await options.press('Cancel');
  },
);
