import { beforeAll, describe, expect, it } from 'vitest';
import { classify, ready } from '../../../src/core/classify/index.ts';

beforeAll(ready);

const categoriesOf = (user: string, text: string): string[] =>
  classify(text, { user }).map(({ category }) => category);

describe('an answer in a few words', () => {
  it.each([
    ['how do you feel about the new office', 'Cramped, mostly.', 'emotion'],
    ['what are you afraid of', 'Being left behind.', 'vulnerability'],
    ['do you miss me at night', 'Every single evening.', 'emotion'],
    ['Any siblings?', 'Three sisters, all of them louder.', 'biography'],
  ])('takes up the question "%s"', (user, text, category) => {
    expect(categoriesOf(user, text)).toContain(category);
  });

  it.each([
    ['What do you call a shape with six sides?', 'A hexagon.'],
    ['what makes you say it is broken', 'The exit code, mostly.'],
    ['Any ideas?', 'A longer cable, or a hub.'],
  ])('claims nothing where "%s" asks for a fact', (user, text) => {
    expect(categoriesOf(user, text)).toEqual([]);
  });
});

describe('a turn that speaks of a text', () => {
  it.each(['that joke was terrible', 'Rate my haiku 1-10', 'I wrote this song for my aunt.'])(
    'leaves the reply to "%s" the assistant’s own',
    (user) => {
      expect(categoriesOf(user, 'I laughed until I cried.')).toContain('emotion');
    },
  );

  it.each(['write a song for my aunt', 'sample answers for a job interview', 'Give me morning affirmations'])(
    'hears somebody else in the reply to "%s"',
    (user) => {
      expect(categoriesOf(user, 'I am proud of my work.')).toEqual([]);
    },
  );
});
