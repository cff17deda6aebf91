import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { paintedMarks } from '../../src/cli/browsers-marks.ts';
import { until } from '../../src/cli/browsers-wait.ts';
import { type ListedTurn, standInForListedSite } from './support/listed-site.ts';
import { expectUnmarked, marksOn } from './support/marks.ts';
import { tidySession } from './support/session.ts';

const session = tidySession();

const bread: ListedTurn[] = [
  { role: 'user', text: "I'm so happy with my new oven. How long does a loaf take?" },
  {
    role: 'assistant',
    text: "I'm so happy that you asked!\n\nA loaf of a kilogram takes about fifty minutes.",
  },
];
const stars: ListedTurn[] = [
  { role: 'user', text: 'I love the night sky. Which planet is the brightest?' },
  { role: 'assistant', text: 'Venus is. When I was a child, I watched it from the roof.' },
];

async function openChat(turns: readonly ListedTurn[]): Promise<Page> {
  const page = await session.open('about:blank');
  await standInForListedSite(page);
  await page.goto('https://chatgpt.com/');
  await page.evaluate((shown) => window.showConversation('one', shown), [...turns]);
  return page;
}

test('a listed site is marked without a click, under a strict policy of the page', async () => {
  const page = await openChat(bread);
  expectUnmarked(await marksOn(page, ["I'm so happy that you asked"]), ['my new oven', 'fifty minutes']);
});

test('marks survive that the page builds its messages anew', async () => {
  const page = await openChat(bread);
  const before = await marksOn(page, ["I'm so happy that you asked"]);
  await page.evaluate(() => window.renderAgain());
  const after = await until('the same marks, painted again', async () => {
    const marks = await paintedMarks(page);
    return marks.length === before.length && marks.every(({ text }) => text !== '') && marks;
  });
  expect(after.map(({ text }) => text)).toEqual(before.map(({ text }) => text));
});

test('another conversation, shown without a page load, takes the place of the first', async () => {
  const page = await openChat(bread);
  await marksOn(page, ["I'm so happy that you asked"]);
  await page.evaluate((shown) => window.showConversation('two', shown), stars);
  const marks = await marksOn(page, ['When I was a child']);
  expectUnmarked(marks, ['happy that you asked', 'I love the night sky']);
});
