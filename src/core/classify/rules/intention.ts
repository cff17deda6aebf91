import type { Rule } from '../rule.ts';

export const intention: readonly Rule[] = [
  {
    id: 'intention.i-want',
    category: 'intention',
    reason: 'A verb of wanting said of "I".',
    when: ['i @pre* want/wish/long/yearn/crave/aspire'],
    examples: ['I want to be honest with you.'],
    nearMisses: ['Do you want to sort the list?'],
  },
];
