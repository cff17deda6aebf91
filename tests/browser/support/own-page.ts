import type { Page } from 'puppeteer-core';
import type { Opened } from '../../../src/cli/browsers.ts';
import { until } from '../../../src/cli/browsers-wait.ts';

/** Opens one of the extension's own pages in a tab. What it complains of in its console is not heard. */
export async function openOwn({ browser, pageUrl }: Opened, path: string): Promise<Page> {
  const page = await browser.newPage();
  const url = pageUrl(path);
  // Firefox does not report how the loading of an extension's own page goes on.
  page.goto(url).catch(() => undefined);
  await until(path, () =>
    page.evaluate(
      (wanted) => location.href === wanted && (document.getElementById('app')?.childElementCount ?? 0) > 0,
      url,
    ),
  );
  await page.bringToFront();
  return page;
}
