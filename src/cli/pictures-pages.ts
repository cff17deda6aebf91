import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Opened, welcomePage } from './browsers.ts';
import { hoverMark, pressInCard, shownCard } from './browsers-marks.ts';
import { until } from './browsers-wait.ts';
import { calledIn } from './pictures-language.ts';
import { type Beside, enlarge, mirror, openPanelTab, type PanelTab } from './pictures-panel.ts';
import { press } from './pictures-press.ts';
import { type PanelView, panelStates, panelViews, viewsFor } from './pictures-views.ts';

/** Takes one picture (PNG), in this file below the folder of all. */
export type Take = (page: Page, file: string, options?: { fullPage?: boolean }) => Promise<void>;

/** Writes pictures below a folder, and tells of each. */
export const takeInto =
  (folder: string, told: (file: string) => void): Take =>
  async (page, file, { fullPage = true } = {}) => {
    const path = join(folder, `${file}.png`);
    await mkdir(dirname(path), { recursive: true });
    // Beyond the viewport Chromium shifts short pages that run from right to left.
    await writeFile(path, await page.screenshot({ fullPage, captureBeyondViewport: false }));
    told(path);
  };

/** Side panels are between 320 and 600 CSS pixels wide; the widest is a panel in a tab. */
const widths = [320, 400, 600, 1000] as const;
const height = 760;

/** Brings the panel to a view as a reader does. */
async function goToView(panel: PanelTab, view: PanelView): Promise<void> {
  await panel.page.setViewport({ width: 400, height });
  await panel.load(view.talk, view.settings, view.part);
  await view.steps?.(panel);
}

async function takeView(panel: PanelTab, view: PanelView, take: Take): Promise<void> {
  const { page } = panel;
  await goToView(panel, view);
  const { scrolled = 0 } = view;
  const takeOne = (name: string) => take(page, `${view.name}-${name}`, { fullPage: scrolled === 0 });
  await page.evaluate((top) => scrollTo(0, top), scrolled);
  for (const width of widths) {
    await page.setViewport({ width, height });
    await takeOne(String(width));
  }
  await page.setViewport({ width: 400, height });
  await enlarge(page);
  await takeOne('400-large');
  await mirror(page);
  await takeOne('400-rtl');
}

/** States in which the panel is told something else of the page beside it. */
const besides: Readonly<Record<string, { beside: Beside } & Partial<PanelView>>> = {
  'state-not-allowed': { beside: 'askable' },
  'state-chat-in-frame': { beside: 'framed' },
  'state-unseen': { beside: 'unseen' },
  'state-restarted': { beside: 'restarted' },
  'state-asleep': { beside: 'hearing', talk: 'bread', part: { leftOut: 4, asleep: true } },
  'state-site-off': { beside: 'askable', settings: { sites: { 'chat.example': 'off' } } },
  'state-site-ask': { beside: 'askable', settings: { sites: { 'chat.example': 'ask' } } },
};

/** Every view and state of the panel whose name fits. Gives what went wrong; the others are taken all the same. */
export async function takePanel(opened: Opened, take: Take, only: RegExp): Promise<string[]> {
  const missed: string[] = [];
  const takeOrTell = (panel: PanelTab, view: PanelView, wanted = true): Promise<unknown> =>
    (wanted ? takeView(panel, view, take) : goToView(panel, view)).catch((error: unknown) =>
      missed.push(`${view.name}: ${error}`),
    );
  const views = viewsFor([...panelViews, ...panelStates], (name) => only.test(name));
  if (views.length > 0) {
    const panel = await openPanelTab(opened, 'readable');
    for (const { view, wanted } of views) await takeOrTell(panel, view, wanted);
    await panel.page.close();
  }
  // Firefox does not let a page put anything in place of the extension API.
  if (opened.kind === 'firefox') return missed;
  for (const [name, { beside, ...view }] of Object.entries(besides)) {
    if (!only.test(name)) continue;
    const panel = await openPanelTab(opened, beside);
    await takeOrTell(panel, { name, talk: 'none', ...view });
    await panel.page.close();
  }
  return missed;
}

/** Presses the card's button of this English name. */
async function pressOnCard(opened: Opened, page: Page, english: string): Promise<void> {
  const [called = english] = await calledIn(opened, english);
  await pressInCard(opened, page, called);
}

/** The welcome page at the widths of phones, side panels and screens. */
export async function takeWelcome(opened: Opened, take: Take): Promise<void> {
  const page = await welcomePage(opened);
  await page.bringToFront();
  for (const width of [320, 400, 600, 1200]) {
    await page.setViewport({ width, height: 900 });
    await take(page, `welcome-${width}`);
  }
  await hoverMark(opened, page, cards.one);
  await pressOnCard(opened, page, 'Explain');
  for (const choice of ['Everything', 'Clear']) await press(opened, page, choice);
  await until('the steps', () => page.evaluate(() => document.querySelector('.steps-sites') !== null));
  for (const width of [320, 1200]) {
    await page.setViewport({ width, height: 900 });
    await take(page, `welcome-done-${width}`);
  }
}

/** A card by what it shows, and words of the demo that it comes up on. */
const cards = {
  one: 'Our ancestors often went hungry',
  several: 'I know how disappointing',
  denial: "I don't have feelings",
  hedged: 'something like delight',
  character: 'I have stood at this oven',
  convention: 'I hope this helps',
} as const;

const show = (page: Page, sensitivity: 'clear' | 'everything'): Promise<void> =>
  page.evaluate(async (value) => {
    const place = globalThis as unknown as Record<
      'browser' | 'chrome',
      { storage: { local: { set: (items: object) => Promise<void> } } } | undefined
    >;
    await (place.browser ?? place.chrome)?.storage.local.set({ settings: { sensitivity: value } });
  }, sensitivity);

/** Brings a reply of the demo into view: only what is near the window is marked. */
const bringNear = (page: Page, words: string): Promise<void> =>
  page.evaluate((wanted) => {
    const all = [...document.querySelectorAll('.demo-text p')];
    all.find((one) => one.textContent?.includes(wanted))?.scrollIntoView({ block: 'center' });
  }, words);

/** Puts the card away, and the pointer where no mark is. */
async function leaveCard(opened: Opened, page: Page): Promise<void> {
  await page.mouse.move(1, 1);
  await page.keyboard.press('Escape');
  await until('the card to go', async () => (await shownCard(opened, page)) === null);
}

/** The hover card on each kind of statement, in a wide window and in a narrow one. */
export async function takeCards(opened: Opened, take: Take): Promise<void> {
  const page = await welcomePage(opened);
  await page.bringToFront();
  await show(page, 'everything');
  for (const width of [800, 320]) {
    await page.setViewport({ width, height: 700 });
    for (const [name, words] of Object.entries(cards)) {
      await bringNear(page, words);
      await hoverMark(opened, page, words);
      await take(page, `card-${name}-${width}`, { fullPage: false });
      await leaveCard(opened, page);
    }
    await bringNear(page, cards.one);
    await hoverMark(opened, page, cards.one);
    await pressOnCard(opened, page, 'Dismiss');
    await take(page, `card-dismiss-${width}`, { fullPage: false });
    await leaveCard(opened, page);
  }
  await show(page, 'clear');
}
