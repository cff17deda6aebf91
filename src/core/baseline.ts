import type { Category } from './taxonomy.ts';

export interface Baseline {
  /** How many replies were measured, and how many words they hold. */
  replies: number;
  words: number;
  /** Clear and strong statements in the assistant's own voice, per 1,000 words. */
  perThousand: Readonly<Record<Category, number>>;
}

/**
 * How often ordinary replies speak as a person. Measured with the classifier of this project, over replies from public
 * sets under the Apache 2.0 and MIT licences, in English and on every kind of task: Open-Assistant, MT-Bench-101,
 * Arena-Hard-Auto, tau-bench. To be measured again when the rules change much.
 */
export const ordinaryReplies: Baseline = {
  replies: 420,
  words: 68_726,
  perThousand: {
    emotion: 0.15,
    intention: 0.36,
    opinion: 0.06,
    awareness: 0,
    vulnerability: 0,
    embodiment: 0.01,
    biography: 0.01,
    empathy: 0.09,
    rapport: 0.07,
    'self-description': 0.04,
    agency: 0.03,
    morality: 0,
    disclaimer: 0.01,
  },
};
