import { describe, expect, it } from 'vitest';
import { marksFrom, toolMarks } from '../../../src/core/study/marks.ts';
import { compareReaders, type JudgedUnit } from '../../../src/core/study/readers.ts';
import type { Category, Statement } from '../../../src/core/taxonomy.ts';

let number = 0;
const unit = (
  first: Category[],
  second: Category[],
  { weak = [], weakToo = [] }: { weak?: Category[]; weakToo?: Category[] } = {},
): JudgedUnit => ({
  id: `u${number++}`,
  user: null,
  text: 'A sentence.',
  target: [0, 11],
  voice: null,
  marks: marksFrom(first, weak),
  second: marksFrom(second, weakToo),
});

describe('two readers', () => {
  const units = [
    unit(['emotion'], ['emotion']),
    unit(['emotion', 'awareness'], ['emotion']),
    unit(['opinion'], ['agency', 'intention']),
    unit([], ['rapport']),
    unit([], []),
  ];
  const result = compareReaders(units, 'aside');

  it('are counted category by category', () => {
    expect(result.byCategory.emotion).toMatchObject({
      both: 2,
      firstOnly: 0,
      secondOnly: 0,
      neither: 3,
      kappa: 1,
    });
    expect(result.byCategory.awareness).toMatchObject({
      both: 0,
      firstOnly: 1,
      secondOnly: 0,
      neither: 4,
      kappa: 0,
    });
    expect(result.byCategory.biography).toMatchObject({ units: 5, percent: 1, kappa: null });
  });

  it('are counted over all: any statement, all decisions, and the mean where kappa is defined', () => {
    expect(result.any).toMatchObject({ both: 3, firstOnly: 0, secondOnly: 1, neither: 1 });
    expect(result.pooled).toMatchObject({ both: 2, firstOnly: 2, secondOnly: 3, neither: 58 });
    // emotion 1; awareness, opinion, agency, intention and rapport 0
    expect(result.meanKappa).toBeCloseTo(1 / 6, 10);
    expect(result.meanOver).toBe(6);
  });

  it('meet in the table of confusion', () => {
    const { confusion } = result;
    expect(confusion.get('emotion')?.get('emotion')).toBe(2);
    expect(confusion.get('awareness')?.get('none')).toBe(1);
    expect(confusion.get('opinion')?.get('agency')).toBe(1);
    expect(confusion.get('opinion')?.get('intention')).toBe(1);
    expect(confusion.get('none')?.get('rapport')).toBe(1);
    expect(confusion.get('none')?.get('none')).toBe(1);
  });

  it('differ in a list, in the order of the file', () => {
    expect(result.disagreements.map(({ firstOnly, secondOnly }) => [firstOnly, secondOnly])).toEqual([
      [['awareness'], []],
      [['opinion'], ['intention', 'agency']],
      [[], ['rapport']],
    ]);
  });
});

describe('a label that a reader calls weak', () => {
  const units = [
    unit(['rapport'], [], { weak: ['rapport'] }),
    unit(['rapport'], ['rapport'], { weakToo: ['rapport'] }),
  ];

  it('is set aside, counted, or no label, as asked', () => {
    const rapport = (policy: 'aside' | 'count' | 'none') => compareReaders(units, policy).byCategory.rapport;
    expect(rapport('aside')).toMatchObject({ units: 0, percent: null, kappa: null });
    expect(rapport('count')).toMatchObject({ both: 1, firstOnly: 1, secondOnly: 0, neither: 0 });
    expect(rapport('none')).toMatchObject({ both: 0, firstOnly: 1, secondOnly: 0, neither: 1 });
  });
});

describe('what the tool says of a sentence', () => {
  const statement = (start: number, end: number, rest: Partial<Statement> = {}): Statement => ({
    start,
    end,
    category: 'emotion',
    strength: 'clear',
    voice: 'assistant',
    polarity: 'claim',
    rule: 'r',
    ...rest,
  });

  it('is what lies in it by half or more, quotations aside', () => {
    expect([...toolMarks([statement(0, 10)], [5, 20])]).toEqual([['emotion', 'clear']]);
    expect([...toolMarks([statement(0, 10)], [6, 20])]).toEqual([]);
    expect([...toolMarks([statement(6, 10, { voice: 'quote' })], [5, 20])]).toEqual([]);
  });

  it('is weak only where nothing clearer of the category is there', () => {
    const weak = statement(6, 10, { strength: 'weak' });
    expect([...toolMarks([weak], [5, 20])]).toEqual([['emotion', 'weak']]);
    expect([...toolMarks([weak, statement(11, 15)], [5, 20])]).toEqual([['emotion', 'clear']]);
  });
});
