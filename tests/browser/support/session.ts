import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { buildFor, type Opened, type Options, openBrowser, welcomePage } from '../../../src/cli/browsers.ts';
import { findBrowser, missingBrowser } from '../../../src/cli/browsers-find.ts';
import { clickFirefoxButton } from '../../../src/cli/browsers-firefox.ts';
import { type Allowing, allowing } from './allowing.ts';
import { closePanel } from './panel.ts';
import { leaveBrowser, takeBrowser } from './shared-browser.ts';
import { whatStood } from './what-stood.ts';

export interface Session {
  opened: Opened;
  /** Opens a page in front, at an address or a path of the chat pages. */
  open: (address: string, place?: 'tab' | 'window') => Promise<Page>;
  /** Clicks the extension's toolbar button while this page is in front: the way onto sites that are on no list. */
  clickToolbar: (page: Page) => Promise<void>;
}

/**
 * One browser with the extension for all tests of a file, as new: a Chromium without options of its own may have
 * served earlier files, any other is started for this one. After each test, pages opened by it are closed, and its
 * consoles must have stayed free of errors.
 * @param allowed match patterns of sites that the reader has allowed beyond the listed ones
 */
export const browserSession = (options: Partial<Options> = {}, allowed: readonly string[] = []): Session =>
  session(options, allowed, inject('kind') === 'chromium' && Object.keys(options).length === 0);

/**
 * The same for tests after which nothing is left but pages to close: they set, keep, grant and replace nothing in the
 * extension or the browser. Such files may share a Firefox, too.
 */
export const tidySession = (): Session => session({}, [], true);

function session(options: Partial<Options>, allowed: readonly string[], isShared: boolean): Session {
  const kind = inject('kind');
  const found = findBrowser(kind);
  if (!found) throw new Error(missingBrowser([kind]));
  let opened: Opened | null = null;
  let build: Allowing | null = null;
  let pages: Page[] = [];
  let complaints: string[] = [];
  let isSound = true;
  const now = (): Opened => {
    if (!opened) throw new Error('The browser is not open yet');
    return opened;
  };
  beforeAll(async () => {
    build = allowing(buildFor(kind), allowed);
    const open = isShared ? takeBrowser : openBrowser;
    opened = await open(found, build.folder, { headless: true, width: 1280, height: 900, ...options });
    await welcomePage(opened);
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') {
      isSound = false;
      console.error(`${task.name}\n${await whatStood(now(), pages)}`);
    }
    // Pages first: one of them may be the panel in a tab, which would be closed twice.
    await Promise.all(pages.map((page) => page.isClosed() || page.close()));
    await closePanel(now());
    const said = complaints;
    pages = [];
    complaints = [];
    expect(said, 'errors in the consoles of the pages').toEqual([]);
  });
  afterAll(async () => {
    // What is still under way after a test that failed is no matter of the next file's.
    if (opened && isShared && isSound) leaveBrowser(opened);
    else await opened?.close();
    build?.remove();
  });
  return {
    get opened() {
      return now();
    },
    async open(address, place = 'tab') {
      const page = await now().browser.newPage({ type: place });
      pages.push(page);
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (message) => {
        // A chat UI that asks the network for a font or the like does so without us, too.
        const isOurs = !message.text().startsWith('Failed to load resource');
        if (message.type() === 'error' && isOurs) complaints.push(message.text());
      });
      await page.goto(new URL(address, inject('chats')).href);
      await page.bringToFront();
      return page;
    },
    async clickToolbar(page) {
      await page.bringToFront();
      const { extension } = now();
      await (extension ? extension.triggerAction(page) : clickFirefoxButton(now()));
    },
  };
}
