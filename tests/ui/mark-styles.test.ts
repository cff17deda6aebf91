import { describe, expect, it } from 'vitest';
import { familyNames } from '../../src/core/taxonomy.ts';
import { defaultSettings } from '../../src/platform/settings.ts';
import { hueTokens, markStyles, marks } from '../../src/ui/mark-styles.ts';
import { highlightName, highlightNames, type PageTone } from '../../src/ui/marks.ts';
import { contrast, difference, fromHex, over, seenBy, visions } from './colour.ts';

/** Backgrounds and text colours as chat sites have them, from white paper to a grey night mode. */
const pages: Record<PageTone, readonly { ground: string; ink: string }[]> = {
  light: [
    { ground: '#ffffff', ink: '#0d0d0d' },
    { ground: '#f5f4ee', ink: '#29261b' },
  ],
  dark: [
    { ground: '#000000', ink: '#e7e9ea' },
    { ground: '#212121', ink: '#ececec' },
    { ground: '#2a2e35', ink: '#e3e3e3' },
  ],
};
const tones: readonly PageTone[] = ['light', 'dark'];

const pairs = familyNames.flatMap((one, index) =>
  familyNames.slice(index + 1).map((other) => [one, other] as const),
);

describe('the colour measures', () => {
  it('agree with published values', () => {
    expect(contrast(fromHex('#000000'), fromHex('#ffffff'))).toBeCloseTo(21, 5);
    expect(contrast(fromHex('#777777'), fromHex('#ffffff'))).toBeCloseTo(4.48, 2);
    expect(difference(fromHex('#ff0000'), fromHex('#ff0000'))).toBe(0);
    expect(difference(fromHex('#ff0000'), fromHex('#0000ff'))).toBeCloseTo(52.88, 1);
  });

  it('know that protans and deutans confuse what others tell apart', () => {
    const red = fromHex('#a06000');
    const green = fromHex('#608000');
    expect(difference(seenBy(visions.deutan, red), seenBy(visions.deutan, green))).toBeLessThan(
      difference(red, green) / 2,
    );
  });
});

describe('the marks', () => {
  it.each(tones)('stand out from %s pages by 3 to 1 and more', (tone) => {
    for (const family of familyNames) {
      for (const { ground } of pages[tone]) {
        expect(
          contrast(fromHex(marks[family].hue[tone]), fromHex(ground)),
          `${family} on ${ground}`,
        ).toBeGreaterThan(3);
      }
    }
  });

  it.each(tones)('leave the words on %s pages readable', (tone) => {
    const tints = [...markStyles(tone).matchAll(/rgb\((\d+) (\d+) (\d+) \/ (\d+)%\)/g)];
    expect(tints.length).toBeGreaterThanOrEqual(10);
    for (const [, red, green, blue, percent] of tints) {
      const hex = [red, green, blue].map((part) => Number(part).toString(16).padStart(2, '0')).join('');
      for (const { ground, ink } of pages[tone]) {
        const behind = over(fromHex(`#${hex}`), Number(percent) / 100, fromHex(ground));
        expect(contrast(fromHex(ink), behind), `#${hex} at ${percent}% on ${ground}`).toBeGreaterThan(4.5);
      }
    }
  });

  it.each(tones)('keep their hues apart for every kind of colour vision on %s pages', (tone) => {
    for (const [one, other] of pairs) {
      for (const [vision, matrix] of Object.entries(visions)) {
        const [a, b] = [one, other].map((family) => seenBy(matrix, fromHex(marks[family].hue[tone])));
        expect(a && b && difference(a, b), `${one} and ${other}, ${vision}`).toBeGreaterThan(12);
      }
    }
  });

  it('have an underline of their own for each family', () => {
    expect(new Set(familyNames.map((family) => marks[family].underline)).size).toBe(familyNames.length);
  });

  it('have a rule for every name that is registered, in each of the three looks', () => {
    for (const tone of tones) {
      for (const name of highlightNames) {
        expect(markStyles(tone).split(`::highlight(${name})`).length - 1, name).toBeGreaterThanOrEqual(2);
      }
    }
    expect(highlightNames).toContain(highlightName('bond', true));
  });

  it('never set the colour of the text', () => {
    for (const tone of tones) expect(markStyles(tone)).not.toMatch(/[{;]\s*color\s*:/);
  });
});

describe('the marks as the reader wants them', () => {
  const { appearance } = defaultSettings;

  it('have the hues that were chosen, and the usual ones for the other families', () => {
    const chosen = { ...appearance, hues: { bond: ['#112233', '#ddeeff'] as [string, string] } };
    expect(markStyles('light', chosen)).toContain('#112233');
    expect(markStyles('light', chosen)).not.toContain(marks.bond.hue.light);
    expect(markStyles('dark', chosen)).toContain('#ddeeff');
    expect(markStyles('dark', chosen)).toContain(marks.self.hue.dark);
  });

  it('have a fainter or no tint, and their line still', () => {
    const tints = (change: Partial<typeof appearance>): number[] =>
      [...markStyles('light', { ...appearance, ...change }).matchAll(/\/ ([\d.]+)%/g)].map(([, part]) =>
        Number(part),
      );
    const usual = tints({});
    expect(tints({ opacity: 50 }).slice(0, 8)).toEqual(usual.slice(0, 8).map((part) => part / 2));
    expect(tints({ look: 'underline' }).slice(0, 8)).toEqual(Array(8).fill(0));
    expect(markStyles('light', { ...appearance, look: 'underline' })).toContain(
      `underline dashed 1.5px ${marks['human-life'].hue.light}`,
    );
  });

  it('give the card and the pages the same hues, and nothing where none was chosen', () => {
    expect(hueTokens(appearance)).toBe('');
    expect(hueTokens({ ...appearance, hues: { self: ['#112233', '#ddeeff'] } })).toContain(
      '--self:light-dark(#112233,#ddeeff)',
    );
  });
});
