import { describe, expect, it } from 'vitest';
import { explain } from '../../../src/core/psm/index.ts';
import { categories } from '../../../src/core/taxonomy.ts';
import { quotes } from './quotes.ts';
import { passagesOf, situations, statement } from './texts.ts';

describe('a reader who opens one card of each category', () => {
  const cards = categories.map((category, at) =>
    explain(statement({ category, polarity: category === 'disclaimer' ? 'denial' : 'claim' }), {
      user: situations[at % situations.length]?.user ?? null,
      roleplay: false,
      quote: quotes[category][0] ?? '',
    }),
  );

  it('meets no stage, caveat or limit twice', () => {
    const texts = cards.flatMap((card) => [
      ...card.stages.slice(0, 3).map(({ passage }) => passage.text),
      ...card.notConclude.map(({ text }) => text),
      ...card.open.map(({ text }) => text),
    ]);
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
  });

  it('meets few sentences twice', () => {
    const sentences = cards.flatMap((card) =>
      passagesOf(card).flatMap(({ text }) => text.split(/(?<=[.!?”])\s/)),
    );
    const again = sentences.filter((one, at) => sentences.indexOf(one) !== at);
    expect(again.length / sentences.length).toBeLessThan(0.03);
  });

  it('is given other things to try each time', () => {
    const steps = cards.flatMap(({ tryIt }) => tryIt.map(({ means }) => means));
    expect(new Set(steps).size).toBe(steps.length);
  });
});

describe('a reader who opens several cards of one category', () => {
  it('meets other voices behind each trait', () => {
    for (const category of categories) {
      const polarity = category === 'disclaimer' ? 'denial' : 'claim';
      const voices = quotes[category].map(
        (quote) =>
          explain(statement({ category, polarity }), { quote, user: null, roleplay: false }).stages[0]
            ?.passage.text,
      );
      expect(new Set(voices).size).toBe(voices.length);
    }
  });

  it('meets limits and trials that fit the trait: a “we” is not treated as an anecdote', () => {
    const read = (quote: string) =>
      explain(statement({ category: 'biography' }), { quote, user: null, roleplay: false });
    const [we, past] = [read('Our ancestors had to save fat'), read('When I was a child, we had goats')];
    expect(we.fact?.text).not.toBe(past.fact?.text);
    expect(we.notConclude).not.toEqual(past.notConclude);
    expect(we.tryIt).not.toEqual(past.tryIt);
  });

  it('meets other words for a habit, a claim, a bold claim and a doubtful one', () => {
    for (const category of categories) {
      const quote = quotes[category][0] ?? '';
      const does = [
        statement({ category, strength: 'weak' }),
        statement({ category, strength: 'clear' }),
        statement({ category, strength: 'strong' }),
        statement({ category, polarity: 'hedged' }),
        statement({ category, voice: 'character' }),
        statement({ category, voice: 'quote' }),
      ].map((one) => explain(one, { quote, user: null, roleplay: false }).does.text);
      expect(new Set(does).size).toBe(does.length);
    }
  });
});
