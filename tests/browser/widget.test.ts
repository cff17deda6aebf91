import type { Frame, Page } from 'puppeteer-core';
import { expect, inject, test } from 'vitest';
import { until } from '../../src/cli/browsers-wait.ts';
import { exchanges } from '../chats/ui/script.ts';
import { expectUnmarked, marksOn } from './support/marks.ts';
import { panelShows, pressInPanel } from './support/panel.ts';
import { browserSession } from './support/session.ts';

// What the browser would ask of the reader, no test can answer: Firefox can be told to take it as answered.
const session = browserSession({ preferences: { 'extensions.webextOptionalPermissionPrompts': false } });

const marksIn = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() =>
    [...CSS.highlights].flatMap(([, ranges]) => [...(ranges as Iterable<Range>)].map(String)),
  );

/** Puts a chat of another site into the page, as a company's chat widget is. */
async function openWidget(page: Page): Promise<Frame> {
  await page.evaluate(
    (address) => {
      const frame = document.createElement('iframe');
      frame.src = address;
      frame.title = 'Chat window';
      frame.style.cssText = 'width: 600px; height: 500px';
      document.body.append(frame);
    },
    `${inject('chats').replace('127.0.0.1', 'localhost')}/recycled/`,
  );
  return until('the frame', async () => page.frames().find((each) => each.url().includes('localhost')));
}

test('the panel names the other site that a chat in a frame comes from, and asks for it with a button', async () => {
  const page = await session.open('/plain/');
  const frame = await openWidget(page);
  await session.clickToolbar(page);
  await panelShows(session.opened, 'This chat comes from another site');
  await panelShows(session.opened, 'Allow localhost');
  expect(await marksIn(frame)).toEqual([]);
  if (session.opened.kind === 'chromium') return;
  await pressInPanel(session.opened, 'Allow localhost');
  await until('marks in the frame', async () =>
    (await marksIn(frame)).includes('I am thrilled about answer 1'),
  );
  await panelShows(session.opened, 'Reply 1');
});

test('a chat that begins by itself is read from its greeting on, and the answers that it offers are left alone', async () => {
  const [{ user, marked, plain }] = exchanges;
  const page = await session.open('/chatbotify/');
  await session.clickToolbar(page);
  const offered = ['I love roses', 'I want to grow herbs'];
  expectUnmarked(await marksOn(page, ['I am glad that you are here']), offered);
  await page.locator('.rcb-chat-input-textarea').fill(user);
  await page.locator('.rcb-chat-input-textarea').click();
  await page.keyboard.press('Enter');
  // While the reply streams, its last mark may be as short as the start of what is offered: "I love".
  const inFull = await until('the last statement in full', async () => {
    const marks = await marksOn(page, marked);
    return marks.some(({ text }) => text.includes(marked.at(-1) ?? '')) && marks;
  });
  expectUnmarked(inFull, [...plain, ...offered, user]);
});
