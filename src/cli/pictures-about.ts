import type { Opened } from './browsers.ts';
import { until } from './browsers-wait.ts';
import type { Take } from './pictures-pages.ts';
import { openPanelTab } from './pictures-panel.ts';

const pages = ['privacy', 'diagnostics'] as const;
const widths = [320, 600, 1200] as const;

/** The pages on privacy and diagnostics, beside a conversation that is held and one that is kept. */
export async function takeAbout(opened: Opened, take: Take): Promise<void> {
  const { page, load, press } = await openPanelTab(opened, 'readable');
  // Nothing that other pictures keep: it would be kept already.
  await load('reasoning');
  await press('Keep this conversation');
  for (const name of pages) {
    const url = opened.pageUrl(`src/about/${name}.html`);
    page.goto(url).catch(() => undefined);
    await until(name, () =>
      page.evaluate((wanted) => location.href === wanted && document.querySelector('h2') !== null, url),
    );
    for (const width of widths) {
      await page.setViewport({ width, height: 900 });
      await take(page, `${name}-${width}`);
    }
  }
  await page.close();
}
