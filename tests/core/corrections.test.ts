import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  around,
  type CorrectedReply,
  type Correction,
  correctionLines,
  longestKept,
  missedStatement,
  placeOfWords,
  wrongStatement,
} from '../../src/core/corrections.ts';
import { readLabels } from '../../src/core/study/labels.ts';
import type { Category, Statement } from '../../src/core/taxonomy.ts';

const statementOn = (
  text: string,
  words: string,
  category: Category,
  strength: Statement['strength'] = 'clear',
) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  category,
  strength,
  voice: 'assistant' as const,
  polarity: 'claim' as const,
  rule: `${category}.a-rule`,
});

const text = 'High water is at noon. I love the tides, and I believe in you. I hope this helps!';
const love = statementOn(text, 'I love the tides', 'emotion');
const believe = statementOn(text, 'I believe in you', 'rapport', 'weak');
const reply: CorrectedReply = {
  site: 'Example',
  user: 'When is high water?',
  text,
  statements: [love, believe],
};
const sentence = ({ text: part, target: [start, end] }: { text: string; target: [number, number] }) =>
  part.slice(start, end);

describe('a statement that is wrong', () => {
  it('is noted with its sentence, what else was found there, and by which rules', () => {
    const wrong = wrongStatement(reply, love);
    expect(sentence(wrong)).toBe('I love the tides, and I believe in you.');
    expect(wrong).toMatchObject({
      kind: 'wrong',
      labels: ['rapport'],
      weak: ['rapport'],
      user: 'When is high water?',
    });
    expect(wrong.found.map(({ rule }) => rule)).toEqual(['emotion.a-rule', 'rapport.a-rule']);
  });
});

describe('a statement that was missed', () => {
  it('is noted with the sentence of the selected words', () => {
    const missed = missedStatement({ ...reply, statements: [] }, 'this helps');
    expect(missed && sentence(missed)).toBe('I hope this helps!');
    expect(missed).toMatchObject({ kind: 'missed', labels: [], found: [] });
  });

  it('is not noted where the words are not in the reply', () => {
    expect(missedStatement(reply, 'in my grandmother’s kitchen')).toBeNull();
    expect(missedStatement(reply, '  ')).toBeNull();
  });

  it.each([
    ['- I *love* it\n- and you', 'I love it and you'],
    ['I love\n\nit', 'I love it'],
    ['a (b) [c] $d', 'a (b) [c] $d'],
  ])('is found in %j though the page shows %j', (inText, selected) => {
    expect(placeOfWords(inText, selected)).not.toBeNull();
  });
});

describe('what is kept of a long reply', () => {
  it('is the part around the sentence, never more than is said', () => {
    const word = fc.constantFrom('a ', 'tide ', '\n', '🌊', 'é');
    const long = fc.array(word, { minLength: 1, maxLength: 1500 }).map((words) => words.join('').repeat(4));
    fc.assert(
      fc.property(long, fc.nat(), fc.nat(), (whole, one, other) => {
        const [start, end] = [one % whole.length, other % whole.length].sort((a, b) => a - b) as [
          number,
          number,
        ];
        const part = around(whole, start, Math.min(end + 1, whole.length));
        const [from, to] = part.target;
        expect(part.text.length).toBeLessThanOrEqual(longestKept);
        expect(whole).toContain(part.text);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeGreaterThanOrEqual(from);
        expect(to).toBeLessThanOrEqual(part.text.length);
        if (end - start < longestKept / 2)
          expect(whole.slice(start, end + 1)).toContain(part.text.slice(from, to).slice(0, end - start));
      }),
      { numRuns: 60 },
    );
  });
});

it('corrections are written as labels that can be read again', () => {
  const correction: Correction = {
    ...wrongStatement(reply, love),
    id: 'c1',
    date: '2026-01-01T00:00:00.000Z',
    tool: '0.2.0',
  };
  const { units, faults } = readLabels(correctionLines([correction]));
  expect(faults).toEqual([]);
  expect(units).toMatchObject([
    { id: 'c1', user: 'When is high water?', voice: 'assistant', marks: new Map([['rapport', 'weak']]) },
  ]);
  expect(JSON.parse(correctionLines([correction]))).toMatchObject({
    kind: 'wrong',
    tool: '0.2.0',
    site: 'Example',
  });
});
