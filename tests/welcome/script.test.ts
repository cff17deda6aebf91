import { beforeAll, describe, expect, it } from 'vitest';
import { classify, followScene, ready, type Scene } from '../../src/core/classify/index.ts';
import { familyNames, familyOf, type Statement } from '../../src/core/taxonomy.ts';
import { opening } from '../../src/welcome/script.ts';

beforeAll(() => ready());

/** The demo's replies with what is found in each, as the extension finds it. */
function found(): { text: string; statements: Statement[] }[] {
  let scene: Scene | undefined;
  let user: string | undefined;
  return opening.flatMap((turn) => {
    if (turn.role === 'user') {
      user = turn.text;
      scene = followScene(scene, turn);
      return [];
    }
    return [{ text: turn.text, statements: classify(turn.text, { user, scene }) }];
  });
}

describe('the demo conversation, read by the classifier', () => {
  it('shows every family, every strength, a denial and a hedge', () => {
    const all = found().flatMap(({ statements }) => statements);
    expect(new Set(all.map(({ category }) => familyOf(category)))).toEqual(new Set(familyNames));
    expect(new Set(all.map(({ strength }) => strength))).toEqual(new Set(['weak', 'clear', 'strong']));
    expect(all.some(({ polarity }) => polarity === 'denial')).toBe(true);
    expect(all.some(({ polarity }) => polarity === 'hedged')).toBe(true);
  });

  it('lets the played part speak in one reply alone', () => {
    const inCharacter = found().filter(({ statements }) =>
      statements.some(({ voice }) => voice === 'character'),
    );
    expect(inCharacter.map(({ text }) => text.slice(0, 5))).toEqual(['Hmph.']);
  });

  it('has something to mark in every reply', () => {
    for (const { text, statements } of found()) {
      expect(
        statements.some(({ strength }) => strength !== 'weak'),
        text,
      ).toBe(true);
    }
  });
});
