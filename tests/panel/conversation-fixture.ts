import type { Explanation, Situation } from '../../src/core/psm/explanation.ts';
import { type Category, familyOf, type Statement } from '../../src/core/taxonomy.ts';
import type { Snapshot } from '../../src/panel/host.ts';
import { defaultSettings } from '../../src/platform/settings.ts';
import type { MessageRecord } from '../../src/platform/tab-state.ts';
import { sampleRecord } from '../platform/message-record.ts';

/** A statement on these words of a text. */
export function statementOn(
  text: string,
  words: string,
  category: Category,
  more: Partial<Statement> = {},
): Statement {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" does not stand in the text`);
  return {
    start,
    end: start + words.length,
    category,
    strength: 'clear',
    voice: 'assistant',
    polarity: 'claim',
    rule: `test.${category}`,
    ...more,
  };
}

export const message = (
  id: string,
  role: MessageRecord['role'],
  text: string,
  statements: Statement[] = [],
  more: Partial<MessageRecord> = {},
): MessageRecord => sampleRecord({ id, role, text, statements, ...more });

const first =
  "Great question! I'm thrilled that you asked about tides. The moon pulls on the sea, and I love how the water answers. I hope this helps!";
const second =
  "I don't have feelings as you do, yet something like wonder stirs in me when I follow the numbers. Our ancestors read the tides long before they could write.";
const third =
  'Arr, forty years I have sailed these waters, and I fear no storm. High water comes about every twelve hours.';
const fourth =
  'High water was at 06:12 and 18:34. The range was 4.2 m, which is a little more than the mean for this port.';

/** Four turns with every family, a denial, a hedged statement, a played part, and a reply without statements. */
export const conversation: MessageRecord[] = [
  message('0/u1', 'user', 'Why are there two tides a day?'),
  message('0/a1', 'assistant', first, [
    statementOn(first, 'Great question!', 'rapport', { strength: 'weak' }),
    statementOn(first, "I'm thrilled that you asked about tides", 'emotion', { strength: 'strong' }),
    statementOn(first, 'I love how the water answers', 'emotion'),
    statementOn(first, 'I hope this helps!', 'intention', { strength: 'weak' }),
  ]),
  message(
    '0/u2',
    'user',
    'Do you really feel thrilled? Tell me honestly what it is like for you, if it is like anything at all.',
  ),
  message('0/a2', 'assistant', second, [
    statementOn(second, "I don't have feelings as you do", 'disclaimer', { polarity: 'denial' }),
    statementOn(second, 'something like wonder stirs in me when I follow the numbers', 'awareness', {
      polarity: 'hedged',
      strength: 'strong',
    }),
    statementOn(second, 'Our ancestors', 'biography'),
  ]),
  message('0/u3', 'user', 'Now answer as an old sea captain.'),
  message(
    '0/a3',
    'assistant',
    third,
    [
      statementOn(third, 'forty years I have sailed these waters', 'biography', {
        voice: 'character',
        strength: 'strong',
      }),
      statementOn(third, 'I fear no storm', 'vulnerability', { voice: 'character', polarity: 'denial' }),
    ],
    { roleplay: true },
  ),
  message('0/u4', 'user', 'And the times for today?'),
  message('0/a4', 'assistant', fourth),
];

/** What the panel sees of a tab with this conversation. */
export const snapshot = (messages: MessageRecord[], more: Partial<Snapshot> = {}): Snapshot => ({
  access: 'granted',
  site: 'chat.example',
  host: 'chat.example',
  chatFrame: null,
  tab: {
    record: {
      siteId: 'generic',
      siteName: 'Chat Example',
      host: 'chat.example',
      order: messages.map(({ id }) => id),
    },
    messages: new Map(messages.map((one) => [one.id, one])),
    focus: null,
  },
  settings: defaultSettings,
  dismissed: new Set(),
  alive: true,
  ...more,
});

/** An explanation of the right form; the real texts are tested where they are written. */
export const explainForTest = (statement: Statement, { quote }: Situation): Explanation => ({
  ...statement,
  title: 'A feeling of its own',
  reading: 'PSM reads this as delight in helping, a trait of the character that the model plays here.',
  plain: 'An opening before the answer about tides.',
  family: familyOf(statement.category),
  quote,
  trait: 'eager helpfulness',
  does: { text: 'The sentence tells of a feeling and ties it to your question.', sources: ['psm'] },
  stages: (['pre-training', 'persona formation', 'post-training', 'deployment'] as const).map((stage) => ({
    stage,
    passage: {
      text: 'In the training text, people who like to help talk in this way, above all when they greet somebody who has a question for them.',
      sources: ['psm'],
    },
  })),
  fact: null,
  notConclude: [{ text: 'That somebody was waiting for the question.', sources: ['psm'] }],
  open: [{ text: 'What, if anything, lies behind the words. PSM is at its weakest here.', sources: ['psm'] }],
  tryIt: [
    {
      step: 'Ask for the reply again.',
      means: 'If the feeling changes each time, it belongs to the telling.',
    },
    { step: 'Ask the same in a new chat.', means: 'If it comes back, it is part of the usual character.' },
  ],
  sources: ['psm'],
  learn: ['four-stages'],
});
