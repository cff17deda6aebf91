import type { Page } from 'puppeteer-core';
import type { Opened } from './browsers.ts';
import { type Hidden, hiddenElements } from './browsers-card.ts';
import { until } from './browsers-wait.ts';

/** A mark as it is painted in a page. */
export interface Painted {
  /** The name in the highlight registry, without the prefix. */
  name: string;
  /** The words under the mark, as the page holds them. */
  text: string;
  /** The line under them, as the page's styles have it: `underline`, or `none` where no rule reaches them. */
  line: string;
}

const isMoving = (name: string): boolean => name === 'current' || name === 'flash';

/** What is painted in the page now, read from the page's own side, in the order of the registry. */
const registry = (page: Page): Promise<Painted[]> =>
  page.evaluate(() =>
    [...CSS.highlights].flatMap(([name, ranges]) =>
      name.startsWith('persona-lens-')
        ? [...ranges].map((range) => ({
            name: name.slice('persona-lens-'.length),
            text: String(range),
            line: getComputedStyle(
              range.startContainer.parentElement ?? document.documentElement,
              `::highlight(${name})`,
            ).textDecorationLine,
          }))
        : [],
    ),
  );

/** The marks of statements, without the moving ones that show where the reader is. */
export const paintedMarks = async (page: Page): Promise<Painted[]> =>
  (await registry(page)).filter(({ name }) => !isMoving(name));

/** The words of the mark on which the reader stands, or null. */
export const currentMark = async (page: Page): Promise<string | null> =>
  (await registry(page))
    .filter(({ name }) => name === 'current')
    .map(({ text }) => text)
    .join(' ') || null;

/** The elements of the hover card, or null while none is shown. */
export async function shownCard({ kind }: Opened, page: Page): Promise<Hidden[] | null> {
  const hidden = await hiddenElements(kind, page);
  const dialog = hidden.find(({ attributes }) => attributes.role === 'dialog');
  return (await dialog?.middle()) ? hidden : null;
}

/** Brings a mark into view and gives the middle of its first line, in CSS pixels of the viewport. */
const bringIntoView = (page: Page, words: string): Promise<{ x: number; y: number } | null> =>
  page.evaluate((wanted) => {
    for (const [name, ranges] of CSS.highlights) {
      if (!name.startsWith('persona-lens-')) continue;
      for (const range of ranges as Iterable<Range>) {
        if (!String(range).includes(wanted)) continue;
        range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = range.getClientRects()[0];
        return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
      }
    }
    return null;
  }, words);

/** Moves the pointer onto the mark that has these words, as a reader does. */
export async function moveOntoMark(page: Page, words: string): Promise<void> {
  const { x, y } = await until(`the mark on "${words}"`, () => bringIntoView(page, words));
  await page.mouse.move(x, y + 60);
  await page.mouse.move(x, y, { steps: 4 });
}

/** Rests the pointer on the mark that has these words, and gives the card that comes. */
export async function hoverMark(opened: Opened, page: Page, words: string): Promise<Hidden[]> {
  await moveOntoMark(page, words);
  return until('the card', () => shownCard(opened, page));
}

/** Presses a button of the card with a real click. */
export async function pressInCard(opened: Opened, page: Page, label: string): Promise<void> {
  const { x, y } = await until(`the button "${label}" in the card`, async () => {
    const card = await shownCard(opened, page);
    const button = card?.find(({ tag, text }) => tag === 'button' && text.trim() === label);
    return button?.middle();
  });
  await page.mouse.click(x, y);
}
