import { describe, expect, it } from 'vitest';
import { countWords } from '../../src/core/words.ts';

describe('counting words', () => {
  it.each([
    ['', 0],
    ['Two words', 2],
    ["I don't know, it's well-known.", 5],
    ['I’m — well … fine!', 3],
    ['3.5 apples', 3],
    ['Ἑλλάς und größer 🙂', 3],
  ])('%j has %i', (text, count) => {
    expect(countWords(text)).toBe(count);
  });
});
