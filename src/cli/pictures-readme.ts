import { type Opened, welcomePage } from './browsers.ts';
import { hoverMark } from './browsers-marks.ts';
import type { Take } from './pictures-pages.ts';
import { openPanelTab } from './pictures-panel.ts';

/** The few pictures that the README shows: the marked chat with a card, and the panel. */
export async function takeReadmePictures(
  opened: Opened,
  scheme: 'light' | 'dark',
  take: Take,
): Promise<void> {
  const page = await welcomePage(opened);
  await page.bringToFront();
  await page.setViewport({ width: 1180, height: 760 });
  await hoverMark(opened, page, 'Our ancestors');
  await take(page, `chat-${scheme}`, { fullPage: false });
  if (scheme === 'dark') return;
  await page.setViewport({ width: 640, height: 460 });
  await hoverMark(opened, page, "I don't have feelings");
  await take(page, 'card', { fullPage: false });
  const panel = await openPanelTab(opened, 'readable');
  await panel.page.setViewport({ width: 420, height: 900 });
  await panel.load('tides');
  await panel.press("I'm thrilled");
  await take(panel.page, 'panel', { fullPage: false });
}
