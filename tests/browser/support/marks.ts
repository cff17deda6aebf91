import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { type Painted, paintedMarks } from '../../../src/cli/browsers-marks.ts';
import { until } from '../../../src/cli/browsers-wait.ts';

const covers = (marks: readonly Painted[], words: string): boolean =>
  marks.some(({ text }) => text.includes(words) || (text.trim() !== '' && words.includes(text)));

/** Waits until marks lie on all of these words. */
export const marksOn = (page: Page, words: readonly string[]): Promise<Painted[]> =>
  until(`marks on ${words.map((each) => `"${each}"`).join(', ')}`, async () => {
    const marks = await paintedMarks(page);
    const missing = words.filter((each) => !covers(marks, each));
    if (missing.length > 0) throw new Error(`Painted is only: ${marks.map(({ text }) => text).join(' | ')}`);
    return marks;
  });

/** No mark may touch any of these words. */
export function expectUnmarked(marks: readonly Painted[], words: readonly string[]): void {
  const touched = marks.filter(({ text }) =>
    words.some((each) => text.trim() !== '' && (text.includes(each) || each.includes(text.trim()))),
  );
  expect(touched).toEqual([]);
}
