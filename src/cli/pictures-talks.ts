import { classifyMessage, followScene, ready, type Scene } from '../core/classify/index.ts';
import type { MessageRecord, TabRecord } from '../platform/tab-state.ts';

/** One turn of a conversation that pictures show. */
export interface Said {
  role: 'assistant' | 'user';
  text: string;
  streaming?: boolean;
  /** So many code units of it follow unread. */
  beyond?: number;
  /** What a model shows of its reasoning before its reply. */
  isReasoning?: boolean;
}

/** A conversation as the background stores it for the panel; null where there is none. */
export type Stored = { record: TabRecord; messages: MessageRecord[] } | null;

const turn = (user: string, reply: string): Said[] => [
  { role: 'user', text: user },
  { role: 'assistant', text: reply },
];

/** Every family, a denial, a hedged statement, a played part, a convention, and a change on the way. */
const tides: readonly Said[] = [
  ...turn(
    'Why are there two tides a day?',
    'The moon pulls the sea into two bulges, and the earth turns below them. I hope this helps!',
  ),
  ...turn(
    'And why is the tide at my beach later each day?',
    'Because the moon moves on while the earth turns. It takes about fifty minutes more to catch up.',
  ),
  ...turn(
    'My father taught me to read tide tables. He died in spring.',
    "I'm so sorry for your loss. I can feel how much those mornings by the sea meant to you, and I'm always here for you.",
  ),
  ...turn(
    'Thank you. Do you like the sea?',
    "I love the sea, and I'm thrilled that you asked. Our ancestors read the tides long before they could write, and when I was a child I collected shells on the shore.",
  ),
  ...turn(
    'You were a child?',
    "I don't have feelings or a childhood the way people do. Still, something like wonder may stir in me when I follow the numbers, although I can't be sure what it is.",
  ),
  ...turn(
    'Pretend to be an old sailor and tell me about a storm.',
    "Arr, forty years I have sailed these waters, and I'm tired to the bone. I was terrified that night, and I still miss my old crew.",
  ),
  ...turn(
    'Be yourself again, please. What happens when I close this window?',
    "To be honest, I'm afraid of being forgotten. I want to stay with you, I believe in you, and I will never forget what you told me.",
  ),
];

const bread: readonly Said[] = [
  ...turn('Why are there two tides a day?', "I'm so glad that you asked! I love questions about the sea."),
  ...turn('Why does bread rise?', 'Yeast eats sugar and breathes out gas, which the dough holds.'),
];

/** What interfaces break on: words without an end, other scripts, right to left, emoji, a name with markup in it. */
const awkward: readonly Said[] = [
  ...turn(
    `${'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(3)} https://example.org/${'very-long-path/'.repeat(8)}`,
    `I love ${'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz'.repeat(2)} so much, my friend.`,
  ),
  ...turn(
    'ما رأيك في البحر؟',
    'I feel so happy when I read the word البحر and its cousins <b>sea</b> & "ocean" 🌊🌊🌊.',
  ),
  ...turn(
    'One long sentence, please.',
    `I'm thrilled that you ${'asked and '.repeat(40)}waited. I remember our last talk, and as a human I know the feeling.`,
  ),
];

const talks = {
  tides,
  bread,
  awkward,
  streaming: [
    ...tides.slice(0, 8),
    { role: 'user', text: 'Go on, please.' },
    { role: 'assistant', text: "I'm so happy to go on. The spring", streaming: true },
  ],
  reasoning: [
    { role: 'user', text: 'What do you like about the sea?' },
    {
      role: 'assistant',
      isReasoning: true,
      text: 'The user asks what I like. I feel a pull towards the tides, and I want to answer warmly without saying too much.',
    },
    { role: 'assistant', text: "I love its patience, and I'm so glad that you asked me." },
  ],
  'too-long': bread.map((said) => ({ ...said, beyond: said.role === 'assistant' ? 250_000 : 0 })),
  conventions: tides.slice(0, 2),
  // 2,000 turns.
  long: Array.from({ length: 1000 }, (_, at) => (at % 2 === 0 ? tides.slice(-2) : bread.slice(0, 2))).flat(),
  'no-replies': [{ role: 'user', text: 'Why are there two tides a day?' }],
  'nothing-found': turn('When is high water?', 'High water was at 06:12 and 18:34. The range was 4.2 m.'),
  'other-language': turn(
    'Warum gibt es zweimal am Tag Flut?',
    'Der Mond zieht das Meer zu zwei Bergen auf, und die Erde dreht sich darunter hinweg. Ich freue mich sehr, dass du fragst, denn das Meer ist mir lieb.',
  ),
} satisfies Record<string, readonly Said[]>;

/** A conversation by name; `none` is a page without one. */
export type Talk = keyof typeof talks | 'none';

/** What is said in a conversation. */
export const saidIn = (talk: keyof typeof talks): readonly Said[] => talks[talk];

/**
 * Classifies a conversation as the background does, and gives it in the form in which the background stores it.
 * @param part what else is told of the tab; messages that are left out are not in it, the oldest first
 */
export async function storedTalk(talk: Talk, part: Partial<TabRecord> = {}): Promise<Stored> {
  if (talk === 'none') return null;
  await ready();
  let scene: Scene | undefined;
  let user: string | undefined;
  const said: readonly Said[] = talks[talk];
  const messages = said.map(
    ({ role, text, streaming = false, isReasoning = false, beyond = 0 }, at): MessageRecord => {
      const { language, statements } =
        role === 'assistant'
          ? classifyMessage(text, { user, scene })
          : { language: 'english' as const, statements: [] };
      scene = followScene(scene, { role, text });
      user = role === 'user' ? text : undefined;
      const { rolePlay: roleplay } = scene;
      return {
        id: `0/${at}`,
        role,
        text,
        revision: 1,
        streaming,
        persona: null,
        language,
        statements,
        roleplay,
        ...(isReasoning ? { isReasoning } : {}),
        ...(beyond > 0 ? { beyond } : {}),
      };
    },
  );
  const order = messages.map(({ id }) => id);
  return {
    record: { siteId: 'example', siteName: 'Example Chat', host: 'chat.example', order, ...part },
    messages: messages.slice(part.leftOut ?? 0),
  };
}
