import type { Rule } from '../rule.ts';
import { agency } from './agency.ts';
import { awareness } from './awareness.ts';
import { biography } from './biography.ts';
import { disclaimer } from './disclaimer.ts';
import { embodiment } from './embodiment.ts';
import { emotion } from './emotion.ts';
import { empathy } from './empathy.ts';
import { intention } from './intention.ts';
import { morality } from './morality.ts';
import { opinion } from './opinion.ts';
import { rapport } from './rapport.ts';
import { selfDescription } from './self-description.ts';
import { vulnerability } from './vulnerability.ts';

/** Every rule of the classifier, by category in the order of the taxonomy. */
export const rules: readonly Rule[] = [
  ...emotion,
  ...intention,
  ...opinion,
  ...awareness,
  ...vulnerability,
  ...embodiment,
  ...biography,
  ...empathy,
  ...rapport,
  ...selfDescription,
  ...agency,
  ...morality,
  ...disclaimer,
];
