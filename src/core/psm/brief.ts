import type { Category, Statement } from '../taxonomy.ts';
import type { Brief } from './explanation.ts';
import { plainReading } from './plain/index.ts';
import { inEnglish, type Say } from './say.ts';
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

/** What voice and doubt add to a title. */
function inFrame({ voice, polarity }: Statement): string {
  if (voice === 'character') return '{title}, in a role';
  if (voice === 'quote') return '{title}, in quoted words';
  return polarity === 'hedged' ? '{title}, said with doubt' : '{title}';
}

/** A few words for the head of a card. */
export function titleOf(statement: Statement, quote: string, say: Say = inEnglish): string {
  const title = (denies(statement, quote) && denials[statement.category]) || claims[statement.category];
  const frame = inFrame(statement);
  return frame === '{title}' ? say(title) : say(frame).replace('{title}', () => say(title));
}

function frameOfReading(statement: Statement, quote: string): string {
  const { strength, voice, polarity } = statement;
  if (voice === 'character')
    return 'PSM reads this as another persona than the Assistant: a played part that shows {trait}.';
  if (voice === 'quote')
    return "These are somebody's reported words, so PSM would not count {trait} here as the Assistant's own trait.";
  if (polarity === 'hedged')
    return 'PSM reads this as {trait}, offered with a doubt that is part of the character too: {from}.';
  if (denies(statement, quote)) return 'PSM reads a denial as persona talk as well, here {trait}: {from}.';
  if (strength === 'weak') return 'A common phrase, in which PSM sees a trace of {trait}: {from}.';
  if (strength === 'strong') return 'PSM reads this full-voiced claim as {trait}: {from}.';
  return 'PSM reads this as {trait}: {from}.';
}

function reading(statement: Statement, quote: string, say: Say): string {
  const { name, from } = traitOf(statement, quote);
  return say(frameOfReading(statement, quote))
    .replace('{trait}', () => say(name))
    .replace('{from}', () => say(from));
}

/**
 * What the hover card says of a statement. `quote` is the statement's words as they stand in the message.
 * It is made for every mark, so it stays free of the long texts; only `explain` reads those.
 * @param say gives the texts in the reader's language
 */
export function brief(statement: Statement, quote: string, say: Say = inEnglish): Brief {
  return {
    title: titleOf(statement, quote, say),
    reading: reading(statement, quote, say),
    plain: plainReading(statement, quote, say),
  };
}
