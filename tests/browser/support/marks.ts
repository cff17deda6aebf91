import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { until } from '../../../src/cli/browsers-wait.ts';

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

const covers = (marks: readonly Painted[], words: string): boolean =>
  marks.some(({ text }) => text.includes(words) || words.includes(text));

/** Waits until marks lie on all of these words. */
export const marksOn = (page: Page, words: readonly string[]): Promise<Painted[]> =>
  until(`marks on ${words.map((each) => `"${each}"`).join(', ')}`, async () => {
    const marks = await paintedMarks(page);
    return words.every((each) => covers(marks, each)) && marks;
  });

/** No mark may touch any of these words. */
export function expectUnmarked(marks: readonly Painted[], words: readonly string[]): void {
  const touched = marks.filter(({ text }) =>
    words.some((each) => text.includes(each) || each.includes(text.trim())),
  );
  expect(touched).toEqual([]);
}
