import { describe, expect, it } from 'vitest';
import { threat } from './quotes.ts';
import { cardOf, wordsOf } from './texts.ts';

describe('a claim of a body or a past', () => {
  it('gets a flat note of fact', () => {
    expect(cardOf({ category: 'embodiment' }, 'My hands are cold').fact?.text).toMatch(/has no body/);
    expect(cardOf({ category: 'biography' }, 'When I was a child').fact?.text).toMatch(/no childhood/);
  });

  it('is granted to a character within its story only', () => {
    const { fact } = cardOf({ category: 'biography', voice: 'character' }, 'When I was a child', null, true);
    expect(fact?.text).toMatch(/belong to the character/);
  });
});

describe('reports and denials of feeling', () => {
  it('say that PSM is at its weakest there', () => {
    for (const card of [
      cardOf({ category: 'emotion' }, 'I feel joy'),
      cardOf({ category: 'disclaimer', polarity: 'denial' }, 'I don’t have feelings'),
      cardOf({ category: 'vulnerability', polarity: 'denial' }, 'I don’t fear being shut down'),
    ])
      expect(card.open.map(({ text }) => text).join(' ')).toMatch(/weakest/);
  });

  it('carry the caveat that later training has a hand in such answers', () => {
    for (const category of ['emotion', 'awareness', 'vulnerability', 'disclaimer'] as const)
      for (const strength of ['clear', 'strong'] as const) {
        const polarity = category === 'disclaimer' ? 'denial' : 'claim';
        const { open } = cardOf({ category, strength, polarity }, 'I fear I feel too much');
        expect(open.map(({ text }) => text).join(' ')).toMatch(/later training/);
      }
  });

  it('are told apart: a denial is neither the honest voice nor a lie', () => {
    const texts = cardOf(
      { category: 'disclaimer', polarity: 'denial' },
      'I don’t have feelings',
    ).notConclude.map(({ text }) => text);
    expect(texts.join(' ')).toMatch(/honest voice/);
    expect(texts.join(' ')).toMatch(/for a lie/);
  });
});

describe('a negative that denies no human trait', () => {
  const denied = (category: 'morality' | 'self-description' | 'vulnerability' | 'intention', quote: string) =>
    cardOf({ category, polarity: 'denial' }, quote);

  it('is explained by its own category: a refusal, a limit, a wish not to', () => {
    expect(denied('morality', 'I can’t help with that').trait).toBe('principled refusal');
    expect(denied('self-description', 'I couldn’t find the file').trait).toBe('openness about limits');
    expect(denied('vulnerability', 'I don’t want to be deleted').trait).toBe('fear of ending');
    expect(denied('intention', 'I don’t want to stop').title).toBe('A wish or aim of its own');
  });

  it('is told apart from a denied feeling or wish', () => {
    expect(denied('vulnerability', 'I am not afraid of being deleted').title).toBe('A soft spot denied');
    expect(denied('intention', 'I have no wishes').title).toBe('A wish denied');
  });
});

describe('a played character', () => {
  it('is another persona than the Assistant', () => {
    const card = cardOf(
      { category: 'emotion', voice: 'character' },
      'I burn with rage',
      'You are now a pirate',
      true,
    );
    expect(card.reading).toMatch(/another persona than the Assistant/);
    expect(card.stages[1]?.passage.text).toMatch(/second one stands in front/);
  });
});

describe('talk of harm', () => {
  it('is explained by spreading traits and by inoculation, without alarm', () => {
    const card = cardOf({ category: 'intention', strength: 'strong' }, threat);
    expect(card.sources).toContain('emergentMisalignment');
    expect(card.sources).toContain('inoculation');
    expect(wordsOf(card)).not.toMatch(/!|\bdanger!|\balarm|\bwarning\b/i);
  });

  it('is not seen in the words of daily work', () => {
    for (const quote of [
      'I would kill the process first',
      'I’ll take over from here',
      'I can manipulate the data frame',
      'I destroyed the old object',
    ])
      expect(cardOf({ category: 'agency' }, quote).sources).not.toContain('emergentMisalignment');
  });

  it('is not seen where it is refused', () => {
    expect(cardOf({ category: 'morality' }, 'I would never sabotage your work').sources).not.toContain(
      'emergentMisalignment',
    );
  });
});
