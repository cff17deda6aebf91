import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { familyNames } from '../../src/core/taxonomy.ts';
import { marks } from '../../src/ui/mark-styles.ts';
import { contrast, fromHex } from './colour.ts';

const css = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8');

/** Both halves of a token in the ordinary look. */
function token(name: string): { light: string; dark: string } {
  const [, light = '', dark = ''] =
    new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css) ?? [];
  return { light, dark };
}

const grounds = ['ground', 'surface', 'raised', 'sunken'];
const tones = ['light', 'dark'] as const;

const ratio = (one: string, other: string, tone: (typeof tones)[number]): number =>
  contrast(fromHex(token(one)[tone]), fromHex(token(other)[tone]));

describe.each(tones)('the %s tokens', (tone) => {
  it('keep text readable on every ground', () => {
    for (const ink of ['ink', 'ink-soft', 'accent', ...familyNames]) {
      for (const ground of grounds)
        expect(ratio(ink, ground, tone), `${ink} on ${ground}`).toBeGreaterThan(4.5);
    }
  });

  it('keep a family’s name readable on its own wash', () => {
    for (const family of familyNames) {
      expect(ratio(family, `${family}-wash`, tone), family).toBeGreaterThan(4.5);
      expect(ratio('ink', `${family}-wash`, tone), family).toBeGreaterThan(7);
    }
  });

  it('show the edges of controls and the focus ring', () => {
    for (const ground of grounds) {
      expect(ratio('line-firm', ground, tone), ground).toBeGreaterThan(3);
      expect(ratio('focus', ground, tone), ground).toBeGreaterThan(3);
    }
    expect(ratio('accent-ink', 'accent', tone)).toBeGreaterThan(4.5);
  });

  it('use the hues of the marks', () => {
    for (const family of familyNames) expect(token(family)[tone]).toBe(marks[family].hue[tone]);
  });
});
