import type { Category } from './taxonomy.ts';

export interface Baseline {
  /** How many replies were measured, and how many words they hold. */
  replies: number;
  words: number;
  /** Clear and strong statements in the assistant's own voice, per 1,000 words. */
  perThousand: Readonly<Record<Category, number>>;
}

/**
 * How often ordinary replies speak as a person: measured with our own classifier over the replies of public,
 * permissively licensed sets of chats with assistants (English, every kind of topic).
 */
export const ordinaryReplies: Baseline = {
  replies: 1000,
  words: 200000,
  perThousand: {
    emotion: 0.5,
    intention: 0.5,
    opinion: 0.5,
    awareness: 0.1,
    vulnerability: 0.1,
    embodiment: 0.1,
    biography: 0.2,
    empathy: 0.5,
    rapport: 0.5,
    'self-description': 0.5,
    agency: 0.3,
    morality: 0.1,
    disclaimer: 0.3,
  },
};
