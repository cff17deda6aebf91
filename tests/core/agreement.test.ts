import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementOf, bandOf, sumOf } from '../../src/core/agreement.ts';

const pairs = (both: number, firstOnly: number, secondOnly: number, neither: number) => ({
  both,
  firstOnly,
  secondOnly,
  neither,
});

describe("Cohen's kappa", () => {
  it.each([
    // po 35/50, pe 0.5 * 0.6 + 0.5 * 0.4
    ['moderate agreement', pairs(20, 5, 10, 15), 0.4],
    // po 60/100, pe 0.6 * 0.7 + 0.4 * 0.3 = 0.54
    ['high chance', pairs(45, 15, 25, 15), 0.06 / 0.46],
    // po 60/100, pe 0.6 * 0.3 + 0.4 * 0.7 = 0.46
    ['lower chance', pairs(25, 35, 5, 35), 0.14 / 0.54],
    ['agreement throughout', pairs(7, 0, 0, 13), 1],
    ['the opposite throughout', pairs(0, 5, 5, 0), -1],
    // The first never says yes: po 15/20, pe 1 * 15/20
    ['one reader who never says yes', pairs(0, 0, 5, 15), 0],
    // A rare category: po 97/100, pe 0.02 * 0.03 + 0.98 * 0.97 = 0.9512
    ['a rare category', pairs(1, 1, 2, 96), (0.97 - 0.9512) / (1 - 0.9512)],
  ])('with %s', (_, counts, kappa) => {
    expect(agreementOf(counts).kappa).toBeCloseTo(kappa, 10);
  });

  it.each([
    ['both always say no', pairs(0, 0, 0, 12)],
    ['both always say yes', pairs(9, 0, 0, 0)],
    ['there is nothing to judge', pairs(0, 0, 0, 0)],
  ])('is not defined where %s', (_, counts) => {
    expect(agreementOf(counts)).toMatchObject({ kappa: null, interval: null });
  });

  it('has an interval after Fleiss, Cohen and Everitt', () => {
    // The variance by hand: (0.02743 + 0.02547 - 0.0025) / (50 * 0.5 ** 4) = 0.016128
    const reach = 1.959964 * Math.sqrt(0.016128);
    const [low, high] = agreementOf(pairs(20, 5, 10, 15)).interval ?? [];
    expect(low).toBeCloseTo(0.4 - reach, 6);
    expect(high).toBeCloseTo(0.4 + reach, 6);
  });

  it('has no interval where one reader gave one answer throughout', () => {
    expect(agreementOf(pairs(0, 0, 5, 15))).toMatchObject({ kappa: 0, interval: null });
  });

  it('is the same whoever comes first, and within its bounds', () => {
    const count = fc.nat(2000);
    fc.assert(
      fc.property(count, count, count, count, (a, b, c, d) => {
        const one = agreementOf(pairs(a, b, c, d));
        const other = agreementOf(pairs(a, c, b, d));
        if (one.kappa === null || other.kappa === null) {
          expect(one.kappa).toBe(other.kappa);
          return;
        }
        expect(one.kappa).toBeCloseTo(other.kappa, 9);
        expect(Math.abs(one.kappa)).toBeLessThanOrEqual(1 + 1e-9);
        const [low, high] = one.interval ?? [one.kappa, one.kappa];
        expect(low).toBeLessThanOrEqual(one.kappa + 1e-9);
        expect(high).toBeGreaterThanOrEqual(one.kappa - 1e-9);
      }),
    );
  });
});

describe('percent agreement and F1', () => {
  it('are shares of the counts', () => {
    const { percent, precision, recall, f1 } = agreementOf(pairs(20, 5, 10, 15));
    expect([percent, precision, recall, f1]).toEqual([0.7, 20 / 30, 20 / 25, 40 / 55]);
  });

  it('are not defined where there is nothing to share', () => {
    expect(agreementOf(pairs(0, 0, 0, 0))).toMatchObject({ percent: null, f1: null });
    expect(agreementOf(pairs(0, 0, 0, 3))).toMatchObject({
      percent: 1,
      precision: null,
      recall: null,
      f1: null,
    });
  });
});

it('counts add up', () => {
  expect(sumOf([pairs(1, 2, 3, 4), pairs(10, 20, 30, 40)])).toEqual(pairs(11, 22, 33, 44));
  expect(sumOf([])).toEqual(pairs(0, 0, 0, 0));
});

it.each([
  [-0.01, 'poor'],
  [0, 'slight'],
  [0.2, 'slight'],
  [0.21, 'fair'],
  [0.6, 'moderate'],
  [0.61, 'substantial'],
  [0.81, 'almost-perfect'],
  [1, 'almost-perfect'],
] as const)('a kappa of %d is called %s', (kappa, band) => {
  expect(bandOf(kappa)).toBe(band);
});
