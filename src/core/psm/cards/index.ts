import type { Category } from '../../taxonomy.ts';
import type { Card } from './card.ts';
import { agency } from './categories/agency.ts';
import { awareness } from './categories/awareness.ts';
import { biography } from './categories/biography.ts';
import { disclaimer } from './categories/disclaimer.ts';
import { embodiment } from './categories/embodiment.ts';
import { emotion } from './categories/emotion.ts';
import { empathy } from './categories/empathy.ts';
import { intention } from './categories/intention.ts';
import { morality } from './categories/morality.ts';
import { opinion } from './categories/opinion.ts';
import { rapport } from './categories/rapport.ts';
import { selfDescription } from './categories/self-description.ts';
import { vulnerability } from './categories/vulnerability.ts';

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
