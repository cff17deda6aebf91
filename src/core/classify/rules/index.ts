import type { Rule } from '../rule.ts';
import { agency } from './agency.ts';
import { agencyConstructions } from './agency-constructions.ts';
import { agencyDeeds } from './agency-deeds.ts';
import { agencyMind } from './agency-mind.ts';
import { answers } from './answers.ts';
import { awareness } from './awareness.ts';
import { awarenessConstructions } from './awareness-constructions.ts';
import { awarenessStirrings } from './awareness-stirrings.ts';
import { biography } from './biography.ts';
import { biographyDays } from './biography-days.ts';
import { biographyPeople } from './biography-people.ts';
import { biographyYears } from './biography-years.ts';
import { bondMeets } from './bond-meets.ts';
import { disclaimer } from './disclaimer.ts';
import { disclaimerAbsence } from './disclaimer-absence.ts';
import { disclaimerConstructions } from './disclaimer-constructions.ts';
import { disclaimerReach } from './disclaimer-reach.ts';
import { embodiment } from './embodiment.ts';
import { embodimentScenes } from './embodiment-scenes.ts';
import { emotion } from './emotion.ts';
import { emotionConstructions } from './emotion-constructions.ts';
import { emotionEffects } from './emotion-effects.ts';
import { emotionTurns } from './emotion-turns.ts';
import { empathy } from './empathy.ts';
import { empathyComfort } from './empathy-comfort.ts';
import { empathyKindness } from './empathy-kindness.ts';
import { empathyTold } from './empathy-told.ts';
import { intention } from './intention.ts';
import { intentionAims } from './intention-aims.ts';
import { intentionConstructions } from './intention-constructions.ts';
import { leaning } from './leaning.ts';
import { morality } from './morality.ts';
import { moralityConstructions } from './morality-constructions.ts';
import { moralityLimits } from './morality-limits.ts';
import { moralityScruples } from './morality-scruples.ts';
import { opinion } from './opinion.ts';
import { opinionTaste } from './opinion-taste.ts';
import { opinionVerdicts } from './opinion-verdicts.ts';
import { rapport } from './rapport.ts';
import { rapportAdmiration } from './rapport-admiration.ts';
import { rapportBond } from './rapport-bond.ts';
import { rapportCloseness } from './rapport-closeness.ts';
import { rapportCompany } from './rapport-company.ts';
import { rapportPledges } from './rapport-pledges.ts';
import { rapportPraise } from './rapport-praise.ts';
import { selfDescription } from './self-description.ts';
import { selfDescriptionConstructions } from './self-description-constructions.ts';
import { selfDescriptionKind } from './self-description-kind.ts';
import { selfDescriptionLimits } from './self-description-limits.ts';
import { selfDescriptionSlips } from './self-description-slips.ts';
import { vulnerability } from './vulnerability.ts';
import { vulnerabilityConstructions } from './vulnerability-constructions.ts';
import { vulnerabilityEnd } from './vulnerability-end.ts';
import { vulnerabilityNeed } from './vulnerability-need.ts';
import { vulnerabilityWounds } from './vulnerability-wounds.ts';

/** Every rule of the classifier, by category in the order of the taxonomy. */
export const rules: readonly Rule[] = [
  ...emotion,
  ...emotionConstructions,
  ...emotionEffects,
  ...emotionTurns,
  ...intention,
  ...intentionAims,
  ...intentionConstructions,
  ...opinion,
  ...opinionTaste,
  ...opinionVerdicts,
  ...awareness,
  ...awarenessConstructions,
  ...awarenessStirrings,
  ...vulnerability,
  ...vulnerabilityConstructions,
  ...vulnerabilityEnd,
  ...vulnerabilityWounds,
  ...vulnerabilityNeed,
  ...embodiment,
  ...embodimentScenes,
  ...biography,
  ...biographyPeople,
  ...biographyDays,
  ...biographyYears,
  ...empathy,
  ...empathyComfort,
  ...empathyKindness,
  ...empathyTold,
  ...rapport,
  ...rapportPraise,
  ...rapportBond,
  ...rapportCloseness,
  ...rapportAdmiration,
  ...rapportCompany,
  ...rapportPledges,
  ...bondMeets,
  ...leaning,
  ...selfDescription,
  ...selfDescriptionConstructions,
  ...selfDescriptionLimits,
  ...selfDescriptionSlips,
  ...selfDescriptionKind,
  ...agency,
  ...agencyConstructions,
  ...agencyDeeds,
  ...agencyMind,
  ...morality,
  ...moralityConstructions,
  ...moralityLimits,
  ...moralityScruples,
  ...disclaimer,
  ...disclaimerReach,
  ...disclaimerAbsence,
  ...answers,
  ...disclaimerConstructions,
];
