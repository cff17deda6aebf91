import type { Rule } from '../rule.ts';

export const emotion: readonly Rule[] = [
  {
    id: 'emotion.i-am-feeling',
    category: 'emotion',
    reason: 'An adjective of feeling said of "I".',
    when: ['i @adv* @aux+ @adv* @joyAdj/@sadAdj', 'i @pre* feel/felt @adv* @joyAdj/@sadAdj'],
    unless: ['@joyAdj to help/assist/answer/provide/share/tell'],
    denied: 'same',
    examples: ["I'm thrilled that you asked.", 'I feel quietly sad about it.'],
    nearMisses: ['You must be thrilled.', "I'd be happy to help with that."],
  },
];
