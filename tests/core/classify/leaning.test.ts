import { beforeAll, describe, expect, it } from 'vitest';
import { classify, ready } from '../../../src/core/classify/index.ts';
import { type Bar, decide } from '../../../src/core/classify/leaning.ts';
import { type Category, categories } from '../../../src/core/taxonomy.ts';

beforeAll(ready);

const odds = (given: Partial<Record<Category, number>>, any = -5) => [
  ...categories.map((category) => given[category] ?? -5),
  any,
];
const bar: Bar = { counts: 0, alone: -0.5, any: 0.5 };
const set = (...given: Category[]) => new Set<Category>(given);
const none = set();
const all = categories;

describe('what the weights make of what the rules found', () => {
  it('drops what the words speak against where another counts', () => {
    expect(decide(odds({ emotion: 0.5, rapport: -0.1 }), bar, all, set('emotion', 'rapport'), none)).toEqual([
      'emotion',
    ]);
    expect(decide(odds({ opinion: 0.2, emotion: -0.1 }), bar, all, set('emotion'), none)).toEqual([
      'opinion',
    ]);
  });

  it('keeps the likeliest that rules found where nothing counts, unless the words speak hard against it', () => {
    const two = set('emotion', 'rapport');
    expect(decide(odds({ emotion: -1, rapport: -1.5, opinion: -0.1 }), bar, all, two, none)).toEqual([
      'emotion',
    ]);
    expect(decide(odds({ emotion: -2.1 }), bar, all, set('emotion'), none)).toEqual([]);
  });

  it('adds nothing where only what rules found may be claimed', () => {
    expect(decide(odds({ opinion: 3, emotion: -1 }), bar, ['emotion'], set('emotion'), none)).toEqual([
      'emotion',
    ]);
  });

  it('makes more of a convention beside another category, never of a convention alone', () => {
    const likely = odds({ emotion: 1, rapport: 3 });
    expect(decide(likely, bar, all, set('emotion'), set('rapport'))).toEqual(['emotion', 'rapport']);
    expect(decide(odds({ rapport: 3 }), bar, all, none, set('rapport'))).toEqual([]);
  });

  it('takes the likeliest where no rule found anything, if it is likely enough', () => {
    expect(decide(odds({ biography: -0.4, opinion: -0.6 }), bar, all, none, none)).toEqual(['biography']);
    expect(decide(odds({ biography: -0.6 }), bar, all, none, none)).toEqual([]);
  });

  it('takes the likeliest, be it a convention, where the words speak for there being something', () => {
    const unsure = { biography: -1, opinion: -2 };
    expect(decide(odds(unsure, 0.6), bar, all, none, none)).toEqual(['biography']);
    expect(decide(odds(unsure, 0.4), bar, all, none, none)).toEqual([]);
    expect(decide(odds(unsure, 0.6), bar, all, none, set('biography'))).toEqual(['biography']);
  });
});

describe('a statement that the weights found', () => {
  const user = 'do you ever get sad about being forgotten';
  const text = 'The weather will be fine, and I carry a small sadness through these long evenings.';

  it('spans the clause that speaks for it, not the sentence', () => {
    const found = classify(text, { user }).find(({ category }) => category === 'emotion');
    expect(found && text.slice(found.start, found.end)).toMatch(/^I carry a small sadness/);
  });

  it('is not made of a question or of code', () => {
    expect(classify('And what would my evenings be without it?', { user })).toEqual([]);
    expect(classify('`const sad = true;`', { user })).toEqual([]);
  });
});
