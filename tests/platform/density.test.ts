import { describe, expect, it } from 'vitest';
import type { Strength } from '../../src/core/taxonomy.ts';
import { fewestMarks, withinDensity } from '../../src/platform/density.ts';

const at = (start: number, strength: Strength = 'clear', end = start + 4) => ({ start, end, strength });
const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');
const starts = (kept: readonly { start: number }[]): number[] => kept.map(({ start }) => start);

describe('the density of marks', () => {
  const five = [at(0), at(10), at(20, 'strong'), at(30, 'weak'), at(40)];

  it('lets everything through where there is no limit, and in a reply with few statements', () => {
    expect(withinDensity(five, words(5), 0)).toEqual(five);
    expect(withinDensity(five.slice(0, fewestMarks), words(5), 1)).toHaveLength(fewestMarks);
  });

  it('keeps the strongest first, then those that come first, and their order', () => {
    expect(starts(withinDensity(five, words(60), 6))).toEqual([0, 10, 20, 40]);
    expect(starts(withinDensity(five, words(10), 6))).toEqual([0, 10, 20]);
  });

  it('grows with the text', () => {
    expect(withinDensity(five, words(50), 6)).toHaveLength(3);
    expect(withinDensity(five, words(51), 6)).toHaveLength(4);
    expect(withinDensity(five, words(200), 6)).toHaveLength(5);
  });

  it('counts statements on the same words as the one mark that they are', () => {
    const doubled = [at(0), at(2), at(10), at(20), at(30)];
    expect(starts(withinDensity(doubled, words(10), 6))).toEqual([0, 2, 10, 20]);
  });
});
