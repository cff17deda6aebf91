import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';

const rules = { prerender: [{ urls: ['/ahead'], eagerness: 'immediate' }] };
const start = `<p>Go on</p><script type="speculationrules">${JSON.stringify(rules)}</script>`;
/** DevTools do not list such a page, keep it from being loaded where asked to tell of it, and may lose it when shown. */
const tells = `<script>
  if (document.prerendering) {
    navigator.sendBeacon('/loaded');
    document.addEventListener('prerenderingchange', () => navigator.sendBeacon('/shown'));
  }
</script>`;

/**
 * Has Chromium load a page ahead, as for a link that the reader is about to follow, and goes to it once it is there.
 * @param html what stands in its body
 */
export async function goToPrerendered(page: Page, html: string): Promise<void> {
  const heard = new EventTarget();
  const told = (path: string): Promise<unknown> =>
    new Promise((done) => heard.addEventListener(path, done, { once: true }));
  const server = createServer(({ url = '/' }, response) => {
    heard.dispatchEvent(new Event(url));
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(url === '/ahead' ? html + tells : start);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const [isLoaded, isShown] = [told('/loaded'), told('/shown')];
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  await isLoaded;
  // The way of a link: an address that is typed in is loaded anew.
  await page.evaluate(() => {
    location.href = '/ahead';
  });
  await isShown;
  server.closeAllConnections();
  server.close();
}
