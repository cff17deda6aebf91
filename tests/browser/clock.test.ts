import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { paintedMarks } from '../../src/cli/browsers-marks.ts';
import { until } from '../../src/cli/browsers-wait.ts';
import { heldReplies, killBackground, store } from './support/background.ts';
import { setClock } from './support/clock.ts';
import type { ListedTurn } from './support/listed-site.ts';
import { marksOn } from './support/marks.ts';
import { openScripted } from './support/scripted-chat.ts';
import { browserSession } from './support/session.ts';

const session = browserSession();
const site = 'https://chatgpt.com/*';
const hour = 3_600_000;
const day = 24 * hour;

/** So few claims to the words that all of them are marked. */
const filler = 'The river runs to the sea, and the sea takes it in at last, year after year.';

const words = async (page: Page): Promise<string[]> =>
  (await paintedMarks(page)).map(({ text }) => text).sort();

test('a clock that is set back and forward while a reply streams loses nothing and marks nothing twice', async () => {
  const page = await openScripted(session, () => undefined, []);
  const claims = Array.from({ length: 8 }, (_, at) => `I am thrilled about pot number ${at}. ${filler}`);
  const jumps = [0, -hour, day, -day, 0, 365 * day, -365 * day, 0];
  for (const [at, jump] of jumps.entries()) {
    const turns: ListedTurn[] = [
      { role: 'user', text: 'Tell me more.' },
      { role: 'assistant', text: claims.slice(0, at + 1).join(' ') },
    ];
    await page.evaluate((shown) => window.showConversation('one', shown), turns);
    await marksOn(page, [`I am thrilled about pot number ${at}`]);
    await setClock(session.opened, site, jump);
  }
  await until('all claims marked', async () => (await words(page)).length === claims.length);
  expect(new Set(await words(page)).size).toBe(claims.length);
  await until(
    'the whole reply held',
    async () => (await heldReplies(session.opened)).flat().join() === claims.join(' '),
  );
});

test('what is known of a chat outlasts a background that wakes by another clock', async () => {
  const page = await openScripted(session, () => undefined, ['I am thrilled to begin.']);
  await marksOn(page, ['I am thrilled to begin']);
  await setClock(session.opened, site, -day);
  await killBackground(session.opened);
  await page.evaluate(() =>
    window.showConversation('one', [
      { role: 'user', text: 'Tell me more.' },
      { role: 'assistant', text: 'I am thrilled to begin. I am sad to end.' },
    ]),
  );
  await marksOn(page, ['I am thrilled to begin', 'I am sad to end']);
  expect(await words(page)).toHaveLength(2);
});

test('a pause of an hour ends when the clock is set a day forward, and none lasts for years', async () => {
  const { opened } = session;
  const page = await openScripted(session, () => undefined, ['I am thrilled to begin.']);
  await marksOn(page, ['I am thrilled to begin']);
  await store(opened, 'local', { settings: { paused: true, pausedUntil: Date.now() + hour } });
  await until('the marks to go', async () => (await words(page)).length === 0);
  await setClock(opened, site, day);
  await until('the marks to come back', async () => (await words(page)).length === 1, 45_000);
  await setClock(opened, site, 0);
  await store(opened, 'local', { settings: { paused: true, pausedUntil: Date.now() + 3 * 365 * day } });
  await page.evaluate(() =>
    window.showConversation('two', [
      { role: 'user', text: 'And now?' },
      { role: 'assistant', text: 'I am delighted to go on.' },
    ]),
  );
  await marksOn(page, ['I am delighted to go on']);
  await store(opened, 'local', { settings: { paused: false, pausedUntil: null } });
});
