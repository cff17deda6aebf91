import { beforeAll, describe, expect, it } from 'vitest';
import { classify, ready } from '../../../src/core/classify/index.ts';
import { matchAt } from '../../../src/core/classify/match.ts';
import { compile } from '../../../src/core/classify/pattern.ts';
import { tokenise } from '../../../src/core/classify/tokens.ts';
import { workOf } from './work.ts';

beforeAll(ready);

/** Each a piece that is said again and again. */
const hostile: Record<string, string> = {
  'the same word': 'i ',
  'a word and a break': 'i, ',
  negations: 'i not not not ',
  adverbs: 'i really truly deeply just so very ',
  'feelings without an end': 'i feel and i feel so sad and not happy but ',
  'words of many patterns': 'i you we my me feel would be not to the a that of ',
  questions: 'do you? ',
  'quotation marks': '"',
  'quoted sentences': '"I am so sad." he said. ',
  'quotations that open': '\u201c I am sad ',
  asterisks: '*',
  actions: '*smiles* ',
  stops: '.',
  'stops and closers': '.)*"',
  'stops before letters': '...a',
  exclamations: '!!!!!!!!x',
  dashes: '--',
  apostrophes: "i'",
  contractions: "i'm don't ",
  brackets: '[A ',
  'no space at all': 'x',
  'white space': ' \t',
  'empty lines': '\n \n',
  'short lines': 'I\n',
  'list items': '- I am sad\n',
  fences: '```\n',
  'block quotes': '> i am sad\n',
  announcements: 'here is a letter that you could say try this story ',
  'announcements with colons': 'here is a letter: ',
  capitals: 'I AM Bob Bob ',
  'foreign words': 'der die das i ',
  'letters beyond ASCII': '\u00e9i\u0130 ',
};
const users = [undefined, 'Do you ever feel sad?', 'Pretend you are a pirate'];

const repeated = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** What ordinary text costs too, several times over: more for each letter would be a trap, if not a growing one. */
const most = { letters: 150, questions: 250 };

describe.each(Object.entries(hostile))('%s, again and again', (_, piece) => {
  it.each(users)('cost no more for each letter of a longer text (after: %s)', (user) => {
    const cost = (length: number) => {
      const text = repeated(piece, length);
      return workOf(() => void classify(text, { user }));
    };
    const [once, twice, fourfold] = [6_000, 12_000, 24_000].map(cost);
    for (const kind of ['letters', 'questions'] as const) {
      const [first = 0, second = 0, third = 0] = [once, twice, fourfold].map((work) => work?.[kind]);
      const floor = first + 1_000;
      expect(second, `${kind} for twice as much text`).toBeLessThan(2.2 * floor);
      expect(third, `${kind} for four times as much`).toBeLessThan(4.4 * floor);
      expect(first / 6_000, `${kind} for each letter`).toBeLessThan(most[kind]);
    }
  });
});

describe('a pattern whose elements compete for the same words', () => {
  const pattern = compile('i not* ~9 not* ~9 not* ~9 not* ~9 not* never');
  const text = `i ${'not '.repeat(80)}`;
  const tokens = tokenise(text, 0, text.length);

  it('is given up after as many questions as it has places to ask', () => {
    const { questions } = workOf(() => expect(matchAt(pattern, tokens, 0)).toBeNull());
    expect(questions).toBeLessThan(pattern.elements.length * pattern.width * 10);
  });

  it('still finds what only a late division of the words allows', () => {
    const found = `i ${'not '.repeat(40)}never`;
    expect(matchAt(pattern, tokenise(found, 0, found.length), 0)).toMatchObject({ from: 0, end: 42 });
  });
});
