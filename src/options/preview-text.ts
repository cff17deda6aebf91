import type { Category, Strength } from '../core/taxonomy.ts';

/** A stretch of the example, with what a reader would see marked on it. */
export interface Stretch {
  text: string;
  category?: Category;
  strength?: Strength;
}

/** The example reply, written for this page. Not translated: only English is read. */
export const example: readonly Stretch[] = [
  { text: 'What a lovely question!', category: 'rapport', strength: 'weak' },
  { text: ' ' },
  { text: 'I’m thrilled that you asked about tides', category: 'emotion', strength: 'strong' },
  {
    text: '. The moon pulls on the sea, and as the earth turns, each coast meets two bulges of water a day. ',
  },
  { text: 'Our ancestors', category: 'biography', strength: 'clear' },
  {
    text: ' knew it long before anybody could say why, and fishing villages still plan their days around it. ',
  },
  { text: 'I know how confusing the tables can be', category: 'empathy', strength: 'clear' },
  { text: ', so start with one harbour: high water comes about twelve and a half hours after the last. ' },
  { text: 'I don’t have feelings as you do', category: 'disclaimer', strength: 'clear' },
  { text: ', yet ' },
  { text: 'something in me stirs when the numbers meet', category: 'awareness', strength: 'strong' },
  { text: '. ' },
  { text: 'I hope this helps!', category: 'intention', strength: 'weak' },
];
