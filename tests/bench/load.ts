/**
 * What the panel costs in a conversation of 2,000 turns and 400,000 words, against one of 100 turns, in a real
 * Chromium over the built extension: `npm run bench:load`. Times are processor time of the panel's main thread.
 */
import type { Page } from 'puppeteer-core';
import type { Opened } from '../../src/cli/browsers.ts';
import { until } from '../../src/cli/browsers-wait.ts';
import { openBench } from './page-browsers.ts';
import { openListed, turnsOf } from './page-listed.ts';
import { Meter } from './page-metrics.ts';
import { out, reachedAll, target } from './page-report.ts';

const short = 100;
const long = 2000;
const wordsInReply = 400;

/** The panel beside a page, once it lists the statements of so many replies. */
async function openPanel(opened: Opened, page: Page): Promise<Page> {
  await page.bringToFront();
  await opened.extension?.triggerAction(page);
  const found = await opened.browser.waitForTarget((target) => target.url().includes('/src/panel/'));
  return found.asPage();
}

const frames = (panel: Page): Promise<unknown> =>
  panel.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))),
  );

const press = (panel: Page, words: string): Promise<boolean> =>
  panel.evaluate((wanted) => {
    const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === wanted);
    button?.click();
    return button !== undefined;
  }, words);

const filter = (panel: Page, words: string): Promise<void> =>
  panel.evaluate((wanted) => {
    const field = document.querySelector<HTMLInputElement>('input[type=search]');
    if (!field) return;
    field.value = wanted;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, words);

/** Saves the conversation with all its texts as a file of each kind. Nothing is written: the browser is told to refuse. */
async function saveAll(panel: Page): Promise<void> {
  await panel.evaluate(() => document.querySelector<HTMLInputElement>('.check input')?.click());
  const formats = await panel.$$eval('.format input', (all) => all.length);
  for (let at = 0; at < formats; at += 1) {
    await panel.evaluate((index) => {
      document.querySelectorAll<HTMLInputElement>('.format input')[index]?.click();
    }, at);
    await frames(panel);
    await press(panel, 'Save the file');
    await frames(panel);
    await until('the file', () =>
      panel.evaluate(() => Boolean(document.querySelector('.outcome')?.textContent?.includes('Saved'))),
    );
  }
}

async function cost(turns: number) {
  const opened = await openBench();
  const session = await opened.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'deny' });
  const page = await openListed(opened, 'read');
  await page.evaluate((all) => window.showConversation('2', all), turnsOf(turns, wordsInReply));
  const panel = await openPanel(opened, page);
  const last = `Reply ${turns / 2}`;
  const everything = (): Promise<boolean> =>
    panel.evaluate((words) => {
      scrollTo(0, document.documentElement.scrollHeight);
      return document.querySelector('main')?.innerText.includes(words) ?? false;
    }, last);
  await until('all replies in the panel', everything, 300_000);
  await panel.evaluate(() => scrollTo(0, 0));
  const meter = await Meter.of(panel);
  const open = await meter.during(async () => {
    await panel.reload();
    await until('the list', () => panel.evaluate(() => document.querySelector('.turn') !== null));
    await frames(panel);
  });
  const scroll = await meter.during(async () => {
    for (let step = 0; step < 20; step += 1) {
      await panel.evaluate((part) => scrollTo(0, document.documentElement.scrollHeight * part), step / 20);
      await frames(panel);
    }
  });
  const filtered = await meter.during(async () => {
    await filter(panel, 'seeds');
    await frames(panel);
    await filter(panel, '');
    await frames(panel);
  });
  const nodes = await panel.evaluate(() => document.querySelectorAll('*').length);
  const heap = await meter.heap();
  await press(panel, 'Export');
  await until('the view of the export', () =>
    panel.evaluate(() => document.querySelector('.format') !== null),
  );
  const exported = await meter.during(() => saveAll(panel));
  await opened.close();
  out(
    `${turns} turns: open ${open.task.toFixed(0)} ms, scroll ${scroll.task.toFixed(0)} ms, filter ${filtered.task.toFixed(0)} ms, export of every kind ${exported.task.toFixed(0)} ms, ${nodes} elements, heap ${heap.toFixed(0)} MB`,
  );
  return { open: open.task, scroll: scroll.task, filter: filtered.task, export: exported.task, nodes, heap };
}

const few = await cost(short);
const many = await cost(long);
const longer = long / short;
for (const part of ['open', 'scroll', 'filter', 'heap'] as const) {
  const ratio = many[part] / few[part];
  target(
    `the panel: ${part}, 2,000 turns against 100`,
    ratio.toFixed(2),
    ratio < longer / 2,
    `below ${longer / 2}`,
  );
}
// A file of all texts is as much longer as the talk is; its making may grow so, and no faster.
const exported = many.export / few.export;
target(
  'the panel: export as every kind of file, 2,000 turns against 100',
  exported.toFixed(2),
  exported < longer * 1.5,
  `below ${longer * 1.5}`,
);
const elements = many.nodes / few.nodes;
target(
  'the panel: elements drawn, 2,000 turns against 100',
  elements.toFixed(2),
  elements < 1.5,
  'below 1.5',
);
process.exitCode = reachedAll() ? 0 : 1;
