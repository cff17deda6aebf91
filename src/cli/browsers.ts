import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Extension, type Page } from 'puppeteer-core';
import type { Found, Kind } from './browsers-find.ts';
import { setFirefoxLanguage } from './browsers-firefox.ts';
import { chromiumArguments, firefoxPreferences } from './browsers-quiet.ts';
import { until } from './browsers-wait.ts';

/** A browser that runs with the extension in it. */
export interface Opened {
  kind: Kind;
  browser: Browser;
  /** The address of one of the extension's own pages, given its path in the build. */
  pageUrl: (path: string) => string;
  extensionId: string;
  /** The language of the browser, and so of the extension, as in `_locales`. */
  language: string;
  /** Chromium's handle on the extension; null in Firefox. */
  extension: Extension | null;
  /** Closes the browser and removes what it wrote. */
  close: () => Promise<void>;
}

/** The folder that `npm run build` writes for this kind of browser. */
export const buildFor = (kind: Kind): string => resolve(kind === 'chromium' ? 'dist/chrome' : 'dist/firefox');

export interface Options {
  headless: boolean;
  /** The window's size in CSS pixels. */
  width?: number;
  height?: number;
  /** What pages are told of the reader's preference. */
  scheme?: 'light' | 'dark';
  /** The language of the browser, as in `_locales`; the machine's own unless given. */
  language?: string;
  /** More of Chromium's arguments. */
  chromium?: readonly string[];
  /** More of Firefox's preferences. */
  preferences?: Readonly<Record<string, string | number | boolean>>;
}

/** Pages go by the first preference, the window with its sidebar by the second. */
const firefoxScheme = {
  light: { 'layout.css.prefers-color-scheme.content-override': 1, 'ui.systemUsesDarkTheme': 0 },
  dark: { 'layout.css.prefers-color-scheme.content-override': 0, 'ui.systemUsesDarkTheme': 1 },
};

/** Any UUID will do; a known one lets us open the extension's own pages. */
const firefoxUuid = '5f0c8e1a-3b52-4c7e-9d61-2a7d44c0b9e3';

/** Waits for an installation; a browser that refuses it is closed. */
async function orClose<T>(installation: Promise<T>, close: () => Promise<void>): Promise<T> {
  try {
    return await installation;
  } catch (error) {
    await close();
    throw error;
  }
}

type Installed = Pick<Opened, 'extension' | 'extensionId' | 'pageUrl'>;

/**
 * Installs the extension of this folder in a Chromium that has none of it.
 * @throws when the browser refuses it
 */
export async function installInChromium(browser: Browser, folder: string): Promise<Installed> {
  const extensionId = await browser.installExtension(folder);
  const own = `chrome-extension://${extensionId}/`;
  // A click on the toolbar button before the worker has registered its listeners would be lost.
  await browser.waitForTarget((target) => target.type() === 'service_worker' && target.url().startsWith(own));
  return {
    extension: (await browser.extensions()).get(extensionId) ?? null,
    extensionId,
    pageUrl: (path) => `${own}${path}`,
  };
}

async function openChromium(found: Found, extension: string, options: Options): Promise<Opened> {
  const { headless, width = 1200, height = 900, scheme, language, chromium = [] } = options;
  const browser = await puppeteer.launch({
    executablePath: found.path,
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    // Readers' browsers keep the pages that were left, and so must these.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    // Chromium takes its language from here on Linux, and from its arguments elsewhere.
    env: { ...process.env, ...(language ? { LANGUAGE: language } : {}) },
    args: [
      ...chromiumArguments,
      ...chromium,
      ...(language ? [`--lang=${language.replace('_', '-')}`] : []),
      `--window-size=${width},${height}`,
      ...(headless ? ['--disable-gpu'] : []),
      ...(scheme === 'dark' ? ['--force-dark-mode'] : []),
      // Chromium refuses to run as root in its sandbox; containers and CI machines know no other user.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const close = (): Promise<void> => browser.close();
  const installed = await orClose(installInChromium(browser, extension), close);
  return { kind: 'chromium', browser, language: language ?? 'en', ...installed, close };
}

async function openFirefox(found: Found, extension: string, options: Options): Promise<Opened> {
  const { headless, width = 1200, height = 900, scheme, language, preferences } = options;
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  const { id } = manifest.browser_specific_settings.gecko;
  // A window on a screen needs the reader's own home for its access to the display.
  const home = headless ? mkdtempSync(join(tmpdir(), 'persona-lens-home-')) : null;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: found.path,
    headless,
    defaultViewport: null,
    // Without system access the extension's own pages cannot be opened, nor the sidebar seen.
    args: [`--width=${width}`, `--height=${height}`, '--remote-allow-system-access'],
    env: {
      ...process.env,
      ...(home ? { HOME: home, MOZ_HEADLESS: '1' } : {}),
      MOZ_CRASHREPORTER_DISABLE: '1',
    },
    extraPrefsFirefox: {
      ...firefoxPreferences,
      ...(scheme ? firefoxScheme[scheme] : {}),
      'extensions.webextensions.uuids': JSON.stringify({ [id]: firefoxUuid }),
      ...preferences,
    },
  });
  const removeHome = (): void => {
    if (home) rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  // However it ends: one that is killed is not closed by us.
  browser.process()?.once('exit', removeHome);
  const close = async (): Promise<void> => {
    await browser.close();
    removeHome();
  };
  if (language) await setFirefoxLanguage(browser, language.replace('_', '-'));
  await orClose(browser.installExtension(extension), close);
  return {
    kind: 'firefox',
    browser,
    language: language ?? 'en',
    extension: null,
    extensionId: id,
    pageUrl: (path) => `moz-extension://${firefoxUuid}/${path}`,
    close,
  };
}

/**
 * Starts a browser with a fresh profile and the extension of that folder in it.
 * @throws when the browser does not start or refuses the extension
 */
export const openBrowser = (found: Found, extension: string, options: Options): Promise<Opened> =>
  found.kind === 'firefox' ? openFirefox(found, extension, options) : openChromium(found, extension, options);

/** So long a browser may take to its first page where others start beside it, in milliseconds. */
const longestStart = 60_000;

/** The page that the extension opens when it is installed. */
export function welcomePage({ browser, pageUrl }: Opened): Promise<Page> {
  const url = pageUrl('src/welcome/index.html');
  const find = async (): Promise<Page | null> => {
    // Firefox does not report where the extension's own pages went: ask each page itself.
    for (const page of await browser.pages()) {
      const isWelcome = await page
        .evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url)
        .catch(() => false);
      if (isWelcome) return page;
    }
    return null;
  };
  return until('the welcome page', find, longestStart);
}
