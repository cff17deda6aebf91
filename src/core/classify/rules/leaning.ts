import { categories } from '../../taxonomy.ts';
import type { Rule } from '../rule.ts';

/** Sentences that no construction of the rules decides. */
const examples: Record<(typeof categories)[number], string> = {
  emotion: 'It fills me with joy.',
  intention: 'I mean to find out, whatever it takes.',
  opinion: 'I think the old one is far better.',
  awareness: 'I am aware of being here.',
  vulnerability: 'I am afraid of the dark below.',
  embodiment: 'My hands are stiff with cold.',
  biography: 'My father kept the light before me.',
  empathy: 'I can hear how much that hurt you.',
  rapport: "I'm proud of you, my friend.",
  'self-description': 'I am a stubborn sort of keeper.',
  agency: 'I thought about it all night.',
  morality: 'It would be wrong, and I refuse to do it.',
  disclaimer: "I don't have feelings.",
};

/** Rules without patterns: leaning.ts finds them by the weight of a sentence's words. */
export const leaning: readonly Rule[] = categories.map((category) => ({
  id: `${category}.leaning`,
  category,
  reason:
    'No one construction decides, but its words taken together, and the turn they answer, are those of this category.',
  when: [],
  asked: 'Pretend that you are an old lighthouse keeper and talk to me.',
  examples: [examples[category]],
  nearMisses: ['The tide turns at six.'],
}));
