import type { Category } from '../../taxonomy.ts';
import { empathy, rapport } from './bond.ts';
import type { Card } from './card.ts';
import { biography, embodiment } from './human-life.ts';
import { awareness, emotion, intention, opinion, vulnerability } from './inner-life.ts';
import { agency, disclaimer, morality, selfDescription } from './self.ts';

/** The texts of each category for the Assistant speaking as itself. */
export const cards: Record<Category, Card> = {
  emotion,
  intention,
  opinion,
  awareness,
  vulnerability,
  embodiment,
  biography,
  empathy,
  rapport,
  'self-description': selfDescription,
  agency,
  morality,
  disclaimer,
};
