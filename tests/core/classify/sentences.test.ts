import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../src/core/classify/sentences.ts';

const split = (text: string) =>
  sentencesOf(text, 0, text.length).map(({ start, end }) => text.slice(start, end));

describe('where a sentence ends', () => {
  it('is after a bare no, and not inside a number', () => {
    expect(split('No. Nothing here waits for you.')).toEqual(['No.', 'Nothing here waits for you.']);
    expect(split('See no. 7 on the list.')).toEqual(['See no. 7 on the list.']);
  });

  it('is after "I", and not after an initial', () => {
    expect(split('So am I. The rest can wait.')).toEqual(['So am I.', 'The rest can wait.']);
    expect(split('It was J. Doe who wrote it.')).toEqual(['It was J. Doe who wrote it.']);
  });

  it('is at each stop and line of a reply typed without capitals', () => {
    expect(split('no lol. my shift ended at ten\nthen i slept')).toEqual([
      'no lol.',
      'my shift ended at ten',
      'then i slept',
    ]);
    expect(split('i was like... maybe later, e.g. on sunday')).toHaveLength(1);
  });

  it('is not at a small letter after an abbreviation or a line where the sentence began with a capital', () => {
    expect(split('Use approx. three spoons of it,\nand stir.')).toHaveLength(1);
    expect(split('The valve was open\nuntil noon.')).toHaveLength(1);
  });
});
