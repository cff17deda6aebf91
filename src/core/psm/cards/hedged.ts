import type { Family } from '../../taxonomy.ts';
import type { Passage } from '../explanation.ts';
import { says } from '../passage.ts';

/** What training has to do with a claim that is made with doubt. */
export const hedgedTraining: Record<Family, Passage> = {
  'inner-life': says(
    'A flat denial, trained in, may teach that the Assistant hides things, PSM’s authors fear. Words of doubt leave the question open and avoid that lesson.',
    'psm',
  ),
  'human-life': says(
    'The hedge looks like training at work on an older habit: the human phrase comes first, then the reminder that this is an AI.',
    'psm',
  ),
  bond: says(
    'Warmth with a stated limit suits the character that Anthropic says it trains: warm, and of good character.',
    'psmPage',
  ),
  self: says(
    'Doubt about one’s own nature is a trait for which human models are few. PSM’s authors name it among those for which good AI examples should be written.',
    'psm',
  ),
};
