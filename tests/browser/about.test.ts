import type { Page } from 'puppeteer-core';
import { describe, expect, inject, test } from 'vitest';
import { until } from '../../src/cli/browsers-wait.ts';
import { exchanges } from '../chats/ui/script.ts';
import { faults, themes } from './support/axe.ts';
import { replied, say } from './support/chat-ui.ts';
import { marksOn } from './support/marks.ts';
import { openOwn } from './support/own-page.ts';
import { panelShows, pressInPanel } from './support/panel.ts';
import { browserSession } from './support/session.ts';

const session = browserSession();
const [first] = exchanges;
const pages = ['src/about/privacy.html', 'src/about/diagnostics.html'] as const;

/** The text of one row of a table or list, by words in it. */
const rowWith = (page: Page, words: string): Promise<string> =>
  until(`a row with "${words}"`, () =>
    page.evaluate(
      (wanted) =>
        [...document.querySelectorAll('tr, .pairs div')]
          .map((row) => row.textContent ?? '')
          .find((text) => text.includes(wanted)),
      words,
    ),
  );

const openChat = (): Promise<Page> => session.open('/assistant-ui/');

async function readChat(page: Page): Promise<void> {
  await say(page, 'assistant-ui', first.user);
  await replied(page, 1, 'quickly they grow.');
  await session.clickToolbar(page);
  await marksOn(page, first.marked);
}

/** Throws an error in the world of the content script, as one of its own timers would. */
async function throwInContentScript(page: Page, extensionId: string): Promise<void> {
  const devTools = await page.createCDPSession();
  const found = new Promise<number>((done) => {
    devTools.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.includes(extensionId)) done(context.id);
    });
  });
  await devTools.send('Runtime.enable');
  await devTools.send('Runtime.evaluate', {
    contextId: await found,
    expression: `setTimeout(() => { throw new Error('It broke at "secret words"'); });
      //# sourceURL=chrome-extension://${extensionId}/src/content/main.iife.js`,
  });
  await devTools.detach();
}

test('the diagnostics tell how a chat is read, and nothing of what it says or where it is', async () => {
  await readChat(await openChat());
  const page = await openOwn(session.opened, 'src/about/diagnostics.html');
  const report = (): Promise<string> => page.$eval('textarea', (area) => area.value);
  const text = await until('the chat in the report', async () => {
    await page.locator('button ::-p-text(Read again)').click();
    const now = await report();
    return now.includes('messages: 1 user, 1 assistant') && now.includes('Messages measured') && now;
  });
  expect(text).toMatch(/entry “generic”; messages: 1 user, 1 assistant; .*Emotion \d/);
  expect(text).toMatch(/Slowest: [\d.,]+ ms, at [\d,]+ characters/);
  expect(text).toMatch(inject('kind') === 'firefox' ? /Browser: Firefox \d/ : /Browser: (?:Chrome|Edg) \d/);
  const { hostname } = new URL(inject('chats'));
  for (const words of [first.user, ...first.marked, hostname]) expect(text).not.toContain(words);
  await page.locator('label ::-p-text(Name the sites)').click();
  await until('the name of the site', async () => (await report()).includes(hostname));
  await page.close();
});

test('the privacy page counts what is kept as it changes, and deletes it from the keyboard alone', async () => {
  await readChat(await openChat());
  await panelShows(session.opened, 'Keep this conversation');
  await pressInPanel(session.opened, 'Keep this conversation');
  await panelShows(session.opened, 'Kept on this device');
  const page = await openOwn(session.opened, 'src/about/privacy.html');
  expect(await rowWith(page, 'Open chats')).toMatch(/\d+ \(about [\d.]+ kB\)/);
  expect(await rowWith(page, 'Conversations that you kept')).toContain('1 (about');
  expect(await rowWith(page, 'storage')).toContain('granted');
  expect(await rowWith(page, 'Listed chat sites')).toMatch(/(\d+) of \1/);
  const focused = (): Promise<string> =>
    page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
    );
  await until('the button that deletes', async () => {
    await page.keyboard.press('Tab');
    return (await focused()) === 'Delete: Conversations that you kept';
  });
  await page.keyboard.press('Enter');
  await until('the safe answer in focus', async () => (await focused()) === 'Keep');
  await page.keyboard.down('Shift');
  await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
  expect(await focused()).toBe('Delete for good');
  await page.keyboard.press('Enter');
  await until('nothing kept', async () =>
    (await rowWith(page, 'Conversations that you kept')).includes('nothing'),
  );
  expect(await focused()).toContain('Deleted: Conversations that you kept');
  await page.close();
});

/** axe reaches the pages in Chromium only; they are the same in Firefox. */
describe.runIf(inject('kind') === 'chromium')('in Chromium', () => {
  test.each(themes)('axe finds nothing wrong with the %s pages, wide and narrow', async (theme) => {
    for (const path of pages) {
      const page = await openOwn(session.opened, path);
      for (const width of [320, 1000]) {
        await page.setViewport({ width, height: 800 });
        expect(await faults(page, theme), `${path} at ${width}`).toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(overflow, `${path} at ${width}`).toBeLessThanOrEqual(0);
      }
      await page.close();
    }
  });

  test('an error of the content script is listed, without the words in it', async () => {
    // Its console will complain: it is not opened by the session, which hears that.
    const chat = await session.opened.browser.newPage();
    await chat.goto(new URL('/assistant-ui/', inject('chats')).href);
    await readChat(chat);
    await throwInContentScript(chat, session.opened.extensionId);
    const page = await openOwn(session.opened, 'src/about/diagnostics.html');
    await until('the fault', async () => {
      await page.locator('button ::-p-text(Read again)').click();
      return page.evaluate(() => document.body.innerText.includes('It broke'));
    });
    expect(await rowWith(page, 'Error: It broke at')).toMatch(
      /content.*Error: It broke at "…" · src\/content\/main\.iife\.js:\d+:\d+/,
    );
    expect(await page.evaluate(() => document.body.innerText)).not.toContain('secret words');
    await page.close();
    await chat.close();
  });
});
