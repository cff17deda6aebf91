import type { Page } from 'puppeteer-core';
import { buildFor, type Opened, openBrowser, welcomePage } from '../../src/cli/browsers.ts';
import { findBrowser, missingBrowser } from '../../src/cli/browsers-find.ts';
import { closePanel } from '../browser/support/panel.ts';

/** Opens a Chromium with the extension in it, as readers have it. */
export async function openBench(): Promise<Opened> {
  const found = findBrowser('chromium');
  if (!found) throw new Error(missingBrowser(['chromium']));
  const opened = await openBrowser(found, buildFor('chromium'), { headless: true, width: 1280, height: 900 });
  await welcomePage(opened);
  return opened;
}

/** Lets the extension read a page that is on no list, and puts the panel away: it draws in a process of its own. */
export async function readPage(opened: Opened, page: Page): Promise<void> {
  await page.bringToFront();
  await opened.extension?.triggerAction(page);
  await new Promise((done) => setTimeout(done, 1000));
  await closePanel(opened);
  await page.bringToFront();
}
