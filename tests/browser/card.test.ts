import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { currentMark, hoverMark, pressInCard, shownCard } from '../../src/cli/browsers-marks.ts';
import { until } from '../../src/cli/browsers-wait.ts';
import { exchanges } from '../chats/ui/script.ts';
import { replied, say } from './support/chat-ui.ts';
import { marksOn } from './support/marks.ts';
import { panelShows, pressInPanel } from './support/panel.ts';
import { tidySession } from './support/session.ts';

const session = tidySession();
const [first] = exchanges;
const [firstWords = '', lastWords = ''] = first.marked;

const textOf = (card: Awaited<ReturnType<typeof shownCard>>): string =>
  card?.find(({ attributes }) => attributes.role === 'dialog')?.text ?? '';

async function step(page: Page, key: 'ArrowDown' | 'ArrowUp'): Promise<void> {
  await page.keyboard.down('Alt');
  await page.keyboard.down('Shift');
  await page.keyboard.press(key);
  await page.keyboard.up('Shift');
  await page.keyboard.up('Alt');
}

const standsOn = (page: Page, words: string): Promise<unknown> =>
  until(`the reader to stand on "${words}"`, async () => (await currentMark(page))?.includes(words));

describe.each(['assistant-ui', 'deep-chat'] as const)('%s', (ui) => {
  let page: Page;

  beforeEach(async () => {
    page = await session.open(`/${ui}/`);
    await say(page, ui, first.user);
    await replied(page, 1, 'quickly they grow.');
    await session.clickToolbar(page);
    await marksOn(page, first.marked);
  });

  test('resting the pointer on a mark brings the card, which says what the words claim', async () => {
    const card = await hoverMark(session.opened, page, firstWords);
    expect(textOf(card)).toMatch(/Emotion[\s\S]*PSM reads this as/);
    await standsOn(page, firstWords);
  });

  test('Explain opens the panel at that statement', async () => {
    await hoverMark(session.opened, page, lastWords);
    await pressInCard(session.opened, page, 'Explain');
    const text = await panelShows(session.opened, 'How PSM sees it come about');
    expect(text).toContain(lastWords);
    await pressInPanel(session.opened, 'All statements');
    expect(await panelShows(session.opened, 'Reply 1')).toContain(firstWords);
  });

  test('the keyboard walks from mark to mark, opens the card, and Escape closes it', async () => {
    await page.bringToFront();
    await step(page, 'ArrowDown');
    await standsOn(page, firstWords);
    await until('the card', () => shownCard(session.opened, page));
    await step(page, 'ArrowDown');
    await standsOn(page, lastWords);
    await step(page, 'ArrowUp');
    await standsOn(page, firstWords);
    await page.keyboard.press('Escape');
    await until('the card to go', async () => (await shownCard(session.opened, page)) === null);
    expect(await currentMark(page)).toBeNull();
  });

  test('Enter on a card that the keyboard opened explains the statement in the panel', async () => {
    await page.bringToFront();
    await step(page, 'ArrowUp');
    await standsOn(page, lastWords);
    await until('the card', () => shownCard(session.opened, page));
    await page.keyboard.press('Enter');
    expect(await panelShows(session.opened, 'How PSM sees it come about')).toContain(lastWords);
  });
});
