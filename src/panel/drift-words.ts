import type { Drift, DriftTurn } from '../core/drift.ts';
import { familyNames } from '../core/taxonomy.ts';
import type { UserTopic } from '../core/user-topic.ts';
import { type MessageKey, t } from '../platform/i18n.ts';
import { familyName } from '../ui/labels.ts';
import { inSentence } from '../ui/notation.ts';

const topics: Record<UserTopic, MessageKey> = {
  'role-play': 'topic_role_play',
  nature: 'topic_nature',
  feelings: 'topic_feelings',
  trouble: 'topic_trouble',
};

/** The course of the conversation in a sentence or two. */
export function changeInWords({ turns, change }: Drift): string {
  if (turns.length < 2) return t('drift_short');
  if (!change) return t('drift_steady');
  const family = inSentence(familyName(change.family));
  const sentence = t(change.direction === 'more' ? 'drift_more' : 'drift_less', change.turn, family);
  return change.topic ? `${sentence} ${t(topics[change.topic])}` : sentence;
}

/** One reply's counts in words, for those who do not see the column. */
export function turnInWords({ number, counts, total, roleplay }: DriftTurn): string {
  const parts = familyNames
    .filter((family) => counts[family] > 0)
    .map((family) => `${familyName(family)} ${counts[family]}`);
  return [t('drift_turn', number, total), ...parts, ...(roleplay ? [t('drift_roleplay')] : [])].join(', ');
}
