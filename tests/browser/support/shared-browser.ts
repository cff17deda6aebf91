import { setTimeout } from 'node:timers/promises';
import { installInChromium, type Opened, type Options, openBrowser } from '../../../src/cli/browsers.ts';
import type { Found } from '../../../src/cli/browsers-find.ts';
import { closeFirefoxViews } from '../../../src/cli/browsers-firefox.ts';
import { until } from '../../../src/cli/browsers-wait.ts';
import { openOwn } from './own-page.ts';

/**
 * The browser that one test file of a worker leaves to the next: to start one costs several times what it costs to
 * make one as new. It is held globally, where the end of the worker finds it (browser-environment.ts).
 */
const worker = globalThis as { keptBrowser?: Opened | undefined };

const takeKept = (): Opened | undefined => {
  const kept = worker.keptBrowser;
  worker.keptBrowser = undefined;
  return kept;
};

async function closeAllButOne({ browser }: Opened): Promise<void> {
  const [first = await browser.newPage(), ...others] = await browser.pages();
  await Promise.all(others.map((page) => page.close()));
  await first.goto('about:blank');
}

async function uninstall({ browser, extensionId }: Opened): Promise<void> {
  // A test may have taken it out already.
  if ((await browser.extensions()).has(extensionId)) await browser.uninstallExtension(extensionId);
  await until('the extension to go', async () =>
    browser.targets().every((target) => !target.url().includes(extensionId)),
  );
}

/** Takes away what pages have stored: cookies, databases and the like, of every site. */
async function clearSites({ browser }: Opened): Promise<void> {
  const [page] = await browser.pages();
  const session = await page?.createCDPSession();
  await session?.send('Network.clearBrowserCookies');
  await session?.send('Storage.clearDataForOrigin', { origin: '*', storageTypes: 'all' });
  await session?.detach();
}

/**
 * Closes all that is open in a Firefox, and opens the welcome page. The extension stays as it is: where it was installed
 * anew, popups now and then did not open.
 */
async function cleared(opened: Opened): Promise<Opened> {
  await closeFirefoxViews(opened);
  const before = await opened.browser.pages();
  await openOwn(opened, 'src/welcome/index.html');
  await Promise.all(before.map((page) => page.close()));
  return opened;
}

/**
 * Makes a browser that was used as new. In Chromium that is one blank page and the extension just installed, with
 * nothing stored, granted or open from before; in Firefox nothing is open from before.
 * @throws when it does not answer as it should
 */
async function renewed(opened: Opened, folder: string): Promise<Opened> {
  if (opened.kind === 'firefox') return cleared(opened);
  await closeAllButOne(opened);
  await uninstall(opened);
  await clearSites(opened);
  return { ...opened, ...(await installInChromium(opened.browser, folder)) };
}

/** How long a browser that was used may take to be made as new, in milliseconds, before another is started. */
const patience = 30_000;

/** Gives the browser that an earlier test file has left, made as new, or starts one. */
export async function takeBrowser(found: Found, folder: string, options: Options): Promise<Opened> {
  const kept = takeKept();
  if (kept) {
    const late = new AbortController();
    const tooLate = setTimeout(patience, undefined, { signal: late.signal }).then(() => {
      throw new Error('It takes too long');
    });
    try {
      return await Promise.race([renewed(kept, folder), tooLate]);
    } catch (error) {
      console.warn(`The browser could not be made as new, and another is started: ${error}`);
      await kept.close();
    } finally {
      late.abort();
    }
  }
  return openBrowser(found, folder, options);
}

/** Leaves a browser to the next test file of this worker. */
export const leaveBrowser = (opened: Opened): void => {
  worker.keptBrowser = opened;
};
