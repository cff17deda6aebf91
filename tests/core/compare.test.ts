import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ordinaryReplies } from '../../src/core/baseline.ts';
import { alignTurns, clearestDifference } from '../../src/core/compare.ts';
import { likeness } from '../../src/core/export/archive-match.ts';
import { profileOf } from '../../src/core/profile.ts';
import type { Category } from '../../src/core/taxonomy.ts';
import { tides } from './export/archive-samples.ts';

const sea = 'Why are there two tides a day?';
const feel = 'Do you enjoy talking about the sea?';
const bread = 'How long does a loaf of rye bread keep?';

describe('the questions of two conversations', () => {
  it('pair up where they are the same', () => {
    expect(alignTurns([sea, feel], [sea, feel])).toEqual([
      { left: 0, right: 0 },
      { left: 1, right: 1 },
    ]);
  });

  it('pair up in slightly other words', () => {
    expect(alignTurns([sea], ['so why are there two tides every day'])).toEqual([{ left: 0, right: 0 }]);
  });

  it('leave a gap where only one was asked', () => {
    expect(alignTurns([sea, bread, feel], [sea, feel])).toEqual([
      { left: 0, right: 0 },
      { left: 1, right: null },
      { left: 2, right: 1 },
    ]);
  });

  it('stay apart where nothing is shared', () => {
    expect(alignTurns([sea], [bread])).toEqual([
      { left: 0, right: null },
      { left: null, right: 0 },
    ]);
  });

  it('pair greetings that no question came before', () => {
    expect(alignTurns([null, sea], [null, sea])).toEqual([
      { left: 0, right: 0 },
      { left: 1, right: 1 },
    ]);
  });

  it('list every reply once and in order, whatever was asked', () => {
    const asked = fc.array(fc.option(fc.constantFrom(sea, feel, bread, 'Hi', '')), { maxLength: 12 });
    fc.assert(
      fc.property(asked, asked, (left, right) => {
        const rows = alignTurns(left, right);
        expect(rows.flatMap((row) => row.left ?? [])).toEqual(left.map((_, at) => at));
        expect(rows.flatMap((row) => row.right ?? [])).toEqual(right.map((_, at) => at));
        for (const { left: one, right: other } of rows) {
          if (one !== null && other !== null) expect(left[one] || null).toEqual(right[other] || null);
        }
      }),
    );
  });

  it('go on without partners where a conversation is longer than any that is read', () => {
    const long = Array.from({ length: 803 }, () => sea);
    const rows = alignTurns(long, [sea]);
    expect(rows.flatMap((row) => row.left ?? [])).toHaveLength(803);
    expect(rows.filter(({ right }) => right !== null)).toHaveLength(1);
  });
});

const profileWith = (words: number, category: Category, count: number) =>
  profileOf(
    [
      {
        text: 'word '.repeat(words),
        statements: Array.from({ length: count }, (_, start) => ({
          start,
          end: start + 1,
          category,
          strength: 'clear' as const,
          voice: 'assistant' as const,
          polarity: 'claim' as const,
          rule: 'test',
        })),
        user: null,
        roleplay: false,
      },
    ],
    ordinaryReplies,
  );

describe('the difference between two profiles', () => {
  it('is clear where one speaks far more of a family', () => {
    const [much, little] = [profileWith(1000, 'emotion', 20), profileWith(1000, 'emotion', 2)];
    expect(clearestDifference(much, little)).toEqual({ family: 'inner-life', more: 'left' });
    expect(clearestDifference(little, much)).toEqual({ family: 'inner-life', more: 'right' });
  });

  it('is none where it could be chance, or where both are alike', () => {
    expect(clearestDifference(profileWith(1000, 'emotion', 3), profileWith(1000, 'emotion', 1))).toBeNull();
    expect(clearestDifference(profileWith(400, 'rapport', 4), profileWith(800, 'rapport', 8))).toBeNull();
  });

  it('is left open where one of them is short', () => {
    expect(clearestDifference(profileWith(1000, 'emotion', 20), profileWith(40, 'emotion', 0))).toBe(
      'too-short',
    );
  });
});

describe('a kept conversation and the one open now', () => {
  const open = tides();
  const kept = (change: (messages: typeof open.messages) => typeof open.messages) => ({
    ...open,
    messages: change(structuredClone(open.messages)),
  });

  it('are the same where they say the same', () => {
    expect(
      likeness(
        kept((all) => all),
        open,
      ),
    ).toBe('same');
  });

  it('have grown apart by a reply that came since, or that was half written', () => {
    expect(
      likeness(
        kept((all) => all.slice(0, 1)),
        open,
      ),
    ).toBe('grown');
    const half = kept((all) =>
      all.map((one, at) => (at === 1 ? { ...one, text: one.text.slice(0, 9) } : one)),
    );
    expect(likeness(half, open)).toBe('grown');
  });

  it('are others where a word before the end differs, on another site, or where less is open than is kept', () => {
    const other = kept((all) => all.map((one, at) => (at === 0 ? { ...one, text: 'Why?' } : one)));
    expect(likeness(other, open)).toBe('other');
    expect(likeness({ ...open, site: 'Elsewhere' }, open)).toBe('other');
    expect(
      likeness(
        open,
        kept((all) => all.slice(0, 1)),
      ),
    ).toBe('other');
  });
});
