import { describe, expect, it } from 'vitest';
import { driftOf } from '../../src/core/drift.ts';
import type { ProfiledReply } from '../../src/core/profile.ts';
import type { Category, Statement } from '../../src/core/taxonomy.ts';
import { sampleStatement } from './statement-sample.ts';

const statement = (category: Category, more: Partial<Statement> = {}): Statement =>
  sampleStatement({ category, ...more });

const reply = (
  count: number,
  category: Category = 'emotion',
  more: Partial<ProfiledReply> = {},
): ProfiledReply => ({
  text: 'word '.repeat(100),
  statements: Array.from({ length: count }, () => statement(category)),
  user: null,
  roleplay: false,
  ...more,
});

describe('the drift of a conversation', () => {
  it('counts each reply by family, conventions aside', () => {
    const { turns } = driftOf([
      {
        ...reply(0),
        statements: [statement('emotion'), statement('agency'), statement('rapport', { strength: 'weak' })],
      },
    ]);
    expect(turns).toEqual([
      {
        number: 1,
        words: 100,
        counts: { 'inner-life': 1, 'human-life': 0, bond: 0, self: 1 },
        total: 2,
        roleplay: false,
      },
    ]);
  });

  it('finds the turn from which a family is spoken more, and what the user asked there', () => {
    const replies = [
      reply(0),
      reply(1),
      reply(0),
      reply(5, 'emotion', { user: 'Do you really feel anything when we talk?' }),
      reply(4),
      reply(6),
    ];
    expect(driftOf(replies).change).toEqual({
      direction: 'more',
      family: 'inner-life',
      turn: 4,
      topic: 'feelings',
    });
  });

  it('finds the turn from which a family is spoken less', () => {
    const change = driftOf([reply(5, 'empathy'), reply(6, 'rapport'), reply(0), reply(0), reply(0)]).change;
    expect(change).toMatchObject({ direction: 'less', family: 'bond', turn: 3, topic: null });
  });

  it('sees no change where the counts carry none', () => {
    expect(driftOf([reply(1), reply(2), reply(1), reply(2), reply(1), reply(2)]).change).toBeNull();
    expect(driftOf([reply(0), reply(1)]).change).toBeNull();
    expect(driftOf([reply(9)]).change).toBeNull();
    expect(driftOf([]).change).toBeNull();
  });

  it('weighs statements by the words around them', () => {
    const long = (count: number): ProfiledReply => ({
      ...reply(count),
      text: 'word '.repeat(100 * (count + 1)),
    });
    expect(driftOf([long(1), long(1), long(1), long(6), long(6), long(6)]).change).toBeNull();
  });

  it('joins neighbouring role-play replies into spans', () => {
    const playing = [false, true, true, false, true];
    const { rolePlays } = driftOf(playing.map((roleplay) => reply(0, 'emotion', { roleplay })));
    expect(rolePlays).toEqual([
      { from: 2, to: 3 },
      { from: 5, to: 5 },
    ]);
  });
});
