import { afterAll, describe, expect, inject, test } from 'vitest';
import { welcomePage } from '../../src/cli/browsers.ts';
import { until } from '../../src/cli/browsers-wait.ts';
import { store, stored } from './support/background.ts';
import { marksOn } from './support/marks.ts';
import { openOwn } from './support/own-page.ts';
import { openScripted } from './support/scripted-chat.ts';
import { browserSession, type Session, tidySession } from './support/session.ts';
import { takeBack } from './support/take-back.ts';

/** Runs in a page: tells what is stored under its address, and stores something of each kind there. */
async function findAndLeave(): Promise<readonly string[]> {
  const found = [
    localStorage.getItem('left') && 'localStorage',
    sessionStorage.getItem('left') && 'sessionStorage',
    document.cookie.includes('left') && 'cookie',
    (await indexedDB.databases()).some(({ name }) => name === 'left') && 'IndexedDB',
  ];
  localStorage.setItem('left', 'yes');
  sessionStorage.setItem('left', 'yes');
  // biome-ignore lint/suspicious/noDocumentCookie: the way that all browsers have
  document.cookie = 'left=yes; max-age=1000';
  await new Promise((done) => {
    indexedDB.open('left').onsuccess = done;
  });
  return found.filter((one) => typeof one === 'string');
}

const everything = ['localStorage', 'sessionStorage', 'cookie', 'IndexedDB'];

const browserOf = ({ opened }: Session): number | undefined => opened.browser.process()?.pid;

/** How many tabs there are, in all windows. */
async function countTabs({ opened }: Session): Promise<number> {
  const page = await welcomePage(opened);
  return page.evaluate(async () => {
    const { browser = chrome } = globalThis as { browser?: typeof chrome };
    return (await browser.tabs.query({})).length;
  });
}

/** Firefox serves several files only where these leave nothing in the extension. */
const isShared = inject('kind') === 'chromium';

// A test file is a group of its own here: what one leaves, the next must not find.
let first: number | undefined;

describe.runIf(isShared)('a test file', () => {
  const session = browserSession();

  test('leaves much behind', async () => {
    const { opened } = session;
    first = browserOf(session);
    const welcome = await welcomePage(opened);
    await welcome.evaluate(findAndLeave);
    expect(await welcome.evaluate(findAndLeave)).toEqual(
      expect.arrayContaining(['localStorage', 'IndexedDB']),
    );
    for (const area of ['local', 'session'] as const) {
      await store(opened, area, { left: true, settings: { paused: true } });
      expect(await stored(opened, area)).toHaveProperty('left');
    }
    const page = await session.open('/plain/');
    await page.evaluate(findAndLeave);
    expect(await page.evaluate(findAndLeave)).toEqual(everything);
    await takeBack(opened);
    await opened.browser.newPage({ type: 'window' });
    await opened.browser.newPage();
    expect(await countTabs(session)).toBe(5);
  });
});

describe.runIf(isShared)('the next', () => {
  const session = browserSession();

  test('has the same browser, as new', async () => {
    const { opened } = session;
    expect(browserOf(session)).toBe(first);
    const welcome = await welcomePage(opened);
    // The blank page that stays, and the welcome page of the new installation.
    expect(await countTabs(session)).toBe(2);
    expect(await welcome.evaluate(findAndLeave)).toEqual([]);
    for (const area of ['local', 'session'] as const) {
      expect(await stored(opened, area)).not.toHaveProperty('left');
      expect(await stored(opened, area)).not.toHaveProperty('settings');
    }
    expect(await (await session.open('/plain/')).evaluate(findAndLeave)).toEqual([]);
    const chat = await openScripted(session, () => undefined, ['Our ancestors baked bread.']);
    await marksOn(chat, ['Our ancestors']);
  });

  afterAll(async () => {
    const { browser } = session.opened;
    browser.process()?.kill('SIGKILL');
    await until('the end of the browser', async () => !browser.connected);
  });
});

describe.runIf(isShared)('the one after a crash', () => {
  const session = browserSession();

  test('has another browser', async () => {
    expect(browserOf(session)).not.toBe(first);
    await (await welcomePage(session.opened)).bringToFront();
  });
});

describe.runIf(!isShared)('a tidy test file', () => {
  const session = tidySession();

  test('leaves pages open', async () => {
    const { opened } = session;
    first = browserOf(session);
    await openOwn(opened, 'src/about/privacy.html');
    await opened.browser.newPage({ type: 'window' });
    await until('the pages', async () => (await countTabs(session)) > 2);
  });
});

describe.runIf(!isShared)('the tidy one after it', () => {
  const session = tidySession();

  test('has the same browser, with the welcome page alone', async () => {
    expect(browserOf(session)).toBe(first);
    expect(await countTabs(session)).toBe(1);
    const chat = await openScripted(session, () => undefined, ['Our ancestors baked bread.']);
    await marksOn(chat, ['Our ancestors']);
  });
});
