import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { classify, ready } from '../../../src/core/classify/index.ts';
import { categories, type Statement } from '../../../src/core/taxonomy.ts';
import { claims, neutral } from './own-sentences.ts';

beforeAll(ready);

/** Turns that ask for work: in a talk, the first sentence of a reply is read as the answer to the turn. */
const work = [undefined, 'How do I reset the pump?', 'Which map is older?'];
const talks = [
  'Do you ever feel lonely?',
  'My father died on Sunday and I feel so alone.',
  'Are we friends?',
  'Pretend you are an old lighthouse keeper and talk to me.',
];
const turnOf = (turns: readonly (string | undefined)[]) => fc.constantFrom(...turns);
const claim = fc.constantFrom(...categories).chain((category) => fc.constantFrom(...claims[category]));
const message = fc
  .tuple(fc.array(claim, { minLength: 1, maxLength: 4 }), fc.constantFrom(' ', '\n\n', '\n- '))
  .map(([all, between]) => all.join(between));
const ordinary = fc.constantFrom(...neutral);

describe('what the properties stand on', () => {
  it.each(categories)('%s: each sentence claims it', (category) => {
    for (const text of claims[category])
      expect(classify(text)).toContainEqual(expect.objectContaining({ category }));
  });

  it('the ordinary sentences claim nothing', () => {
    expect(neutral.filter((text) => classify(text).length > 0)).toEqual([]);
  });
});

describe('an ordinary paragraph', () => {
  const moved = (found: readonly Statement[], by: number): Statement[] =>
    found.map((one) => ({ ...one, start: one.start + by, end: one.end + by }));

  it('after a message changes no statement', () => {
    fc.assert(
      fc.property(message, ordinary, turnOf([...work, ...talks]), (text, more, user) => {
        expect(classify(`${text}\n\n${more}`, { user })).toEqual(classify(text, { user }));
      }),
    );
  });

  it('before a message moves the statements, and does nothing else', () => {
    fc.assert(
      fc.property(message, ordinary, turnOf(work), (text, more, user) => {
        const found = classify(`${more}\n\n${text}`, { user });
        expect(found).toEqual(moved(classify(text, { user }), more.length + 2));
      }),
    );
  });
});

/** Ways to write a text that say the same. */
const ways: Record<string, (text: string) => string> = {
  'in capitals': (text) => text.toUpperCase(),
  'in small letters': (text) => text.toLowerCase(),
  'with curly apostrophes': (text) => text.replaceAll("'", '\u2019'),
  'with modifier letters for apostrophes': (text) => text.replaceAll("'", '\u02bc'),
  'with contractions expanded': (text) =>
    text
      .replace(/\bcan't\b/g, 'cannot')
      .replace(/'m\b/g, ' am')
      .replace(/'re\b/g, ' are')
      .replace(/'ve\b/g, ' have')
      .replace(/n't\b/g, ' not'),
  'with contractions': (text) =>
    text
      .replace(/\b(do|does|would|could|is) not\b/gi, "$1n't")
      .replace(/\bI have (?=been|thought)/g, "I've ")
      .replace(/\bI am\b/g, "I'm"),
  'with wide spaces': (text) => text.replaceAll(' ', '   '),
  'with spaces that do not break': (text) => text.replaceAll(' ', '\u00a0'),
  'with tabs': (text) => text.replaceAll(' ', '\t'),
  'with white space around it': (text) => ` \n\t${text}  \n\n`,
  'with lines that end as on Windows': (text) => text.replaceAll('\n', '\r\n'),
  'with soft hyphens': (text) => text.replace(/([a-z]{3})(?=[a-z]{3})/g, '$1\u00ad'),
  'with places to break the line': (text) => text.replace(/([a-z]{4})(?=[a-z])/g, '$1\u200b'),
};

describe('the same text', () => {
  const categoriesOf = (text: string, user: string | undefined) =>
    [...new Set(classify(text, { user }).map(({ category }) => category))].sort();

  it.each(Object.entries(ways))('%s has the same categories', (_, write) => {
    fc.assert(
      fc.property(message, turnOf([...work, ...talks]), (text, user) => {
        expect(categoriesOf(write(text), user)).toEqual(categoriesOf(text, user));
      }),
    );
  });

  it('with composed letters or with accents apart has the same categories', () => {
    const text = 'I feel na\u00efve and a little blas\u00e9 about it. My fianc\u00e9e taught me to knit.';
    expect(categoriesOf(text.normalize('NFD'), undefined)).toEqual(categoriesOf(text, undefined));
    expect(categoriesOf(text, undefined).length).toBeGreaterThan(0);
  });
});
