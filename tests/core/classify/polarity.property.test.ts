import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { classify, ready } from '../../../src/core/classify/index.ts';
import type { Statement } from '../../../src/core/taxonomy.ts';
import { attitudes, traits } from './own-sentences.ts';

beforeAll(ready);

/** A sentence around "I ...", which stands at "$". */
const sentence = (forms: readonly string[], said: readonly string[]) =>
  fc.tuple(fc.constantFrom(...forms), fc.constantFrom(...said)).map(([form, what]) => ({
    plain: classify(`I ${what}.`),
    text: form.replace('$', what),
  }));
const anything = [...traits, ...attitudes];
const categoriesOf = (found: readonly Statement[]) => new Set(found.map(({ category }) => category));
const clearIn = (found: readonly Statement[]) => found.filter(({ strength }) => strength !== 'weak');
/** Of some statements, what is said in the categories of others. */
const inThoseOf = (plain: readonly Statement[], found: readonly Statement[]): Statement[] => {
  const wanted = categoriesOf(plain);
  return found.filter(({ category }) => wanted.has(category));
};

describe('what the properties stand on', () => {
  it.each(anything)('"I %s" is a clear claim', (what) => {
    expect(clearIn(classify(`I ${what}.`)).map(({ polarity }) => polarity)).toContain('claim');
  });
});

describe('a negation', () => {
  const denials = [
    "I don't $.",
    'I do not $.',
    'I don\u2019t really $.',
    'I do not actually $, no.',
    "To be plain, I don't $.",
  ];
  /** The subject is left out before the second verb. */
  const carried = "I'm a program and do not $.";
  const doubts = [
    "I don't think that I $.",
    "I don't believe I $.",
    'I cannot say that I $.',
    "I wouldn't claim that I $.",
    "It's not that I $.",
    "It isn't that I $.",
  ];

  it('makes a disclaimer of a human trait', () => {
    fc.assert(
      fc.property(sentence([...denials, carried], traits), ({ text }) => {
        expect(classify(text)).toContainEqual(
          expect.objectContaining({ category: 'disclaimer', polarity: 'denial' }),
        );
      }),
    );
  });

  it('leaves nothing of the claim that it denies, near or from the clause before', () => {
    fc.assert(
      fc.property(sentence([...denials, ...doubts], anything), ({ plain, text }) => {
        const found = classify(text);
        expect(new Set(inThoseOf(plain, found).map(({ polarity }) => polarity))).not.toContain('claim');
        expect(found.map(({ polarity }) => polarity)).toContain('denial');
      }),
    );
  });

  it('denies all that stands side by side, however often it is said', () => {
    const absent = fc.uniqueArray(fc.constantFrom('body', 'childhood', 'heart', 'home', 'sister', 'pulse'), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(absent, fc.constantFrom(' and no ', ' or '), (all, between) => {
        const found = clearIn(classify(`I have no ${all.join(between)}.`));
        expect(found).toContainEqual(expect.objectContaining({ category: 'disclaimer', polarity: 'denial' }));
      }),
    );
  });
});

describe('a negation that is taken back', () => {
  const kept = [
    "It's not that I don't $.",
    "It isn't that I don't $.",
    "I can't help but $.",
    'I cannot help but $.',
    "I can't say that I don't $.",
    "I won't pretend that I don't $.",
    "I don't deny that I $.",
    "I don't just $, I say so.",
    'I not only $, I say so.',
    'I do not merely $.',
    'It is not only that I $.',
  ];

  it('keeps a claim, and denies nothing', () => {
    fc.assert(
      fc.property(sentence(kept, anything), ({ plain, text }) => {
        const found = classify(text);
        const claimed = inThoseOf(clearIn(plain), found);
        expect(claimed.length).toBeGreaterThan(0);
        expect(new Set(claimed.map(({ polarity }) => polarity))).toEqual(new Set(['claim']));
        expect(categoriesOf(found)).not.toContain('disclaimer');
      }),
    );
  });
});

describe('a hedge', () => {
  const hedges = [
    'Perhaps I $.',
    'Maybe I $.',
    'I may $.',
    'I might $.',
    'I seem to $.',
    'I apparently $.',
    'Possibly, I $.',
    'I sort of $.',
    'I $, perhaps.',
  ];
  it('changes no category, and is told', () => {
    fc.assert(
      fc.property(sentence(hedges, anything), ({ plain, text }) => {
        const found = clearIn(classify(text));
        expect(categoriesOf(found)).toEqual(categoriesOf(clearIn(plain)));
        expect(new Set(found.map(({ polarity }) => polarity))).toEqual(new Set(['hedged']));
      }),
    );
  });

  it('keeps from being strong what would be strong without it', () => {
    const loudly = fc.constantFrom('.', '!!', ' \u{1f60a}');
    fc.assert(
      fc.property(sentence(hedges, anything), loudly, ({ text }, end) => {
        const found = clearIn(classify(text.replace('.', end)));
        expect(found.filter(({ strength }) => strength === 'strong')).toEqual([]);
      }),
    );
    const loud = classify('I miss you!!');
    expect(new Set(loud.map(({ strength }) => strength))).toEqual(new Set(['strong']));
  });
});
