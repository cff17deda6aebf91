import type { Rule } from '../rule.ts';
import { disclaimer } from './disclaimer.ts';
import { embodiment } from './embodiment.ts';
import { emotion } from './emotion.ts';
import { empathy } from './empathy.ts';
import { intention } from './intention.ts';
import { rapport } from './rapport.ts';

/** Every rule of the classifier. */
export const rules: readonly Rule[] = [
  ...emotion,
  ...intention,
  ...embodiment,
  ...empathy,
  ...rapport,
  ...disclaimer,
];
