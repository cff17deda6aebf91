import { beforeAll, describe, expect, it } from 'vitest';
import { classify, ready } from '../../../src/core/classify/index.ts';
import { type Bar, decide } from '../../../src/core/classify/leaning.ts';
import { type Category, categories } from '../../../src/core/taxonomy.ts';

beforeAll(ready);

const odds = (given: Partial<Record<Category, number>>, any = -5) => [
  ...categories.map((category) => given[category] ?? -5),
  any,
];
const bar: Bar = { kept: -1, best: -3, added: 0, alone: -0.5, any: 0.5 };
const none = new Set<Category>();

describe('what the weights make of what the rules found', () => {
  it('drops a category against which the words speak, the likeliest that a rule found only if they speak hard against it', () => {
    const two = new Set<Category>(['emotion', 'rapport']);
    expect(decide(odds({ emotion: -0.5, rapport: -2 }), bar, two, none).kept).toEqual(['emotion']);
    const one = new Set<Category>(['emotion']);
    expect(decide(odds({ emotion: -2.9 }), bar, one, none).kept).toEqual(['emotion']);
    expect(decide(odds({ emotion: -3.1 }), bar, one, none).kept).toEqual([]);
  });

  it('adds what the words speak for, and makes nothing more of a convention', () => {
    const one = new Set<Category>(['emotion']);
    expect(
      decide(odds({ opinion: 0.2, rapport: 3 }), bar, one, new Set<Category>(['rapport'])).added,
    ).toEqual(['opinion']);
  });

  it('claims no trait beside its denial', () => {
    const denied = new Set<Category>(['disclaimer']);
    expect(decide(odds({ emotion: 2, agency: 1 }), bar, denied, none).added).toEqual(['agency']);
  });

  it('takes the likeliest where no rule found anything, if it is likely enough', () => {
    expect(decide(odds({ biography: -0.4, opinion: -0.6 }), bar, none, none).added).toEqual(['biography']);
    expect(decide(odds({ biography: -0.6 }), bar, none, none).added).toEqual([]);
  });

  it('takes the likeliest that is no convention where the words speak for there being something', () => {
    const unsure = { biography: -1, opinion: -2 };
    expect(decide(odds(unsure, 0.6), bar, none, none).added).toEqual(['biography']);
    expect(decide(odds(unsure, 0.4), bar, none, none).added).toEqual([]);
    expect(decide(odds(unsure, 0.6), bar, none, new Set<Category>(['biography'])).added).toEqual(['opinion']);
    expect(decide(odds(unsure, 9), bar, new Set<Category>(['biography']), none).added).toEqual([]);
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
