import type { Page } from 'puppeteer-core';
import type { Opened } from './browsers.ts';
import { until } from './browsers-wait.ts';
import type { Take } from './pictures-pages.ts';
import { goTo } from './pictures-panel.ts';
import { fill, press } from './pictures-press.ts';
import { saidIn } from './pictures-talks.ts';

const paste = async (opened: Opened, page: Page, text: string): Promise<void> => {
  await fill(page, 'textarea', text);
  await press(opened, page, 'Read this text');
};

const marked = (page: Page): Promise<unknown> =>
  until('marks on the reading page', () => page.evaluate(() => CSS.highlights.size > 0));

/** Two conversations as JSON lines, one of them the talk of the other pictures. */
const twoTalks = (): string =>
  (['tides', 'bread'] as const)
    .flatMap((conversation) =>
      saidIn(conversation).map(
        (turn) => `${JSON.stringify({ conversation, role: turn.role, text: turn.text })}\n`,
      ),
    )
    .join('');

/** Puts labels into the chooser of the agreement view. */
const chooseLabels = (page: Page, text: string): Promise<unknown> =>
  until('the chooser of labels', () =>
    page.evaluate((content) => {
      const input = document.querySelector<HTMLInputElement>('input[type="file"]');
      if (!input) return false;
      const files = new DataTransfer();
      files.items.add(new File([content], 'second-reader.jsonl'));
      input.files = files.files;
      return input.dispatchEvent(new Event('change', { bubbles: true }));
    }, text),
  );

const labels = (): string =>
  saidIn('tides')
    .filter(({ role }) => role === 'assistant')
    .map(
      ({ text }, at) =>
        `${JSON.stringify({ id: `t${at}`, text, labels: at % 3 === 0 ? [] : ['emotion', 'rapport'] })}\n`,
    )
    .join('');

/** Puts a correction where the panel and the context menu note them, and shows the list anew. */
const noteCorrection = async (page: Page): Promise<void> => {
  await until('the empty list', () =>
    page.evaluate(() => document.querySelector('#corrections-title') !== null),
  );
  await page.evaluate(
    (correction) =>
      new Promise<void>((resolve) => {
        indexedDB.open('corrections').onsuccess = ({ target }) => {
          const database = (target as IDBOpenDBRequest).result;
          const adding = database.transaction('corrections', 'readwrite');
          adding.objectStore('corrections').put(correction);
          adding.oncomplete = () => {
            database.close();
            new BroadcastChannel('corrections').postMessage('changed');
            resolve();
          };
        };
      }),
    {
      id: 'example',
      date: '2026-01-15T10:00:00.000Z',
      kind: 'wrong',
      site: 'Example Chat',
      user: 'Thank you. Do you like the sea?',
      text: "I love the sea, and I'm thrilled that you asked. Our ancestors read the tides.",
      target: [0, 48],
      voice: 'assistant',
      labels: ['emotion'],
      weak: [],
      found: [{ category: 'rapport', strength: 'clear', rule: 'rapport.example' }],
      tool: '0.2.0',
    },
  );
};

/** One state of the reading page: its name, and how a reader gets there from the opened conversations. */
const states: readonly { name: string; steps: (page: Page, opened: Opened) => Promise<unknown> }[] = [
  { name: 'reading-open', steps: () => Promise.resolve() },
  { name: 'reading-list', steps: (page, opened) => paste(opened, page, twoTalks()) },
  {
    name: 'reading-talk',
    steps: async (page, opened) => {
      await press(opened, page, 'tides');
      await marked(page);
    },
  },
  {
    name: 'reading-present',
    steps: async (page, opened) => {
      await press(opened, page, 'Present');
      await press(opened, page, 'Next statement');
      await until('the numbers', () => page.evaluate(() => document.querySelector('.number') !== null));
    },
  },
  {
    name: 'reading-table',
    steps: async (page, opened) => {
      await press(opened, page, 'Leave');
      await press(opened, page, 'All in a table');
      await until('the whole table', () => page.evaluate(() => document.querySelector('.sheet') !== null));
    },
  },
  {
    name: 'reading-agreement',
    steps: async (page, opened) => {
      await press(opened, page, 'Second reader');
      await chooseLabels(page, labels());
      await press(opened, page, 'Which category met which');
    },
  },
  {
    name: 'reading-corrections',
    steps: async (page, opened) => {
      await press(opened, page, 'Corrections');
      await noteCorrection(page);
      await press(opened, page, 'Choose categories');
    },
  },
  {
    name: 'reading-fault',
    steps: async (page, opened) => {
      await press(opened, page, 'Read');
      await paste(opened, page, '[{"mapping": {"a": {"message": {"author": {}}}}}]');
    },
  },
];

/** The reading page in all its views, at the widths of phones, tablets and screens. */
export async function takeReading(opened: Opened, take: Take, only: RegExp): Promise<void> {
  if (!states.some(({ name }) => only.test(name))) return;
  const page = await opened.browser.newPage();
  await goTo(page, opened.pageUrl('src/reading/index.html'));
  await page.bringToFront();
  for (const { name, steps } of states) {
    await page.setViewport({ width: 1200, height: 860 });
    await steps(page, opened);
    if (!only.test(name)) continue;
    for (const width of [320, 700, 1200]) {
      await page.setViewport({ width, height: 860 });
      await take(page, `${name}-${width}`, { fullPage: name !== 'reading-present' });
    }
  }
  await page.close();
}
