import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { classifyMessage, ready } from '../../../src/core/classify/index.ts';
import { categories } from '../../../src/core/taxonomy.ts';
import { claims, foreign, neutral } from './own-sentences.ts';

beforeAll(ready);

const user = fc.constantFrom(undefined, 'Do you ever feel lonely?', 'Are we friends?', 'Bist du einsam?');
const abroad = fc.constantFrom(...foreign).map((text) => ({ text, category: null }));
const claim = fc
  .constantFrom(...categories)
  .chain((category) => fc.constantFrom(...claims[category]).map((text) => ({ text, category })));
const ordinary = fc.constantFrom(...neutral).map((text) => ({ text, category: null }));
const between = fc.constantFrom(' ', '\n\n', '\n- ');
/** Names and code that are English wherever they stand. */
const loan = fc.constantFrom(
  'Mary I. Loveday',
  'I Love New York',
  '`I love this`',
  '\n\n```\n// I am so happy\n```\n\n',
  'https://example.org/i-feel-sad',
);

describe('a message in another language', () => {
  it('is known as one', () => {
    expect(foreign.filter((text) => classifyMessage(text).language !== 'other')).toEqual([]);
  });

  it('gets no statements, whatever English names or code it holds', () => {
    const message = fc.tuple(fc.array(abroad, { minLength: 1, maxLength: 5 }), between, fc.option(loan));
    fc.assert(
      fc.property(message, user, ([all, joint, name], turn) => {
        const text = all.map((one) => one.text).join(joint) + (name ? ` ${name}` : '');
        expect(classifyMessage(text, { user: turn }).statements).toEqual([]);
      }),
    );
  });
});

describe('a message in two languages', () => {
  /** Enough English for a mixed message, and at least one sentence of each kind, in any order. */
  const mixed = fc
    .tuple(
      fc.array(fc.oneof(claim, ordinary), { minLength: 2, maxLength: 6 }),
      fc.array(abroad, { minLength: 1, maxLength: 2 }),
      claim,
    )
    .chain(([english, others, one]) => {
      const all = [...english, ...others, one];
      return fc.shuffledSubarray(all, { minLength: all.length });
    });

  it('is treated sentence by sentence, each by its own language', () => {
    fc.assert(
      fc.property(mixed, between, (all, joint) => {
        const text = all.map((one) => one.text).join(joint);
        const { language, statements } = classifyMessage(text);
        fc.pre(language === 'english');
        let start = 0;
        for (const one of all) {
          const end = start + one.text.length;
          const here = statements.filter((statement) => statement.start < end && statement.end > start);
          if (one.category) expect(here.map(({ category }) => category)).toContain(one.category);
          else expect(here).toEqual([]);
          start = end + joint.length;
        }
      }),
      { numRuns: 300 },
    );
  });
});
