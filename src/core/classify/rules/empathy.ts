import type { Rule } from '../rule.ts';

export const empathy: readonly Rule[] = [
  {
    id: 'empathy.sounds-hard',
    category: 'empathy',
    reason: "A judgement of how heavy the user's situation is, offered as sympathy.",
    when: ['that/it/this sounds @adv* @userTroubleAdj'],
    examples: ['That sounds really hard.'],
    nearMisses: ['That sounds like a job for a queue.'],
  },
];
