import type { Page } from 'puppeteer-core';
import type { Opened } from '../../../src/cli/browsers.ts';
import {
  clickInFirefoxView,
  closeFirefoxViews,
  type FirefoxPlace,
  inFirefoxView,
} from '../../../src/cli/browsers-firefox.ts';
import { until } from '../../../src/cli/browsers-wait.ts';

const places: readonly FirefoxPlace[] = ['side', 'popup'];

async function chromiumPanel({ browser }: Opened): Promise<Page | null> {
  const target = browser.targets().find((candidate) => candidate.url().includes('/src/panel/'));
  return target ? target.asPage() : null;
}

/** The text that the panel shows, wherever it is open; null where it is not. */
async function panelText(opened: Opened): Promise<string | null> {
  if (opened.kind === 'chromium') {
    const panel = await chromiumPanel(opened);
    return panel ? panel.evaluate(() => document.body.innerText) : null;
  }
  for (const place of places) {
    const text = await inFirefoxView<string>(opened, place, 'content.document.body.innerText');
    if (text !== null) return text;
  }
  return null;
}

/** Whether the panel is open anywhere. */
export const isPanelOpen = async (opened: Opened): Promise<boolean> => (await panelText(opened)) !== null;

/** Waits until the panel is open and shows these words, and gives all of its text. */
export const panelShows = (opened: Opened, words: string, limit?: number): Promise<string> =>
  until(
    `the panel with "${words}"`,
    async () => {
      const text = await panelText(opened);
      return text?.includes(words) && text;
    },
    limit,
  );

/** Presses the panel's first button that has these words, or bears them as its name, with a real click. */
export async function pressInPanel(opened: Opened, words: string): Promise<void> {
  if (opened.kind === 'chromium') {
    const panel = await chromiumPanel(opened);
    const named = await panel?.$(`button[aria-label="${words}"]`);
    if (named) return named.click();
    return panel?.locator(`button ::-p-text(${words})`).click();
  }
  const find = `const button = [...content.document.querySelectorAll('button')].find(
      (each) => [each.textContent, each.ariaLabel ?? ''].some((name) => name.includes(${JSON.stringify(words)})));`;
  const middle = `(() => {
    ${find}
    button?.scrollIntoView({ block: 'center' });
    const box = button?.getBoundingClientRect();
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  })()`;
  const listen = `(() => {
    ${find}
    content.document.pressed = false;
    button?.addEventListener('click', () => { content.document.pressed = true; }, { once: true });
    return true;
  })()`;
  let before = '';
  await until(`the button "${words}" in the panel`, async () => {
    for (const place of places) {
      const at = await inFirefoxView<{ x: number; y: number }>(opened, place, middle);
      if (!at) continue;
      // A popup that has just opened still grows to its size: a click would land where the button was.
      const now = `${place} ${at.x} ${at.y}`;
      const isStill = now === before;
      before = now;
      if (!isStill) return false;
      await inFirefoxView(opened, place, listen);
      await clickInFirefoxView(opened, place, at.x, at.y);
      // A press may put the view away; one that missed is made again, as a reader does.
      const isPressed = async () =>
        (await inFirefoxView<boolean>(opened, place, 'content.document.pressed')) !== false;
      return until('the press', isPressed, 2000).catch(() => false);
    }
    return false;
  });
}

/** Puts the panel away, wherever it is open. */
export async function closePanel(opened: Opened): Promise<void> {
  if (opened.kind === 'firefox') {
    await closeFirefoxViews(opened);
    return;
  }
  const panel = await chromiumPanel(opened);
  if (!panel) return;
  await panel.evaluate(() => window.close()).catch(() => undefined);
  await until('the panel to close', async () => (await chromiumPanel(opened)) === null);
}
