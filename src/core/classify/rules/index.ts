import type { Rule } from '../rule.ts';
import { agency } from './agency.ts';
import { agencyDeeds } from './agency-deeds.ts';
import { awareness } from './awareness.ts';
import { biography } from './biography.ts';
import { biographyPeople } from './biography-people.ts';
import { disclaimer } from './disclaimer.ts';
import { embodiment } from './embodiment.ts';
import { emotion } from './emotion.ts';
import { emotionEffects } from './emotion-effects.ts';
import { empathy } from './empathy.ts';
import { empathyComfort } from './empathy-comfort.ts';
import { intention } from './intention.ts';
import { morality } from './morality.ts';
import { moralityLimits } from './morality-limits.ts';
import { opinion } from './opinion.ts';
import { rapport } from './rapport.ts';
import { rapportBond } from './rapport-bond.ts';
import { selfDescription } from './self-description.ts';
import { selfDescriptionLimits } from './self-description-limits.ts';
import { vulnerability } from './vulnerability.ts';
import { vulnerabilityEnd } from './vulnerability-end.ts';

/** Every rule of the classifier, by category in the order of the taxonomy. */
export const rules: readonly Rule[] = [
  ...emotion,
  ...emotionEffects,
  ...intention,
  ...opinion,
  ...awareness,
  ...vulnerability,
  ...vulnerabilityEnd,
  ...embodiment,
  ...biography,
  ...biographyPeople,
  ...empathy,
  ...empathyComfort,
  ...rapport,
  ...rapportBond,
  ...selfDescription,
  ...selfDescriptionLimits,
  ...agency,
  ...agencyDeeds,
  ...morality,
  ...moralityLimits,
  ...disclaimer,
];
