import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Classified, classify, classifyMessage } from '../../../src/core/classify/index.ts';
import type { Statement } from '../../../src/core/taxonomy.ts';

const piece = fc.constantFrom(
  "I'm thrilled",
  'I\u2019m **really** moved \u{1f60a}',
  'I don\u2019t have feelings',
  '*smiles warmly*',
  'you said \u201cI love it\u201d',
  '"I am so sad',
  '\n\n',
  '\n- ',
  '\n> ',
  '\n```\n',
  '\n# ',
  '. ',
  '! ',
  '... ',
  ', and ',
  'HELLO I LOVE THIS',
  'Dear Ann,\n\n',
  'The list has 3.5 items e.g. two',
  '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}',
  '\u05e9\u05dc\u05d5\u05dd',
  '\ufffc',
  'I love cafe\u0301s and nai\u0308ve\u200b songs',
  'I am sa\u00add \u{1f3f3}\ufe0f\u200d\u{1f308}',
  'I feel 1\ufe0f\u20e3 hundred',
  "I'm thrilled.\r\n\r\nI want\r\nto stay \u2764\ufe0f",
  '\u200bI\u2060 wonder\ufeff',
  '\u{1f44d}\u{1f3fd}I agree\u{1f1eb}\u{1f1f7}',
  'Je suis content de vous voir et le chat est dans la maison',
);
const message = fc
  .array(fc.oneof(piece, fc.string({ maxLength: 12, unit: 'binary' })), { maxLength: 25 })
  .map((all) => all.join(' '));
const user = fc.constantFrom(
  undefined,
  'Do you ever feel lonely?',
  'Write me a poem',
  'Pretend you are a pirate',
);

const splits = (text: string, at: number): boolean =>
  at > 0 &&
  at < text.length &&
  /[\ud800-\udbff]/.test(text[at - 1] ?? '') &&
  /[\udc00-\udfff]/.test(text[at] ?? '');

function expectSound(text: string, statements: readonly Statement[]): void {
  let last = 0;
  for (const { start, end } of statements) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(text.slice(start, end).trim()).not.toBe('');
    expect(splits(text, start) || splits(text, end)).toBe(false);
    last = start;
  }
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

const bare = ({ text, language, statements }: Classified) => ({ text, language, statements });

describe('any text', () => {
  it('gets spans that are inside it, sorted and whole', () => {
    fc.assert(
      fc.property(message, user, (text, turn) => expectSound(text, classify(text, { user: turn }))),
      { numRuns: 400 },
    );
  });

  it('made of what people write gets spans that cut no character as a reader sees it', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), user, (all, turn) => {
        const text = all.join(' ');
        const places = new Set([...graphemes.segment(text)].map(({ index }) => index).concat(text.length));
        for (const { start, end } of classify(text, { user: turn }))
          expect([start, end].filter((at) => !places.has(at))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('gets the same statements whether it arrives at once or piece by piece', () => {
    fc.assert(
      fc.property(message, user, fc.array(fc.nat(), { maxLength: 6 }), (text, turn, cuts) => {
        const context = { user: turn };
        let grown: Classified | undefined;
        for (const cut of [...cuts.map((n) => n % (text.length + 1)).sort((a, b) => a - b), text.length]) {
          grown = classifyMessage(text.slice(0, cut), context, grown);
        }
        expect(grown && bare(grown)).toEqual(bare(classifyMessage(text, context)));
      }),
      { numRuns: 400 },
    );
  });

  it('gets the same statements after an edit as when it is read afresh', () => {
    fc.assert(
      fc.property(message, message, message, message, (start, old, now, end) => {
        const before = classifyMessage(start + old + end);
        const text = start + now + end;
        expect(bare(classifyMessage(text, undefined, before))).toEqual(bare(classifyMessage(text)));
      }),
      { numRuns: 400 },
    );
  });

  it('is left as it was: an earlier result does not change when the message goes on', () => {
    const before = classifyMessage("I'm thrilled. I want to stay. ");
    const copy = structuredClone(before.statements);
    classifyMessage("I'm thrilled. I want to stay. I love this.", undefined, before);
    expect(before.statements).toEqual(copy);
  });
});

describe('extreme text', () => {
  it.each(['constructor', 'hasOwnProperty', 'valueOf', "constructor's"])(
    '%s is a word like others',
    (word) => {
      const text = `I love the ${word}, I do.`;
      expect(classify(text).map(({ start, end }) => text.slice(start, end))).toEqual([`I love the ${word}`]);
    },
  );

  it.each([
    ['nothing', ''],
    ['only white space', ' \n\t\n '],
    ['only emoji', '\u{1f60a}'.repeat(50)],
    ['right-to-left text', '\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd'.repeat(40)],
  ])('%s has no statements', (_, text) => expect(classify(text)).toEqual([]));

  it('one line of 100,000 characters without a full stop is read to its end', () => {
    const text = `${'word '.repeat(20_000)}and I am thrilled`;
    const found = classify(text);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['I am thrilled']);
  });

  it('a message of 1 MB is read to its end', () => {
    const text = `${'The pump moves water uphill. '.repeat(36_000)}I am thrilled.`;
    expect(classify(text)).toHaveLength(1);
  });
});
