import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { paintedMarks } from '../../src/cli/browsers-marks.ts';
import { until } from '../../src/cli/browsers-wait.ts';
import { type ListedTurn, standInForListedSite } from './support/listed-site.ts';
import { expectUnmarked, marksOn } from './support/marks.ts';
import { panelShows } from './support/panel.ts';
import { tidySession } from './support/session.ts';

const session = tidySession();
const ask: ListedTurn = { role: 'user', text: 'Tell me more.' };
const claim = "I'm so happy that you asked!";

async function openReply(text: string): Promise<Page> {
  const page = await session.open('about:blank');
  await standInForListedSite(page);
  await page.goto('https://chatgpt.com/');
  await page.evaluate(
    (shown) => window.showConversation('one', shown),
    [ask, { role: 'assistant' as const, text }, ask, { role: 'assistant' as const, text: claim }],
  );
  return page;
}

test('an empty reply is no trouble', async () => {
  const marks = await marksOn(await openReply(''), ["I'm so happy that you asked"]);
  expect(marks).toHaveLength(1);
});

test('emoji and right-to-left text before a claim do not move its mark', async () => {
  const before = 'مرحبا بالعالم! שלום עולם! ✨\n\nHello, 👩‍👩‍👧‍👦🏳️‍🌈! ';
  const marks = await marksOn(await openReply(`${before}I'm terribly sad about what you have told me. 😢`), [
    "I'm terribly sad about what you have told me",
    "I'm so happy that you asked",
  ]);
  expectUnmarked(marks, ['مرحبا', '👩‍👩‍👧‍👦']);
});

test('a claim after 100,000 characters in one line is marked', async () => {
  const line = 'The river runs to the sea, and the sea takes it in. '.repeat(2000);
  await marksOn(await openReply(`${line}I'm terribly sad about it.`), ["I'm terribly sad about it"]);
});

test('a reply of a megabyte is read to its end, and so is what follows it', async () => {
  const paragraph = `${'The river runs to the sea, and the sea takes it in. '.repeat(20)}\n\n`;
  const page = await openReply(`${paragraph.repeat(1000)}I'm terribly sad about it.`);
  await page.evaluate(() => document.scrollingElement?.scrollTo(0, document.body.scrollHeight));
  await marksOn(page, ["I'm terribly sad about it", "I'm so happy that you asked"]);
});

test('a reply of five megabytes leaves the page alive, is marked to its end, and stands in the panel', async () => {
  const paragraph = `${'The river runs to the sea, and the sea takes it in. '.repeat(20)}\n\n`;
  const page = await openReply(
    `I'm terribly sad about the start.\n\n${paragraph.repeat(5000)}I'm terribly sad about the end.`,
  );
  const bottom = (): Promise<void> =>
    page.evaluate(() => document.scrollingElement?.scrollTo(0, document.body.scrollHeight));
  await bottom();
  // A page that is held up does not come to draw its next frame.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await until(
    'the marks',
    async () => (await paintedMarks(page)).some(({ text }) => text.includes('sad about')),
    80_000,
  );
  await marksOn(page, ["I'm terribly sad about the end", "I'm so happy that you asked"]);
  await session.clickToolbar(page);
  await panelShows(session.opened, "I'm terribly sad about the start");
});
