import { readFileSync } from 'node:fs';
import { type Opened, welcomePage } from './browsers.ts';
import { hoverMark } from './browsers-marks.ts';
import type { Take } from './pictures-pages.ts';
import { openPanelTab, type PanelTab } from './pictures-panel.ts';

/** The size that both stores show, in CSS pixels. */
const screen = { width: 1280, height: 800 } as const;
/** Chrome's promotional tile. */
const tile = { width: 440, height: 280 } as const;

/** The panel's states that the stores show, by name, and what is pressed to reach them. */
const views: readonly { name: string; presses: readonly string[] }[] = [
  { name: '3-statement', presses: ["I'm thrilled"] },
  { name: '4-profile', presses: ['Profile'] },
  { name: '5-learn', presses: ['Learn', 'Four stages'] },
];

const whole = { fullPage: false } as const;

async function takePanelView(
  panel: PanelTab,
  { name, presses }: (typeof views)[number],
  take: Take,
): Promise<void> {
  await panel.load('tides');
  for (const words of presses) await panel.press(words);
  await panel.page.evaluate(() => scrollTo(0, 0));
  await take(panel.page, name, whole);
}

/** The tile: the emblem, the name and what it is for, from the texts that readers see. */
function tilePage(): string {
  const texts = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Record<
    'extensionName' | 'welcome_title',
    { message: string }
  >;
  const emblem = readFileSync('public/icons/logo.svg').toString('base64');
  return `<!doctype html><style>
    body { display: grid; align-content: center; justify-items: center; gap: 14px; height: 100vh; margin: 0; padding: 0 36px;
      box-sizing: border-box; background: #f8f6f2; color: #23262d; text-align: center; font: 17px/1.35 Georgia, serif; }
    img { width: 76px } h1 { margin: 0; font-size: 31px; font-weight: 600 } p { margin: 0; text-wrap: balance }
  </style><img src="data:image/svg+xml;base64,${emblem}" alt=""><h1>${texts.extensionName.message}</h1>
  <p>${texts.welcome_title.message}</p>`;
}

/** The pictures that the stores show of the extension. */
export async function takeStorePictures(opened: Opened, scheme: 'light' | 'dark', take: Take): Promise<void> {
  const page = await welcomePage(opened);
  await page.bringToFront();
  await page.setViewport(screen);
  const [name, words] =
    scheme === 'light' ? ['1-chat', 'Our ancestors'] : ['2-dark', "I don't have feelings"];
  await hoverMark(opened, page, words);
  await take(page, name, whole);
  if (scheme === 'dark') return;
  const panel = await openPanelTab(opened, 'readable');
  await panel.page.setViewport(screen);
  for (const view of views) await takePanelView(panel, view, take);
  await page.setViewport(tile);
  await page.goto(`data:text/html;charset=utf-8,${encodeURIComponent(tilePage())}`);
  await take(page, 'tile', whole);
}
