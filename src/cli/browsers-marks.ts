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
  x: number;
  y: number;
}

const isMoving = (name: string): boolean => name === 'current' || name === 'flash';

/** What is painted in the page now, read from the page's own side, in the order of the registry. */
const registry = (page: Page): Promise<Painted[]> =>
  page.evaluate(() =>
    [...CSS.highlights].flatMap(([name, ranges]) =>
      name.startsWith('persona-lens-')
        ? [...ranges].map((range) => {
            const box = (range as Range).getClientRects()[0];
            return {
              name: name.slice('persona-lens-'.length),
              text: String(range),
              x: (box?.x ?? 0) + (box?.width ?? 0) / 2,
              y: (box?.y ?? 0) + (box?.height ?? 0) / 2,
            };
          })
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

/** Rests the pointer on a mark, as a reader does, and gives the card that comes. */
export async function hoverMark(opened: Opened, page: Page, { x, y }: Painted): Promise<Hidden[]> {
  await page.mouse.move(x, y + 60);
  await page.mouse.move(x, y, { steps: 4 });
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
