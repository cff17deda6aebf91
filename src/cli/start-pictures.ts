import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { buildFor, type Opened, openBrowser, welcomePage } from './browsers.ts';
import type { Found } from './browsers-find.ts';
import { clickFirefoxButton, firefoxWindowPicture, inFirefoxView } from './browsers-firefox.ts';
import { hoverMark, paintedMarks, pressInCard } from './browsers-marks.ts';
import { until } from './browsers-wait.ts';

type Picture = [name: string, png: Uint8Array];

/** The panel where it opens in this browser: Chromium's side panel alone, Firefox's whole window with the sidebar. */
async function panelPicture(opened: Opened, page: Page): Promise<Uint8Array> {
  if (opened.kind === 'firefox') {
    await until('the explanation in the sidebar', () =>
      inFirefoxView<boolean>(opened, 'side', `content.document.querySelector('article') !== null`),
    );
    return firefoxWindowPicture(opened);
  }
  const target = await opened.browser.waitForTarget((candidate) => candidate.url().includes('/src/panel/'));
  const panel = await target.asPage();
  await until('the explanation in the panel', () =>
    panel.evaluate(() => document.querySelector('article') !== null),
  );
  const picture = await panel.screenshot();
  await page.bringToFront();
  return picture;
}

async function picturesOf(opened: Opened): Promise<Picture[]> {
  const page = await welcomePage(opened);
  await page.bringToFront();
  // In Firefox the sidebar opens from the toolbar; Explain then shows the statement there.
  if (opened.kind === 'firefox') await clickFirefoxButton(opened);
  const [mark] = await until('marks in the demo', async () => {
    const marks = await paintedMarks(page);
    return marks.length > 0 && marks;
  });
  if (!mark) throw new Error('The demo has no marks');
  const chat = await page.screenshot();
  await hoverMark(opened, page, mark.text);
  const card = await page.screenshot();
  await pressInCard(opened, page, 'Explain');
  return [
    ['chat', chat],
    ['card', card],
    ['panel', await panelPicture(opened, page)],
  ];
}

/**
 * Takes pictures of the marked demo, the hover card and the panel, in light and in dark, without a window.
 * @param folder made if it is missing
 * @returns the paths of the PNG files
 */
export async function takePictures(found: Found, folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const files: string[] = [];
  for (const scheme of ['light', 'dark'] as const) {
    const opened = await openBrowser(found, buildFor(found.kind), { headless: true, scheme });
    try {
      for (const [name, png] of await picturesOf(opened)) {
        const file = join(folder, `${found.kind}-${name}-${scheme}.png`);
        await writeFile(file, png);
        files.push(file);
      }
    } finally {
      await opened.close();
    }
  }
  return files;
}
