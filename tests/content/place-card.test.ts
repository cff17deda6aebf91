import { describe, expect, it } from 'vitest';
import { lineAt, placeCard } from '../../src/content/place-card.ts';

const window = { width: 800, height: 600 };
const card = { width: 320, height: 200 };
const line = (left: number, top: number, width = 100) => ({ left, top, width, height: 20 });

describe('the card', () => {
  it('stands above the words and begins where they begin', () => {
    expect(placeCard(line(40, 400), card, window)).toEqual({ left: 40, top: 194 });
  });

  it('stands below words at the top of the window', () => {
    expect(placeCard(line(40, 100), card, window)).toEqual({ left: 40, top: 126 });
  });

  it('stays inside the window at its right edge', () => {
    expect(placeCard(line(700, 400), card, window).left).toBe(800 - 8 - 320);
  });

  it('shows its beginning in a window too small for it', () => {
    expect(placeCard(line(100, 50), card, { width: 200, height: 150 })).toEqual({ left: 8, top: 8 });
  });
});

describe('the line that the card stands at', () => {
  const lines = [line(500, 100), line(40, 130, 600), line(40, 160)];

  it('is the one under the pointer', () => {
    expect(lineAt(lines, { x: 60, y: 165 })).toBe(lines[2]);
  });

  it('is the nearest where the pointer is between lines', () => {
    expect(lineAt(lines, { x: 550, y: 123 })).toBe(lines[0]);
  });

  it('is the first for the keyboard', () => {
    expect(lineAt(lines)).toBe(lines[0]);
  });

  it('is none where nothing is shown', () => {
    expect(lineAt([], { x: 1, y: 1 })).toBeNull();
  });
});
