import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { until } from '../../src/cli/browsers-wait.ts';
import { openPanelTab, type PanelTab } from '../../src/cli/pictures-panel.ts';
import { browserSession } from './support/session.ts';

const session = browserSession();
let panel: PanelTab;

/**
 * A conversation of 2,000 turns, each reply with statements in it. It is loaded once where the panel's tab stays open
 * between the tests: loading it takes longer than all of them.
 */
beforeEach(async () => {
  // A tab that is about to close is told as closed later than it is gone.
  const isOpen = panel && (await panel.page.evaluate(() => true).catch(() => false));
  if (isOpen) await panel.type('Search the statements', '');
  else {
    panel = await openPanelTab(session.opened, 'readable');
    await panel.load('long');
  }
  await panel.page.bringToFront();
  await until('the long list', () =>
    panel.page.evaluate(() => document.querySelector('li.turn[aria-setsize="1000"]') !== null),
  );
});

interface Row {
  position: number;
  top: number;
}

/** The rows that are drawn, in the order of the page. */
const rows = (page: Page): Promise<Row[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('li.turn')].map((row) => ({
      position: Number(row.getAttribute('aria-posinset')),
      top: Math.round(row.getBoundingClientRect().top),
    })),
  );

/** Scrolls there, and gives the first row in the window once all has come to rest. */
async function scrolledTo(page: Page, top: number): Promise<Row> {
  await page.evaluate((wanted) => scrollTo(0, wanted), top);
  let before = '';
  return until('the rows there', async () => {
    const drawn = await rows(page);
    const now = JSON.stringify(drawn);
    const isAtRest = now === before;
    before = now;
    return isAtRest && drawn.find((row) => row.top >= 0 && row.top < 700);
  });
}

/** Adds a turn to the conversation, as the background does when a new reply has come. */
const addTurn = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    type Session = { get: (key: string) => Promise<object>; set: (items: object) => Promise<void> };
    interface Api {
      storage: { session: Session };
      tabs: { getCurrent: () => Promise<{ id: number }> };
    }
    const place = globalThis as unknown as { browser?: Api; chrome: Api };
    const { storage, tabs } = place.browser ?? place.chrome;
    const { id } = await tabs.getCurrent();
    const read = async (key: string) => ((await storage.session.get(key)) as Record<string, object>)[key];
    const record = (await read(`tab:${id}`)) as { order: string[] };
    const reply = await read(`message:${id}:0/1`);
    const added = `0/new-${record.order.length}`;
    await storage.session.set({ [`message:${id}:${added}`]: { ...reply, id: added } });
    await storage.session.set({ [`tab:${id}`]: { ...record, order: [...record.order, added] } });
  });

test('of 2,000 turns a few are drawn, each with its place in the whole', async () => {
  const { page } = panel;
  const { position } = await scrolledTo(page, 60_000);
  expect(position).toBeGreaterThan(100);
  const drawn = await rows(page);
  expect(drawn.length).toBeLessThan(60);
  const positions = drawn.map((row) => row.position);
  expect(positions).toEqual([...positions].sort((a, b) => a - b));
});

test('the keyboard goes from statement to statement, on and back, and is never lost', async () => {
  const { page } = panel;
  await scrolledTo(page, 30_000);
  await page.evaluate(() => {
    const inWindow = [...document.querySelectorAll<HTMLElement>('.entry-open')].find(
      (one) => one.getBoundingClientRect().top > 100,
    );
    inWindow?.focus();
  });
  const focused = (): Promise<number> =>
    page.evaluate(() => Number(document.activeElement?.closest('li.turn')?.getAttribute('aria-posinset')));
  const start = await focused();
  const seen: number[] = [];
  for (let press = 0; press < 40; press += 1) {
    await page.keyboard.press('Tab');
    seen.push(await focused());
  }
  expect(seen).toEqual([...seen].sort((a, b) => a - b));
  expect(seen.at(-1)).toBeGreaterThan(start + 5);
  await page.keyboard.down('Shift');
  for (let press = 0; press < 40; press += 1) await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
  expect(await focused()).toBe(start);
});

test('the search finds a statement wherever it stands', async () => {
  const { page } = panel;
  await panel.type('Search the statements', 'questions about the sea');
  await until('what was found', () =>
    page.evaluate(() => document.querySelector('li.turn[aria-setsize="500"]') !== null),
  );
  await panel.type('Search the statements', 'xyzzy');
  await until('nothing', () =>
    page.evaluate(() => document.body.innerText.includes('No statement fits these filters.')),
  );
});

test('what the reader looks at stays where it is while new statements come', async () => {
  const { page } = panel;
  const before = await scrolledTo(page, 90_000);
  await addTurn(page);
  await until('the new turn', () =>
    page.evaluate(() => document.querySelector('li.turn[aria-setsize="1001"]') !== null),
  );
  const after = (await rows(page)).find(({ position }) => position === before.position);
  expect(after).toEqual(before);
});
