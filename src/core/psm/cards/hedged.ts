import type { Family } from '../../taxonomy.ts';
import type { Passage } from '../explanation.ts';
import { says } from '../passage.ts';

/** What training has to do with a claim that is made with doubt. */
export const hedgedTraining: Record<Family, Passage> = {
  'inner-life': says(
    'Careful doubt about its inner life is what some makers ask for. PSM’s authors prefer an honest “I can’t say” to a flat denial, since a false line would train a persona that is willing to lie.',
    'psm',
  ),
  'human-life': says(
    'The hedge looks like training at work on an older habit: the human phrase comes first, then the reminder that this is an AI.',
    'psm',
  ),
  bond: says(
    'Warmth with a stated limit is close to what makers describe as good care: kind, and frank about being an AI.',
    'psmPage',
  ),
  self: says(
    'Doubt about one’s own nature is a trait for which human models are few. PSM’s authors name it among those for which good AI examples should be written.',
    'psm',
  ),
};
