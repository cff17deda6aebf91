import type { Page } from 'puppeteer-core';
import type { Opened } from './browsers.ts';
import { until } from './browsers-wait.ts';
import type { Take } from './pictures-pages.ts';
import { enlarge, goTo, holdStill, mirror, runnerHelper } from './pictures-panel.ts';
import { press } from './pictures-press.ts';

interface Api {
  storage: { local: { set: (items: object) => Promise<void> } };
}

/** Settings and dismissals as a reader has them after some weeks. */
const lived = {
  settings: {
    sites: { 'chatgpt.com': 'on', 'claude.ai': 'off', 'localhost:3000': 'ask' },
    sensitivityOn: { 'chatgpt.com': 'everything' },
    hiddenOn: { 'chatgpt.com': ['rapport', 'opinion'] },
    hiddenCategories: ['agency'],
  },
  dismissed: ['a1', 'b2', 'c3', 'd4'],
  'dismissed-notes': {
    b2: { category: 'rapport', scope: 'phrase', host: 'chatgpt.com', day: '2026-01-09' },
    c3: { category: 'opinion', scope: 'statement', host: 'claude.ai', day: '2026-01-12' },
    d4: { category: 'emotion', scope: 'phrase', host: 'gemini.google.com', day: '2026-01-14' },
  },
};

const store = (page: Page, items: object): Promise<void> =>
  page.evaluate(async (wanted) => {
    const place = globalThis as unknown as { browser?: Api; chrome: Api };
    await (place.browser ?? place.chrome).storage.local.set(wanted);
  }, items);

/** Chooses this text as a file to import. */
const choose = (page: Page, text: string): Promise<void> =>
  page.evaluate((content) => {
    const input = document.querySelector<HTMLInputElement>('#transfer input[type="file"]');
    if (!input) return;
    const files = new DataTransfer();
    files.items.add(new File([content], 'settings.json'));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);

const fileWith = (settings: object): string =>
  JSON.stringify({ format: 'persona-lens-settings', version: 2, settings });

/** The options page at the widths of phones and screens, and its questions, errors and previews. */
export async function takeOptions(opened: Opened, take: Take): Promise<void> {
  const page = await opened.browser.newPage();
  await page.evaluateOnNewDocument(runnerHelper);
  const url = opened.pageUrl('src/options/index.html');
  await goTo(page, url);
  if (opened.kind === 'firefox') await page.evaluate(runnerHelper);
  await page.bringToFront();
  await store(page, lived);
  await holdStill(page);
  await until('the dismissals', () => page.evaluate(() => document.querySelectorAll('.row').length === 3));
  for (const width of [320, 600, 1000, 1400]) {
    await page.setViewport({ width, height: 900 });
    await take(page, `options-${width}`);
  }
  await page.setViewport({ width: 400, height: 900 });
  await enlarge(page);
  await page.evaluate(() => document.querySelector('#marks')?.scrollIntoView());
  // The whole page at this size is taller than a picture can be.
  await take(page, 'options-400-large', { fullPage: false });
  await mirror(page);
  await take(page, 'options-400-rtl');
  await page.evaluate(() => {
    document.documentElement.dir = '';
  });
  await page.setViewport({ width: 700, height: 900 });
  await press(opened, page, 'Underline alone');
  await press(opened, page, 'Farthest apart');
  await take(page, 'options-underline-700');
  await choose(page, fileWith({ keys: 'no', appearance: { look: 'loud' }, colour: 'red' }));
  await press(opened, page, 'Reset all settings');
  await take(page, 'options-faults-700');
  await press(opened, page, 'Cancel');
  await choose(page, fileWith({ keys: false, sensitivity: 'strong', sites: { 'pi.ai': 'off' } }));
  await until('the preview', () => page.evaluate(() => document.querySelector('.changes') !== null));
  await take(page, 'options-import-700');
  await page.close();
}
