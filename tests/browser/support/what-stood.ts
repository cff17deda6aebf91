import type { Page } from 'puppeteer-core';
import { type Opened, welcomePage } from '../../../src/cli/browsers.ts';
import { isPanelOpen } from './panel.ts';

/** Asked in a page of the extension: what runs in each tab, what is held of it, and what went wrong. */
async function ask(): Promise<string> {
  const { browser = chrome } = globalThis as { browser?: typeof chrome };
  const tabs = await browser.tabs.query({});
  const worlds = await Promise.all(
    tabs.map(async ({ id = -1, url, active, status }) => {
      const running = await browser.scripting
        .executeScript({
          target: { tabId: id },
          func: () => {
            const { personaLens, personaLensParts } = globalThis as {
              personaLens?: AbortController;
              personaLensParts?: object;
            };
            return {
              reads: personaLens !== undefined && !personaLens.signal.aborted,
              parts: Object.keys(personaLensParts ?? {}),
              visible: document.visibilityState,
              width: innerWidth,
            };
          },
        })
        .then(
          ([first]) => first?.result ?? null,
          (error: unknown) => String(error),
        );
      return { id, url, active, status, running };
    }),
  );
  const held = await browser.storage.session.get(null);
  const short = Object.entries(held)
    .filter(([key]) => !key.includes('/demo-'))
    .map(([key, value]) => `${key}: ${JSON.stringify(value).slice(0, 300)}`);
  return JSON.stringify({ worlds, held: short }, null, 2);
}

/**
 * What stood when a test failed, in words for whoever reads the log of a run that cannot be had again: the pages, the
 * content script in each, what the extension holds, and whether its panel is open. Never throws.
 */
export async function whatStood(opened: Opened, pages: readonly Page[]): Promise<string> {
  const parts = await Promise.all(
    [
      welcomePage(opened).then((page) => page.evaluate(ask)),
      isPanelOpen(opened).then((open) => `panel open: ${open}`),
      ...pages.map((page) =>
        page.evaluate(() => `${location.href}\n${document.body.innerText.slice(0, 1000)}`),
      ),
    ].map((part) => part.catch((error: unknown) => String(error))),
  );
  return parts.join('\n');
}
