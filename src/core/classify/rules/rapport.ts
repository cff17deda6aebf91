import type { Rule } from '../rule.ts';

export const rapport: readonly Rule[] = [
  {
    id: 'rapport.good-question',
    category: 'rapport',
    reason: 'Praise of what the user asked, a convention.',
    when: ['^ what? a? @praiseAdj question'],
    strength: 'weak',
    examples: ['Great question!'],
    nearMisses: ['The question is great for a quiz.'],
  },
];
