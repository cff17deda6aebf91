import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, expect } from 'vitest';
import type { Opened } from '../../../src/cli/browsers.ts';
import { until } from '../../../src/cli/browsers-wait.ts';
import { goTo } from '../../../src/cli/pictures-panel.ts';

/** Opens the reading page in front. */
export async function openReading(opened: Opened, request = ''): Promise<Page> {
  const page = await opened.browser.newPage();
  await goTo(page, opened.pageUrl(`src/reading/index.html${request}`));
  await page.bringToFront();
  return page;
}

/** Presses, with a real click, the button or link that has these words or bears them as its name. */
export const press = (page: Page, words: string): Promise<void> =>
  page.locator(`::-p-aria([name="${words}"])`).click();

/** Chooses files as a reader does in the chooser of the view that is open. */
export async function choose(page: Page, ...paths: string[]): Promise<void> {
  const input = (await page.waitForSelector('input[type="file"]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(...paths);
}

/** Pastes a text and has it read. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.locator('.paste summary').click();
  await page.locator('.paste textarea').fill(text);
  await press(page, 'Read this text');
}

/** Waits until the page says so. */
export const says = (page: Page, words: string): Promise<unknown> =>
  until(`"${words}" on the reading page`, () =>
    page.evaluate((wanted) => document.body.innerText.includes(wanted), words),
  );

/** What a selector finds, by its text. */
export const textsOf = (page: Page, selector: string): Promise<string[]> =>
  page.evaluate(
    (wanted) => [...document.querySelectorAll(wanted)].map((one) => one.textContent ?? ''),
    selector,
  );

/** The conversation must stand in the page as it was read, whatever is laid over it. */
export const expectSameTalk = async (page: Page, before: string[]): Promise<void> =>
  expect(await textsOf(page, '.talk *')).toEqual(before);

/** The reading pages that are open. Firefox does not report where the extension's own pages went: each is asked. */
async function readingPages(opened: Opened): Promise<{ page: Page; address: string }[]> {
  const all = await Promise.all(
    (await opened.browser.pages()).map(async (page) => ({
      page,
      address: await page.evaluate(() => location.href).catch(() => ''),
    })),
  );
  return all.filter(({ address }) => address.includes('/src/reading/'));
}

/** Waits for the reading page whose address has these words, however it was opened. */
export const readingPageAt = (opened: Opened, words: string): Promise<Page> =>
  until(`the reading page at ${words}`, async () =>
    (await readingPages(opened)).find(({ address }) => address.includes(words)),
  ).then(({ page }) => page);

/** Gives a way to write files for a test file, which are gone after it, and closes reading pages after each test. */
export function readingFiles(opened: () => Opened): (name: string, content: string | Uint8Array) => string {
  const folder = mkdtempSync(join(tmpdir(), 'reading-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  afterEach(async () => {
    await Promise.all((await readingPages(opened())).map(({ page }) => page.close()));
  });
  return (name, content) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
}

/** A conversation as JSON lines of turns, the user's first. */
export const turnsFile = (...texts: string[]): string =>
  texts
    .map((text, turn) =>
      JSON.stringify({ conversation: 'a', turn, role: turn % 2 === 0 ? 'user' : 'assistant', text }),
    )
    .join('\n');
