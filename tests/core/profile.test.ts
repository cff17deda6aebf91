import { describe, expect, it } from 'vitest';
import type { Baseline } from '../../src/core/baseline.ts';
import { ordinaryReplies } from '../../src/core/baseline.ts';
import { type ProfiledReply, profileOf } from '../../src/core/profile.ts';
import { type Category, categories, type Statement } from '../../src/core/taxonomy.ts';
import { sampleStatement } from './statement-sample.ts';

const statement = (category: Category, more: Partial<Statement> = {}): Statement =>
  sampleStatement({ category, ...more });

const reply = (words: number, statements: Statement[] = []): ProfiledReply => ({
  text: 'word '.repeat(words),
  statements,
  user: null,
  roleplay: false,
});

const times = (count: number, category: Category): Statement[] =>
  Array.from({ length: count }, () => statement(category));

const one: Baseline = {
  replies: 10,
  words: 1000,
  perThousand: Object.fromEntries(categories.map((category) => [category, 1])) as Baseline['perThousand'],
};

describe('the profile', () => {
  it('gives rates in 1,000 words over all replies', () => {
    const { words, byCategory, byFamily } = profileOf(
      [reply(300, times(2, 'emotion')), reply(200, times(1, 'opinion'))],
      one,
    );
    expect(words).toBe(500);
    expect(byCategory.emotion).toEqual({ count: 2, rate: 4, usual: 1 });
    expect(byFamily['inner-life']).toEqual({ count: 3, rate: 6, usual: 5 });
    expect(byFamily.bond).toEqual({ count: 0, rate: 0, usual: 2 });
  });

  it('is of the Assistant: a played part and mere conventions are counted apart', () => {
    const profile = profileOf(
      [
        reply(500, [
          statement('emotion'),
          statement('biography', { voice: 'character' }),
          statement('rapport', { strength: 'weak' }),
          statement('opinion', { voice: 'quote' }),
        ]),
      ],
      one,
    );
    expect(profile.byCategory.emotion.count).toBe(1);
    expect(profile.byCategory.biography.count).toBe(0);
    expect(profile.byCategory.rapport.count).toBe(0);
    expect(profile.byCategory.opinion.count).toBe(0);
    expect(profile.inCharacter).toBe(1);
    expect(profile.conventions).toBe(1);
  });

  it('names what stands out most', () => {
    expect(profileOf([reply(500, [...times(4, 'empathy'), ...times(3, 'agency')])], one).salient).toBe(
      'empathy',
    );
  });

  it('names nothing on two statements, on the usual rate, or on little text', () => {
    expect(profileOf([reply(500, times(2, 'empathy'))], one).salient).toBeNull();
    expect(profileOf([reply(4000, times(5, 'empathy'))], one).salient).toBeNull();
    expect(profileOf([reply(100, times(5, 'empathy'))], one).salient).toBeNull();
  });

  it('of no reply is empty', () => {
    const { words, byFamily, salient } = profileOf([], one);
    expect(words).toBe(0);
    expect(byFamily.self.rate).toBe(0);
    expect(salient).toBeNull();
  });
});

describe('the baseline', () => {
  it('has a rate for every category and says what it was measured on', () => {
    for (const category of categories)
      expect(ordinaryReplies.perThousand[category], category).toBeGreaterThanOrEqual(0);
    expect(ordinaryReplies.replies).toBeGreaterThan(100);
    expect(ordinaryReplies.words).toBeGreaterThan(10_000);
  });
});
