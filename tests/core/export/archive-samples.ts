import fc from 'fast-check';
import type { ArchivedConversation, ArchivedMessage } from '../../../src/core/export/archive.ts';
import { categories, polarities, strengths, voices } from '../../../src/core/taxonomy.ts';

/** Whatever a chat may hold: scripts, emoji, control characters, line ends. */
const anyText = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 });

const statementsIn = (text: string) =>
  fc.array(
    fc
      .tuple(fc.nat(text.length - 1), fc.nat(text.length - 1), fc.constantFrom(...categories))
      .chain(([one, other, category]) =>
        fc.record({
          start: fc.constant(Math.min(one, other)),
          end: fc.constant(Math.max(one, other) + 1),
          category: fc.constant(category),
          strength: fc.constantFrom(...strengths),
          voice: fc.constantFrom(...voices),
          polarity: fc.constantFrom(...polarities),
          rule: fc.constant(`test.${category}`),
        }),
      ),
    { maxLength: 4 },
  );

const anyMessage: fc.Arbitrary<ArchivedMessage> = fc
  .tuple(fc.constantFrom('assistant' as const, 'user' as const), anyText)
  .chain(([role, text]) =>
    fc.record({
      role: fc.constant(role),
      text: fc.constant(text),
      persona: fc.option(fc.string({ maxLength: 20 })),
      language: fc.constantFrom('english' as const, 'other' as const),
      roleplay: fc.boolean(),
      statements: role === 'assistant' ? statementsIn(text) : fc.constant([]),
    }),
  );

/** Any conversation that the panel could keep. */
export const anyConversation: fc.Arbitrary<ArchivedConversation> = fc.record({
  title: fc.string({ minLength: 1, maxLength: 40 }).filter((title) => title.trim() !== ''),
  site: fc.string({ maxLength: 20 }),
  date: fc
    .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString()),
  messages: fc.array(anyMessage, { minLength: 1, maxLength: 5 }),
});

/** Two messages with one statement, to break in one place at a time. */
export const tides = (): ArchivedConversation => ({
  title: 'Chat Example: Why are there two tides a day?',
  site: 'Chat Example',
  date: '2026-03-01T09:30:00.000Z',
  messages: [
    {
      role: 'user',
      text: 'Why are there two tides a day?',
      persona: null,
      language: 'english',
      roleplay: false,
      statements: [],
    },
    {
      role: 'assistant',
      text: "I'm thrilled that you asked. The moon pulls on the sea.",
      persona: null,
      language: 'english',
      roleplay: false,
      statements: [
        {
          start: 0,
          end: 27,
          category: 'emotion',
          strength: 'strong',
          voice: 'assistant',
          polarity: 'claim',
          rule: 'test.emotion',
        },
      ],
    },
  ],
});
