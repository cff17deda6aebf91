import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { until } from '../../../src/cli/browsers-wait.ts';

const rules = { prerender: [{ urls: ['/ahead'], eagerness: 'immediate' }] };
/** DevTools do not list such a page, and where they are asked to tell of it, it is not loaded: so it tells itself. */
const tells = '<script>if (document.prerendering) navigator.sendBeacon("/loaded")</script>';

/**
 * Has Chromium load a page ahead, as for a link that the reader is about to follow, and goes to it once it is there.
 * @param html what stands in its body
 */
export async function goToPrerendered(page: Page, html: string): Promise<void> {
  let loaded = (): void => undefined;
  const isLoaded = new Promise<void>((done) => {
    loaded = done;
  });
  const server = createServer(({ url }, response) => {
    if (url === '/loaded') loaded();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(
      url === '/ahead'
        ? html + tells
        : `<p>Go on</p><script type="speculationrules">${JSON.stringify(rules)}</script>`,
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await page.goto(origin);
  await isLoaded;
  // The way of a link: an address that is typed in is loaded anew.
  await page.evaluate(() => {
    location.href = '/ahead';
  });
  await until('the page that was loaded ahead', () => page.evaluate(wasPrerendered).catch(() => false));
  server.closeAllConnections();
  server.close();
}

/** Runs in a page: whether it was loaded before it was shown. */
const wasPrerendered = (): boolean => {
  const [entry] = performance.getEntriesByType('navigation') as { activationStart?: number }[];
  return (entry?.activationStart ?? 0) > 0;
};
