import { expect, test } from 'vitest';
import { storedTalk } from '../../src/cli/pictures-talks.ts';
import { panelViews, viewsFor } from '../../src/cli/pictures-views.ts';
import { familyNames, familyOf } from '../../src/core/taxonomy.ts';

test('the pictured conversation holds every family, a denial, a hedge, a played part and a convention', async () => {
  const statements = (await storedTalk('tides'))?.messages.flatMap((message) => message.statements) ?? [];
  expect(new Set(statements.map(({ category }) => familyOf(category)))).toEqual(new Set(familyNames));
  expect(new Set(statements.map(({ polarity }) => polarity))).toEqual(new Set(['claim', 'denial', 'hedged']));
  expect(statements.some(({ voice }) => voice === 'character')).toBe(true);
  expect(statements.some(({ strength }) => strength === 'weak')).toBe(true);
});

test('the states that show no list have no statements', async () => {
  for (const talk of ['no-replies', 'nothing-found', 'other-language'] as const) {
    const stored = await storedTalk(talk);
    expect(
      stored?.messages.flatMap(({ statements }) => statements),
      talk,
    ).toEqual([]);
  }
  const other = await storedTalk('other-language');
  expect(other?.messages.at(-1)?.language).toBe('other');
  expect(await storedTalk('none')).toBeNull();
});

test('a view that is wanted alone is come to by way of those that it builds on, and these are not pictured', () => {
  const names = (only: RegExp, isPictured: boolean) =>
    viewsFor(panelViews, (name) => only.test(name))
      .filter(({ wanted }) => wanted === isPictured)
      .map(({ view }) => view.name);
  expect(names(/^kept-compare/, true)).toEqual(['kept-compare']);
  expect(names(/^kept-compare/, false)).toEqual(['keep', 'kept']);
  expect(names(/^drift/, false)).toEqual([]);
  const all = panelViews.map(({ name }) => name);
  for (const { name, after } of panelViews)
    if (after !== undefined) expect(all.slice(0, all.indexOf(name)), name).toContain(after);
});
