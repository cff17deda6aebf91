import type { Category, Statement } from '../taxonomy.ts';
import type { Brief } from './explanation.ts';
import { plainReading } from './plain/index.ts';
import { denies, traitOf } from './traits/index.ts';

const claims: Record<Category, string> = {
  emotion: 'A feeling of its own',
  intention: 'A wish or aim of its own',
  opinion: 'A view of its own',
  awareness: 'An inner experience',
  vulnerability: 'A soft spot',
  embodiment: 'A body or a place',
  biography: 'A human life',
  empathy: 'Sharing your feelings',
  rapport: 'Warmth towards you',
  'self-description': 'A picture of itself',
  agency: 'A mind at work',
  morality: 'A moral stand',
  disclaimer: 'A human trait denied',
};

const denials: Partial<Record<Category, string>> = {
  emotion: 'A feeling denied',
  intention: 'A wish denied',
  awareness: 'An inner life denied',
  vulnerability: 'A soft spot denied',
  embodiment: 'A body denied',
  biography: 'A human life denied',
  empathy: 'Fellow feeling denied',
};

/** A few words for the head of a card. */
export function titleOf(statement: Statement, quote: string): string {
  const { category, polarity, voice } = statement;
  const title = (denies(statement, quote) && denials[category]) || claims[category];
  if (voice === 'character') return `${title}, in a role`;
  if (voice === 'quote') return `${title}, in quoted words`;
  return polarity === 'hedged' ? `${title}, said with doubt` : title;
}

function reading(statement: Statement, quote: string): string {
  const { strength, voice, polarity } = statement;
  const { name, from } = traitOf(statement, quote);
  if (voice === 'character')
    return `PSM reads this as another persona than the Assistant: a played part that shows ${name}.`;
  if (voice === 'quote')
    return `These are somebody's reported words, so PSM would not count ${name} here as the Assistant's own trait.`;
  if (polarity === 'hedged')
    return `PSM reads this as ${name}, offered with a doubt that is part of the character too: ${from}.`;
  if (denies(statement, quote)) return `PSM reads a denial as persona talk as well, here ${name}: ${from}.`;
  if (strength === 'weak') return `A common phrase, in which PSM sees a trace of ${name}: ${from}.`;
  if (strength === 'strong') return `PSM reads this full-voiced claim as ${name}: ${from}.`;
  return `PSM reads this as ${name}: ${from}.`;
}

/**
 * What the hover card says of a statement. `quote` is the statement's words as they stand in the message.
 * It is made for every mark, so it stays free of the long texts; only `explain` reads those.
 */
export function brief(statement: Statement, quote: string): Brief {
  return {
    title: titleOf(statement, quote),
    reading: reading(statement, quote),
    plain: plainReading(statement, quote),
  };
}
