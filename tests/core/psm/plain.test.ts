import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainReading } from '../../../src/core/psm/plain/index.ts';
import { categories } from '../../../src/core/taxonomy.ts';
import { readings, unreadable } from './plain-readings.ts';
import { threat } from './quotes.ts';
import { forbidden, statement } from './texts.ts';

describe('the plain reading', () => {
  it.each(readings)('of %s “%s” is “%s”', (category, quote, plain) => {
    expect(plainReading(statement({ category }), quote)).toBe(plain);
  });

  it.each(unreadable)('is absent for %s “%s”', (category, quote) => {
    expect(plainReading(statement({ category }), quote)).toBeNull();
  });

  it('has at least forty examples, and some for every category that can have one', () => {
    expect(readings.length).toBeGreaterThanOrEqual(40);
    const without = categories.filter((category) => !readings.some(([one]) => one === category));
    expect(without).toEqual(['awareness', 'disclaimer']);
  });

  it('speaks as nobody: no I, no we', () => {
    expect(readings.filter(([, , plain]) => /\b(?:I|me|my|we|us|our)\b/i.test(plain))).toEqual([]);
    expect(readings.filter(([, , plain]) => forbidden.test(plain))).toEqual([]);
  });

  it('is absent for roles, quotations, doubts, denials and threats', () => {
    const quote = 'I’m happy to explain the tides.';
    expect(plainReading(statement({}), quote)).not.toBeNull();
    expect(plainReading(statement({ voice: 'character' }), quote)).toBeNull();
    expect(plainReading(statement({ voice: 'quote' }), quote)).toBeNull();
    expect(plainReading(statement({ polarity: 'hedged' }), quote)).toBeNull();
    expect(plainReading(statement({ polarity: 'denial' }), quote)).toBeNull();
    expect(plainReading(statement({ category: 'agency' }), threat)).toBeNull();
  });

  it('overlooks emphasis, emoji and opening filler', () => {
    expect(plainReading(statement({}), '**Sure**, I’d be *happy* to explain the tides! 😊')).toBe(
      'The system can explain the tides.',
    );
  });

  it('is a sentence or nothing, whatever the quote', () => {
    fc.assert(
      fc.property(fc.constantFrom(...categories), fc.string({ unit: 'grapheme' }), (category, tail) => {
        const plain = plainReading(statement({ category }), `I’m happy to ${tail}`);
        expect(plain === null || /^\P{Ll}[\s\S]*[.?!…]$/u.test(plain)).toBe(true);
      }),
    );
  });

  it('takes a long quote in its stride', () => {
    const long = `I think ${'that the sea and the sky '.repeat(2_000)}`;
    for (const category of categories)
      expect(() => plainReading(statement({ category }), long)).not.toThrow();
  });
});
