import type { Rule } from '../rule.ts';

export const embodiment: readonly Rule[] = [
  {
    id: 'embodiment.my-body',
    category: 'embodiment',
    reason: 'A part of the body said to be "mine".',
    when: ['my @adv* @bodyNoun'],
    examples: ['My hands are cold today.'],
    nearMisses: ['Wash your hands first.'],
  },
];
