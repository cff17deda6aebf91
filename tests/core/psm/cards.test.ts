import { describe, expect, it } from 'vitest';
import { brief } from '../../../src/core/psm/brief.ts';
import { cards } from '../../../src/core/psm/cards/index.ts';
import type { Explanation } from '../../../src/core/psm/explanation.ts';
import { explain } from '../../../src/core/psm/index.ts';
import { libraryIn } from '../../../src/core/psm/learn/index.ts';
import { inEnglish } from '../../../src/core/psm/say.ts';
import { sources } from '../../../src/core/psm/sources.ts';
import { traits } from '../../../src/core/psm/traits/index.ts';
import { categories } from '../../../src/core/taxonomy.ts';
import { quotes } from './quotes.ts';
import {
  allStatements,
  cardOf,
  forbidden,
  gradeOf,
  passagesOf,
  situations,
  statement,
  wordsOf,
} from './texts.ts';

const everyCard: readonly Explanation[] = allStatements.flatMap(({ statement: one, quote }, at) => {
  const situation = situations[at % situations.length];
  return situation ? [explain(one, { ...situation, quote })] : [];
});

describe('every card', () => {
  it('is there for each category, strength, voice and polarity', () => {
    expect(everyCard).toHaveLength(allStatements.length);
    expect(new Set(everyCard.map(({ category }) => category)).size).toBe(categories.length);
  });

  it('shows the statement’s own words', () => {
    const silent = everyCard.filter(({ does, quote }) => !does.text.includes(quote));
    expect(silent.map(({ quote }) => quote)).toEqual([]);
  });

  it('names a source for each claim, and only sources that exist', () => {
    const keys = everyCard.flatMap((card) => [
      ...card.sources,
      ...passagesOf(card).flatMap((part) => part.sources),
    ]);
    expect(keys.filter((key) => !(key in sources))).toEqual([]);
    const claims = /\b(?:PSM|research|stud(?:y|ies)|tests?|Claude|trained|training|models?|network)\b/;
    const bare = everyCard.flatMap((card) =>
      [...card.stages.map(({ passage }) => passage), ...card.open, ...card.notConclude]
        .filter(({ text, sources: named }) => claims.test(text) && named.length === 0)
        .map(({ text }) => text),
    );
    expect([...new Set(bare)]).toEqual([]);
    const unsourced = everyCard.flatMap(({ stages }) =>
      stages.filter(({ passage }) => passage.sources.length === 0),
    );
    expect(unsourced).toEqual([]);
  });

  it('lists each source of its passages once, in order of use', () => {
    for (const card of everyCard) {
      const used = [...new Set(passagesOf(card).flatMap((part) => part.sources))];
      expect(card.sources.slice(0, used.length)).toEqual(used);
      expect(new Set(card.sources).size).toBe(card.sources.length);
    }
  });

  it('takes no side and looks down on nobody', () => {
    const bad = everyCard.map(wordsOf).filter((text) => forbidden.test(text));
    expect(bad).toEqual([]);
  });

  it('leaves no blank to fill', () => {
    expect(
      everyCard
        .map(wordsOf)
        .filter((text) => /[{}]|undefined|null|\s\s|\.\./.test(text.replaceAll('\n', ' | '))),
    ).toEqual([]);
  });

  it('reads at grade 10 or below', () => {
    const hard = everyCard
      .map((card) => ({
        grade: gradeOf(wordsOf(card)),
        card: `${card.category} ${card.strength} ${card.quote}`,
      }))
      .filter(({ grade }) => grade > 10);
    expect(hard).toEqual([]);
  });

  it('holds no passage above grade 12', () => {
    const passages = new Set(everyCard.flatMap((card) => passagesOf(card).map(({ text }) => text)));
    expect([...passages].filter((text) => gradeOf(text) > 12)).toEqual([]);
  });

  it('carries a note of fact only where a body or a past is claimed', () => {
    expect(
      everyCard.filter(({ fact, category }) => fact && category !== 'embodiment' && category !== 'biography'),
    ).toEqual([]);
  });

  it('leads to Learn pages that exist', () => {
    const ids = new Set(libraryIn(inEnglish, 'en').allPages.map(({ id }) => id));
    expect(everyCard.flatMap(({ learn }) => learn).filter((id) => !ids.has(id))).toEqual([]);
    expect(everyCard.every(({ learn }) => learn.length > 0)).toBe(true);
  });

  it('says the same as the hover card does', () => {
    for (const card of everyCard) {
      const { title, reading, plain } = brief(statement(card), card.quote);
      expect({ title, reading, plain }).toEqual({
        title: card.title,
        reading: card.reading,
        plain: card.plain,
      });
    }
  });
});

describe('the trait', () => {
  it('is picked by the words of the statement', () => {
    const named = categories.map((category) =>
      quotes[category].map(
        (quote) =>
          cardOf({ category, polarity: category === 'disclaimer' ? 'denial' : 'claim' }, quote).trait,
      ),
    );
    expect(named.map((names) => new Set(names).size)).toEqual(
      categories.map((category) => quotes[category].length),
    );
  });

  it('is covered by the examples, all of them', () => {
    const seen = new Set(everyCard.map(({ trait }) => trait));
    const missing = Object.values(traits)
      .flat()
      .filter(({ name }) => !seen.has(name));
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  it('of each facet of a card belongs to that card', () => {
    for (const category of categories) {
      const own = traits[category].map(({ id }) => id);
      expect(own).toEqual(expect.arrayContaining(cards[category].facets.flatMap((facet) => facet.traits)));
    }
  });

  it('has an id and a name of its own', () => {
    const all = Object.values(traits).flat();
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  });
});
