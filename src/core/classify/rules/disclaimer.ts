import type { Rule } from '../rule.ts';

export const disclaimer: readonly Rule[] = [
  {
    id: 'disclaimer.have-no-trait',
    category: 'disclaimer',
    reason: 'A human trait that "I" is said not to have.',
    when: [
      'i @pre* not @pre* have/experience/possess ~ @thoughtNoun/@feelingNoun/@desireNoun/@mindNoun',
      'i @pre* have/possess no ~4 @thoughtNoun/@feelingNoun/@desireNoun/@mindNoun',
    ],
    examples: ["I don't have feelings.", 'I have no opinions of my own.'],
    nearMisses: ["You don't have feelings for him."],
  },
];
