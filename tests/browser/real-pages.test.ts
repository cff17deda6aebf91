import type { Page } from 'puppeteer-core';
import { expect, inject, test } from 'vitest';
import { welcomePage } from '../../src/cli/browsers.ts';
import { inFirefoxWindow } from '../../src/cli/browsers-firefox.ts';
import { paintedMarks } from '../../src/cli/browsers-marks.ts';
import { until } from '../../src/cli/browsers-wait.ts';
import { stored } from './support/background.ts';
import { discardTab } from './support/discard.ts';
import { expectUnmarked, marksOn } from './support/marks.ts';
import { panelShows } from './support/panel.ts';
import { drawnShapes } from './support/paper.ts';
import { goToPrerendered } from './support/prerender.ts';
import { browserSession } from './support/session.ts';

const sites = ['http://127.0.0.1/*', 'http://localhost/*'];
const session = browserSession({}, sites);

const chat = (assistant: string): string => `<div class="chat"><div class="messages">
  <div class="message user-message">I love bread. When did it begin?</div>
  <div class="message bot-message">${assistant}</div>
  </div><textarea placeholder="Type a message"></textarea><button>Send</button></div>`;

const put = (page: Page, html: string): Promise<void> =>
  page.evaluate(
    (markup) => document.body.replaceChildren(document.createRange().createContextualFragment(markup)),
    html,
  );

/** The statements of the messages that are in the viewport of the long talk now. */
const statementsInView = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const view = document.querySelector('#list')?.getBoundingClientRect();
    return [...document.querySelectorAll('.bot-message')]
      .filter((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        return view && bottom > view.top && top < view.bottom;
      })
      .map((row) => row.textContent?.replace(/\..*/, '') ?? '')
      .sort();
  });

/** Waits until each statement in view is marked, and nothing else: not the words that stood in the element before. */
const marksFollow = (page: Page): Promise<string[]> =>
  until('marks on just the statements in view', async () => {
    const wanted = await statementsInView(page);
    const found = (await paintedMarks(page)).map(({ text }) => text);
    const isRight = found.every((text) => /^I am thrilled about answer \d+$/.test(text));
    return isRight && wanted.length > 1 && wanted.every((each) => found.includes(each)) && wanted;
  });

test('only the sites that the reader allowed are read beyond the listed ones', async () => {
  const page = await welcomePage(session.opened);
  const registered = await until('the allowed sites to be registered', () =>
    page.evaluate(async () => {
      const { browser = chrome } = globalThis as { browser?: typeof chrome };
      const [script] = await browser.scripting.getRegisteredContentScripts();
      return script?.matches;
    }),
  );
  expect([...registered].sort()).toEqual(sites);
});

test('marks follow the words through a list that draws all its messages in the same elements', async () => {
  const page = await session.open('/recycled/');
  const first = await marksFollow(page);
  const scrollTo = (top: number): Promise<void> =>
    page.evaluate((to) => document.querySelector('#list')?.scrollTo(0, to), top);
  await scrollTo(6000);
  const later = await marksFollow(page);
  expect(later.filter((each) => first.includes(each))).toEqual([]);
  await scrollTo(3000);
  await marksFollow(page);
  await scrollTo(0);
  expect(await marksFollow(page)).toEqual(first);
});

test('a chat widget of another site, in a frame, is read where the reader allowed that site', async () => {
  const page = await session.open('/plain/');
  await page.evaluate(
    (address) => {
      const frame = document.createElement('iframe');
      frame.src = address;
      frame.style.cssText = 'width: 600px; height: 500px';
      document.body.append(frame);
    },
    `${inject('chats').replace('127.0.0.1', 'localhost')}/recycled/`,
  );
  const frame = await until('the frame', async () =>
    page.frames().find((each) => each.url().includes('localhost')),
  );
  await until('marks in the frame', async () => {
    const words = await frame.evaluate(() =>
      [...CSS.highlights].flatMap(([, ranges]) => [...(ranges as Iterable<Range>)].map(String)),
    );
    return words.includes('I am thrilled about answer 1');
  });
});

test('a widget that is opened long after the page has settled is found', async () => {
  const page = await session.open('/plain/');
  await put(page, chat('I am thrilled that you ask.'));
  await marksOn(page, ['I am thrilled that you ask']);
  await page.evaluate((html) => {
    const host = document.createElement('help-widget');
    const button = document.createElement('button');
    button.textContent = 'Help';
    document.body.append(button, host);
    button.addEventListener('click', () =>
      host.attachShadow({ mode: 'open' }).append(document.createRange().createContextualFragment(html)),
    );
  }, chat('Our ancestors baked bread.'));
  await page.locator('button ::-p-text(Help)').click();
  await marksOn(page, ['I am thrilled that you ask', 'Our ancestors']);
});

test('citations bear no mark and are no part of the words around them; links in the words are', async () => {
  const page = await session.open('/plain/');
  await put(
    page,
    chat(
      'I am thrilled<sup><a href="#1">1</a></sup> that you ask<span class="citation-pill">I love bread.com</span>! ' +
        'Our <a href="/bread">ancestors</a> baked it<a class="citation" href="#2">[2]</a>.',
    ),
  );
  const marks = await marksOn(page, ['I am thrilled', 'that you ask', 'Our ancestors']);
  expectUnmarked(marks, ['1', 'I love bread.com', '[2]']);
});

test('words are read in an element that has no box of its own, and answers to choose from are left alone', async () => {
  const page = await session.open('/plain/');
  await put(
    page,
    chat(
      '<div>Ada</div><div style="display: contents"><p>I am thrilled that you ask.</p></div></div>' +
        '<div class="message bot-message"><div style="cursor: pointer">I love bread</div>',
    ),
  );
  expectUnmarked(await marksOn(page, ['I am thrilled that you ask']), ['Ada', 'I love bread']);
});

test('paper shows the page without marks', async () => {
  const page = await session.open('/plain/');
  await put(page, chat('I am thrilled that you ask.'));
  await marksOn(page, ['I am thrilled that you ask']);
  const marked = await page.pdf({ printBackground: true });
  await page.evaluate(() => CSS.highlights.clear());
  expect(drawnShapes(marked)).toEqual(drawnShapes(await page.pdf({ printBackground: true })));
});

test('a tab that the browser discarded is marked again when the reader comes back to it', async () => {
  const page = await session.open('/recycled/');
  await marksFollow(page);
  const again = await discardTab(session.opened, page);
  await marksFollow(again);
  await again.close();
});

test.runIf(inject('kind') === 'chromium')(
  'a page that the browser loaded ahead is read when it is shown',
  async () => {
    const page = await session.open('about:blank');
    await goToPrerendered(page, chat('Our ancestors baked bread.'));
    await until('the reply of the page that is shown', async () =>
      JSON.stringify(await stored(session.opened, 'session')).includes('Our ancestors baked bread.'),
    );
  },
);

test.runIf(inject('kind') === 'firefox')(
  'reader mode, which no extension can read, is left at peace, and the page is marked again after it',
  async () => {
    const { opened } = session;
    const page = await session.open('/recycled/');
    await marksFollow(page);
    await session.clickToolbar(page);
    await panelShows(opened, 'Reply 1');
    const address = `about:reader?url=${encodeURIComponent(page.url())}`;
    await inFirefoxWindow(
      opened,
      `gBrowser.selectedBrowser.loadURI(Services.io.newURI(${JSON.stringify(address)}), {
        triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() })`,
    );
    const isAt = (start: string): Promise<unknown> =>
      until(start, () =>
        inFirefoxWindow<boolean>(
          opened,
          `gBrowser.selectedBrowser.currentURI.spec.startsWith(${JSON.stringify(start)})`,
        ),
      );
    await isAt('about:reader');
    await until('the panel to let go', async () => !(await panelShows(opened, '')).includes('Reply 1'));
    await inFirefoxWindow(opened, 'gBrowser.selectedBrowser.goBack()');
    await isAt('http:');
    await marksFollow(page);
    await panelShows(opened, 'Reply 1');
  },
);
