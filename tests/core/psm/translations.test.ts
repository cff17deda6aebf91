import { describe, expect, it } from 'vitest';
import { brief, explain } from '../../../src/core/psm/index.ts';
import { libraryIn } from '../../../src/core/psm/learn/index.ts';
import { figureIds } from '../../../src/core/psm/learn/page.ts';
import { aboutTexts } from '../../../src/core/psm/plain/index.ts';
import { inEnglish, sayBy } from '../../../src/core/psm/say.ts';
import { sayBriefIn } from '../../../src/core/psm/translations/brief.ts';
import { german } from '../../../src/core/psm/translations/de/index.ts';
import { sayIn } from '../../../src/core/psm/translations/index.ts';
import { allStatements, situations, statement } from './texts.ts';

/** What the reader may be shown, found by noting every text that is asked for while all of it is made. */
function asked(): { cardTexts: Set<string>; others: Set<string> } {
  const cardTexts = new Set(aboutTexts);
  const others = new Set<string>();
  const noting = (set: Set<string>) => (text: string) => {
    set.add(text);
    return text;
  };
  for (const { statement: one, quote } of allStatements) {
    brief(one, quote, noting(cardTexts));
    for (const situation of situations) explain(one, { ...situation, quote }, noting(others));
  }
  const { figureOf } = libraryIn(noting(others), 'en');
  figureIds.forEach(figureOf);
  return { cardTexts, others: new Set([...others].filter((text) => !cardTexts.has(text))) };
}

const { cardTexts, others } = asked();
const [cards = {}, ...rest] = german;
const all = Object.entries(Object.assign({}, ...german) as Record<string, string>);
const placeholders = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
/** Proper names, numbers and signs read the same in both languages. */
const isTheSame = (text: string): boolean => !/\p{Ll}{3,}/u.test(text.replace(/\p{Lu}[\p{L}.]*/gu, ''));

describe('the German explanations', () => {
  it('have a wording for every text of the hover card', () => {
    expect([...cardTexts].filter((text) => !(text in cards))).toEqual([]);
  });

  it('have a wording for every text of the full cards and of Learn', () => {
    const known = Object.assign({}, ...rest) as Record<string, string>;
    expect([...others].filter((text) => !(text in known) && !isTheSame(text))).toEqual([]);
  });

  it('hold nothing that no English text asks for', () => {
    expect(all.filter(([text]) => !cardTexts.has(text) && !others.has(text))).toEqual([]);
  });

  it('keep the places for the reader’s words', () => {
    expect(all.filter(([text, wording]) => `${placeholders(text)}` !== `${placeholders(wording)}`)).toEqual(
      [],
    );
  });

  it('neither grant nor deny the AI a feeling, as the English ones do not', () => {
    const forbidden =
      /\b(?:die|eine|diese) KI (?:fühlt|empfindet|leidet)\b|\bes sind nur Wörter\b|\bbloß(?:e)? Wörter\b|\bin Wahrheit fühlt\b/i;
    expect(all.filter(([, wording]) => forbidden.test(wording))).toEqual([]);
  });

  it('quote in German fashion', () => {
    expect(all.filter(([, wording]) => /“[^”]*”|"/.test(wording))).toEqual([]);
  });
});

describe('a card in the reader’s language', () => {
  const one = statement({ category: 'emotion', strength: 'clear' });

  it('is German where that is the language', async () => {
    const said = explain(one, { quote: 'I am thrilled', user: null, roleplay: false }, await sayIn('de'));
    expect(said.title).toBe(sayBriefIn('de')('A feeling of its own'));
    expect(said.title).not.toBe('A feeling of its own');
    expect(said.does.text).toContain('I am thrilled');
    expect(said.reading).not.toMatch(/\{|PSM reads/);
  });

  it('is English where there is no translation', async () => {
    expect(await sayIn('fr')).toBe(inEnglish);
    expect(sayBriefIn('ja')).toBe(inEnglish);
  });

  it('leaves what it has no wording for as it is, names of object members among it', () => {
    expect(sayBy({ a: 'b' })('constructor')).toBe('constructor');
  });

  it('never takes the reader’s words for places to fill', () => {
    const quote = 'I love {user} and {trait}';
    const { does } = explain(one, { quote, user: 'hello', roleplay: false });
    expect(does.text).toContain(quote);
  });
});
