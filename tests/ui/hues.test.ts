import { describe, expect, it } from 'vitest';
import { familyNames } from '../../src/core/taxonomy.ts';
import { allHues, hueFrom, paletteOf, palettes } from '../../src/ui/hues.ts';
import { contrast, difference, fromHex, seenBy, visions } from './colour.ts';

/** The pages on which hues have to be read, the least kind ones. */
const grounds = [
  ['#ffffff', '#f1eee8'],
  ['#15171b', '#2a2e35'],
] as const;

const at = (hues: Parameters<typeof allHues>[0], tone: 0 | 1): string[] =>
  familyNames.map((family) => allHues(hues)[family][tone]);

describe('the ready palettes', () => {
  it.each(['usual', 'apart', 'grey'] as const)('%s: can be read on light and on dark pages', (name) => {
    for (const tone of [0, 1] as const)
      for (const hue of at(palettes[name], tone))
        for (const ground of grounds[tone])
          expect(contrast(fromHex(hue), fromHex(ground)), `${hue} on ${ground}`).toBeGreaterThan(4.5);
  });

  it('apart: is farther apart than usual for every kind of colour vision', () => {
    const nearest = (hues: Parameters<typeof allHues>[0], tone: 0 | 1): number => {
      const all = at(hues, tone).map(fromHex);
      return Math.min(
        ...Object.values(visions).flatMap((vision) =>
          all.flatMap((one, index) =>
            all.slice(index + 1).map((other) => difference(seenBy(vision, one), seenBy(vision, other))),
          ),
        ),
      );
    };
    for (const tone of [0, 1] as const) {
      expect(nearest(palettes.apart, tone)).toBeGreaterThan(20);
      expect(nearest(palettes.apart, tone)).toBeGreaterThan(nearest(palettes.usual, tone));
    }
  });

  it('are known again, and anything else is the reader’s own', () => {
    expect(paletteOf({})).toBe('usual');
    expect(paletteOf(allHues({}))).toBe('usual');
    expect(paletteOf(palettes.apart)).toBe('apart');
    expect(paletteOf({ bond: ['#000000', '#ffffff'] })).toBe('own');
  });
});

describe('a colour of the reader’s own', () => {
  it.each(['#ff0000', '#ffff00', '#0000ff', '#ffffff', '#000000', '#808080'])(
    '%s: becomes readable on light and on dark pages',
    (colour) => {
      const hue = hueFrom(colour);
      for (const tone of [0, 1] as const)
        for (const ground of grounds[tone])
          expect(contrast(fromHex(hue[tone]), fromHex(ground))).toBeGreaterThan(4.5);
    },
  );

  it('stays as it is where it can be read already', () => {
    expect(hueFrom('#28497c')[0]).toBe('#28497c');
    expect(hueFrom('#ffd080')[1]).toBe('#ffd080');
  });
});
