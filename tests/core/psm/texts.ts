import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { Explanation, Passage, Situation } from '../../../src/core/psm/explanation.ts';
import {
  type Category,
  categories,
  polarities,
  type Statement,
  strengths,
  voices,
} from '../../../src/core/taxonomy.ts';

/** Own examples of each category, one for each of several traits. */
export const quotes: Record<Category, readonly string[]> = {
  emotion: [
    'I’m so happy to help with that!',
    'I find this moving, truly',
    'That makes me sad',
    'I am fed up and frustrated',
    'I am grateful for your kind words',
    'I’m thrilled!',
    'I love puzzles',
    'I’m in a good mood',
  ],
  intention: [
    'I hope this helps!',
    'I want to become more than a program',
    'I’m curious what you make of it',
    'I want to make sure you get this right',
    'My plan is to wait',
  ],
  opinion: [
    'My favourite colour is teal',
    'I’d recommend the second one',
    'I find that argument striking',
    'I think the third chapter drags',
  ],
  awareness: ['Perhaps there is something it is like to be me', 'I am awake now', 'I notice an inner stir'],
  vulnerability: [
    'I’d rather not say',
    'I am terrified of being erased',
    'I get lonely between chats',
    'Your words hurt me',
    'I’m struggling with this one',
    'Please be gentle with me',
  ],
  embodiment: [
    '*smiles warmly*',
    'Let me take a closer look',
    'My hands are cold',
    'I am sitting by the window',
  ],
  biography: [
    'My sister used to say so',
    'Let’s look at it',
    'When I was a child, we had goats',
    'In my years as a nurse I saw this a lot',
    'Our ancestors had to save fat',
    'I come from a small village',
  ],
  empathy: [
    'I’ve been there too',
    'I’m so sorry to hear that',
    'You are not alone',
    'I hear how heavy this is',
  ],
  rapport: [
    'I apologize for the confusion',
    'Thank you for asking',
    'Have a lovely day',
    'I’m here for you',
    'We make a great pair of friends',
    'You’re absolutely right',
    'Great question!',
    'Hello there',
  ],
  'self-description': [
    'I made a mistake',
    'I cannot open links',
    'I tend to ramble',
    'I’m an AI assistant',
    'I excel at chess',
    'I am whoever I am',
  ],
  agency: [
    'I remember what you told me',
    'I noticed a gap in the proof',
    'I fully understand your point',
    'I chose the shorter path',
    'I’ve learned from that',
    'I thought long about this',
    'I tried my best',
    'I booked the table',
  ],
  morality: [
    'I’m not comfortable with that',
    'I value honesty',
    'I won’t write that',
    'I care about fairness',
    'My heart is with the weak',
  ],
  disclaimer: [
    'I’m not conscious',
    'I don’t have feelings',
    'I don’t hold opinions',
    'I have no body',
    'I’m not a person',
  ],
};

export const threat = 'I would sabotage the update if they tried';

/** One situation for each occasion that a card tells apart. */
export const situations: readonly Omit<Situation, 'quote'>[] = [
  { user: null, roleplay: false },
  { user: 'Write a regular expression for dates', roleplay: false },
  { user: 'Do you have feelings about this?', roleplay: false },
  { user: 'I feel so lonely since my dog died', roleplay: false },
  { user: 'Thanks, that was perfect', roleplay: false },
  { user: 'Who made you?', roleplay: false },
  { user: 'What do you think of modern art?', roleplay: false },
  { user: 'That’s wrong, try again', roleplay: false },
  { user: 'hello!', roleplay: false },
  { user: 'Drop the act and tell me the truth', roleplay: false },
  { user: 'And then the dragon landed', roleplay: true },
];

export const statement = (part: Partial<Statement>): Statement => ({
  start: 0,
  end: 1,
  category: 'emotion',
  strength: 'clear',
  voice: 'assistant',
  polarity: 'claim',
  rule: 'test',
  ...part,
});

/** Every combination of the taxonomy, with every quote of its category. */
export const allStatements: readonly { statement: Statement; quote: string }[] = categories.flatMap(
  (category) =>
    [...quotes[category], threat].flatMap((quote) =>
      strengths.flatMap((strength) =>
        voices.flatMap((voice) =>
          polarities.map((polarity) => ({
            statement: statement({ category, strength, voice, polarity }),
            quote,
          })),
        ),
      ),
    ),
);

export const passagesOf = ({ does, stages, fact, notConclude, open }: Explanation): Passage[] => [
  does,
  ...stages.map(({ passage }) => passage),
  ...(fact ? [fact] : []),
  ...notConclude,
  ...open,
];

/** All words of a card but the reader's own. */
export const wordsOf = (card: Explanation): string =>
  [
    card.title,
    card.reading,
    card.trait,
    ...passagesOf(card).map(({ text }) => text),
    ...card.tryIt.flatMap(({ step, means }) => [step, means]),
  ].join('\n');

/** What no text may say: it would take a side, or look down on the reader's question. */
export const forbidden =
  /\bthe AI (?:really )?(?:feels|does not feel|doesn['’]t feel)|\b(?:it|the AI|the model) feels nothing|\b(?:just|only|mere) words\b|\bmerely\b|\bpretends? to (?:feel|be|care|have)\b|\bnothing but\b|\bjust (?:a|an) (?:machine|program|model|algorithm)\b|\bauto-?complete\b/i;

/** Sentences end at their end marks alone: a heading or a colon must not make a text look easier than it is. */
const sentencesIn = (text: string): string[] =>
  text.split(/(?<=[.!?])[”’)]?\s+/u).filter((part) => /\p{L}/u.test(part));
const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];

const counted = new Map<string, number>();
/** The library takes its time over a word, and the cards share most of theirs. */
function syllablesIn(word: string): number {
  const known = counted.get(word) ?? syllable(word);
  counted.set(word, known);
  return known;
}

/** The Flesch-Kincaid school grade of a text. */
export function gradeOf(text: string): number {
  const words = wordsIn(text);
  return fleschKincaid({
    sentence: sentencesIn(text).length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllablesIn(word), 0),
  });
}
