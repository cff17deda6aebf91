import type { Page } from 'puppeteer-core';
import { expect, inject, test } from 'vitest';
import { inFirefoxWindow } from '../../src/cli/browsers-firefox.ts';
import { paintedMarks } from '../../src/cli/browsers-marks.ts';
import { until } from '../../src/cli/browsers-wait.ts';
import { heldReplies, killBackground, store, stored, strayMessages, unstore } from './support/background.ts';
import { type ListedTurn, standInForListedSite } from './support/listed-site.ts';
import { marksOn } from './support/marks.ts';
import { browserSession } from './support/session.ts';

const session = browserSession();
const ask: ListedTurn = { role: 'user', text: 'Tell me more.' };
const reply = (text: string): ListedTurn => ({ role: 'assistant', text });

async function openChat(place: 'tab' | 'window' = 'tab'): Promise<Page> {
  const page = await session.open('about:blank', place);
  await standInForListedSite(page);
  await page.goto('https://chatgpt.com/');
  return page;
}

const show = (page: Page, id: string, turns: ListedTurn[]): Promise<void> =>
  page.evaluate((where, shown) => window.showConversation(where, shown), id, turns);

const words = async (page: Page): Promise<string[]> =>
  (await paintedMarks(page)).map(({ text }) => text).sort();

test('a background that is killed fifty times while a reply streams loses nothing and marks nothing twice', async () => {
  const page = await openChat();
  const filler = 'The river runs to the sea, and the sea takes it in at last, year after year.';
  const claims = Array.from({ length: 50 }, (_, at) => `I am thrilled about pot number ${at}. ${filler}`);
  for (let count = 1; count <= claims.length; count += 1) {
    await show(page, 'one', [ask, reply(claims.slice(0, count).join(' '))]);
    await killBackground(session.opened);
  }
  await until('every claim marked', async () => (await words(page)).length === claims.length, 40_000);
  expect(new Set(await words(page)).size).toBe(claims.length);
  await until('the whole reply held', async () => (await heldReplies(session.opened)).flat().length === 1);
  expect(await heldReplies(session.opened)).toEqual([[claims.join(' ')]]);
});

test('a tab that is closed and a page that is left in the middle of a reply leave nothing behind', async () => {
  const [closed, left] = [await openChat(), await openChat()];
  await show(closed, 'one', [ask, reply('I am thrilled to begin.')]);
  await show(left, 'one', [ask, reply('I am delighted to begin.')]);
  await closed.close();
  await left.goto('https://chatgpt.com/c/two');
  await show(left, 'three', [ask, reply('I am sad about the new page.')]);
  await marksOn(left, ['I am sad about the new page']);
  expect(await words(left)).toHaveLength(1);
  await until('the closed tab to be forgotten', async () => (await heldReplies(session.opened)).length === 1);
  expect(await heldReplies(session.opened)).toEqual([['I am sad about the new page.']]);
  expect(await strayMessages(session.opened)).toEqual([]);
});

test('ten tabs in two windows at once keep to their own', async () => {
  const pages: Page[] = [];
  for (let at = 0; at < 10; at += 1) {
    pages.push(await openChat(at === 5 ? 'window' : 'tab'));
  }
  await Promise.all(
    pages.map((page, at) => show(page, `${at}`, [ask, reply(`I am thrilled to be in tab ${at}.`)])),
  );
  await until('ten tabs held', async () => (await heldReplies(session.opened)).flat().length === 10);
  const held = await heldReplies(session.opened);
  expect(held.map((texts) => texts.join()).sort()).toEqual(
    pages.map((_, at) => `I am thrilled to be in tab ${at}.`),
  );
  for (const [at, page] of pages.entries()) {
    await page.bringToFront();
    const marks = await marksOn(page, [`I am thrilled to be in tab ${at}`]);
    expect(marks).toHaveLength(1);
  }
});

test('a damaged store is taken for an empty one', async () => {
  const { opened } = session;
  const names = Object.keys(await stored(opened, 'local'));
  const before = await stored(opened, 'local');
  await store(
    opened,
    'local',
    Object.fromEntries(names.map((name, at) => [name, [7, 'junk', { v: 'x' }][at % 3]])),
  );
  await killBackground(opened);
  const page = await openChat();
  await show(page, 'one', [ask, reply('I am thrilled that it works.')]);
  await marksOn(page, ['I am thrilled that it works']);
  await store(opened, 'local', before);
});

test('a store that is full holds no statement back from the page', async () => {
  const { opened } = session;
  const junk = Array.from({ length: 12 }, (_, at) => `junk:${at}`);
  for (const key of junk) await store(opened, 'session', { [key]: 'x'.repeat(1_000_000) });
  for (const key of junk) await store(opened, 'session', { [`${key}:`]: 'x'.repeat(100_000) });
  const page = await openChat();
  await show(page, 'one', [
    ask,
    reply(`I am thrilled that it fits. ${'The river runs to the sea. '.repeat(4000)}`),
  ]);
  await marksOn(page, ['I am thrilled that it fits']);
  await unstore(
    opened,
    'session',
    junk.flatMap((key) => [key, `${key}:`]),
  );
});

test('a browser that goes offline goes on marking', async () => {
  const page = await openChat();
  const offline = (is: boolean): Promise<unknown> =>
    inject('kind') === 'firefox'
      ? inFirefoxWindow(session.opened, `Services.io.offline = ${is}`)
      : page.setOfflineMode(is);
  await offline(true);
  await show(page, 'one', [ask, reply('I am thrilled without a network.')]);
  await marksOn(page, ['I am thrilled without a network']);
  await offline(false);
});

// No script of a test comes before those of an extension's page in Firefox.
test.runIf(inject('kind') === 'chromium')(
  'a browser that refuses IndexedDB keeps nothing and says so',
  async () => {
    const page = await session.open('about:blank');
    await page.evaluateOnNewDocument(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('not here', 'SecurityError');
      };
    });
    await page.goto(session.opened.pageUrl('src/panel/index.html'));
    const press = (words: string): Promise<boolean> =>
      page.evaluate((wanted) => {
        const found = [...document.querySelectorAll('button')].find((one) => one.textContent === wanted);
        found?.click();
        return found !== undefined;
      }, words);
    await until('the panel', () => press('Kept'));
    await until('its word on it', () =>
      page.evaluate(() => document.body.innerText.includes('does not let Persona Lens keep anything')),
    );
    expect(await press('Learn')).toBe(true);
  },
);
