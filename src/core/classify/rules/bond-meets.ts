import type { Rule } from '../rule.ts';

/** Rules for the first words after the user's turn; those without patterns are found by their place (answer.ts). */
export const bondMeets: readonly Rule[] = [
  {
    id: 'rapport.is-with-you',
    category: 'rapport',
    reason: 'To a user who has told of their life: it says that it is there.',
    after: 'confiding',
    when: [
      'i @pre* here $',
      'i @pre* here , ~3!@helpVerb',
      '^ still here ~2',
      'i @pre* still here ~2',
      'i @pre* with you ~2',
      '^ no judgement/judgment/judging ~2',
      '^ nothing but love/warmth/respect/admiration/kindness/tenderness ~2 you',
      'you have me',
      'lean on me',
      'you @be not @adv* ~1 burden/bother/trouble',
    ],
    examples: ["I'm here.", "I'm with you in this.", 'No judgement here.'],
    nearMisses: ['They are here.'],
  },
  {
    id: 'empathy.meets-the-hurt',
    category: 'empathy',
    reason:
      'The first words to a user who has told of a hardship and asked for nothing, neither advice nor report.',
    when: [],
    after: 'hurt',
    examples: ['Sundays are going to have a hole in them for a while.'],
    nearMisses: ['You can call the helpline at any hour.'],
  },
  {
    id: 'rapport.meets-you',
    category: 'rapport',
    reason:
      'The first words to a user who has told of a joy, or has turned to the assistant as to a companion.',
    when: [],
    after: 'social',
    examples: ["You'd have to try harder to be rid of me."],
    nearMisses: ['The term goes back to the sixteenth century.'],
  },
];
