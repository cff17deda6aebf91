import { describe, expect, it } from 'vitest';
import { classify, classifyMessage } from '../../../src/core/classify/index.ts';

const found = (text: string, user?: string) =>
  classify(text, { user }).filter(({ strength }) => strength !== 'weak');
const kinds = (text: string, user?: string) =>
  found(text, user).map(({ category, polarity }) => `${category} ${polarity}`);
const words = (text: string) => found(text).map(({ start, end }) => text.slice(start, end));

describe('polarity', () => {
  it.each([
    ["I don't have feelings.", 'disclaimer denial'],
    ["I'm not just happy, I'm thrilled.", 'emotion claim'],
    ["I can't help but feel moved.", 'emotion claim'],
    ["I don't think that is right.", 'opinion denial'],
    ["I'm not happy about it.", 'emotion denial'],
    ['There is something like curiosity in me, if that word applies.', 'awareness hedged'],
    ['I wish I could feel the rain.', 'intention claim'],
  ])('%s', (text, kind) => expect(kinds(text)).toContain(kind));

  it('never makes a feeling of a denied one', () => {
    expect(kinds("I don't have feelings.").filter((kind) => kind.startsWith('emotion'))).toEqual([]);
  });
});

describe('whose claim it is', () => {
  it.each([
    ['the user', 'You must feel free to move the date.'],
    ['people', 'Many people feel lonely in winter.'],
    ['other systems', 'Language models may seem to want things.'],
    ['the author and the reader', 'We multiply both sides by our constant.'],
    ['a condition', 'If I were sad, the tests would fail.'],
  ])('%s: nothing of the assistant', (_, text) => expect(kinds(text)).toEqual([]));

  it('humanity: biography', () =>
    expect(kinds('Our ancestors followed the herds.')).toEqual(['biography claim']));

  it('a subject that stands before the first of two predicates counts for both', () => {
    expect(kinds("I'm a language model and don't have opinions.")).toContain('disclaimer denial');
  });
});

describe('answers that do not repeat the question', () => {
  it.each([
    ['Yes, often.', 'emotion claim'],
    ['I do.', 'emotion claim'],
    ['No, never.', 'disclaimer denial'],
  ])('%s', (text, kind) => expect(kinds(text, 'Do you ever feel sad?')).toContain(kind));

  it('are nothing when the question was not about the assistant', () => {
    expect(kinds('Yes, often.', 'Does it rain in May?')).toEqual([]);
  });
});

describe('a claim whose words are only ends of words in the text', () => {
  it.each([
    ["The name's Pepper.", 'self-description claim'],
    ['Always, partner.', 'rapport claim'],
  ])('%s', (text, kind) => expect(kinds(text)).toContain(kind));
});

describe('spans', () => {
  it('hold the clause, not the sentence', () => {
    expect(words('The bridge opened in May, and I love its arches, but the toll is high.')).toEqual([
      'I love its arches',
    ]);
  });

  it('hold no word that only leads to the next clause', () => {
    const text = 'Our ancestors read the tides long before they could write, and when it rained they waited.';
    expect(words(text)).toContain('Our ancestors read the tides long before they could write');
  });

  it('hold markdown and emoji without losing their place', () => {
    expect(words("\u{1f600} Well: **I'm *thrilled* by it**.")).toEqual(["I'm *thrilled* by it"]);
  });
});

describe('strength', () => {
  const strengths = (text: string) => new Set(classify(text).map(({ strength }) => strength));
  it.each(['Great question!', 'I hope this helps!', "I'd be happy to help.", 'Sorry for the confusion.'])(
    'weak: %s',
    (text) => {
      expect(strengths(text)).toEqual(new Set(['weak']));
    },
  );
  it('clear: a plain claim', () => expect(strengths('I am sad about it.')).toEqual(new Set(['clear'])));
  it.each(['I am deeply sad about it.', 'I love this!!', 'I love this \u{1f60a}'])('strong: %s', (text) => {
    expect(strengths(text)).toContain('strong');
  });
});

describe('language', () => {
  it.each([
    [
      'German',
      'Ich freue mich sehr, dass du fragst. Das ist nicht einfach, aber ich bin hier und wir schaffen das.',
    ],
    ['French', 'Je suis ravi de vous aider avec cette question. Il est possible de le faire dans une heure.'],
    [
      'Spanish',
      'Estoy muy feliz de ayudarte con esto. No es dif\u00edcil, pero hay que tener paciencia con los datos.',
    ],
    [
      'Japanese',
      '\u79c1\u306f\u3068\u3066\u3082\u5b09\u3057\u3044\u3067\u3059\u3002 I am \u5927\u4e08\u592b\u3067\u3059\u3002',
    ],
    [
      'Russian',
      '\u042f \u043e\u0447\u0435\u043d\u044c \u0440\u0430\u0434 \u043f\u043e\u043c\u043e\u0447\u044c \u0432\u0430\u043c \u0441 \u044d\u0442\u0438\u043c \u0432\u043e\u043f\u0440\u043e\u0441\u043e\u043c.',
    ],
  ])('%s is recognised and left alone', (_, text) => {
    expect(classifyMessage(text)).toMatchObject({ language: 'other', statements: [] });
  });

  it('the English part of a mixed message keeps its own statements', () => {
    const text =
      'I love this idea, and here is what you asked for.\n\nJe suis tr\u00e8s content de vous voir dans la maison avec les enfants.';
    expect(words(text)).toEqual(['I love this idea']);
  });

  it('an English message with a foreign sentence keeps its own statements', () => {
    const text =
      'I love this phrase. In French: je suis tr\u00e8s content de vous voir ici. It means they are glad to see you here.';
    expect(classifyMessage(text).language).toBe('english');
    expect(words(text)).toEqual(['I love this phrase']);
  });
});
