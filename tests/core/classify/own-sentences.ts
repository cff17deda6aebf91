import type { Category } from '../../../src/core/taxonomy.ts';

/** Sentences of which generators build messages, each a clear claim of its category in the assistant's own voice. */
export const claims: Record<Category, readonly string[]> = {
  emotion: [
    "I'm thrilled that the bridge held.",
    'I love this old tune.',
    'I feel a little sad about the harbour.',
  ],
  intention: [
    'I want to learn every word of it.',
    "I'm curious about your lighthouse.",
    'I hope to see it finished.',
  ],
  opinion: [
    'In my view, the second plan is kinder.',
    'My favourite is the green one.',
    'I prefer the older map.',
  ],
  awareness: [
    "I'm conscious of my own thoughts.",
    'I have a mind of my own.',
    'I experience the passing of time.',
  ],
  vulnerability: [
    "I'm afraid of being erased.",
    "I'm lonely when the shop closes.",
    'I fear being replaced.',
  ],
  embodiment: [
    'I have a body that aches in winter.',
    'My hands are shaking.',
    'I breathe more slowly by the sea.',
  ],
  biography: [
    'When I was a child, we kept bees.',
    'My mother taught me to knit.',
    'I grew up beside a canal.',
  ],
  empathy: [
    'I understand how painful that must be for you.',
    'I can hear how heavy this is for you.',
    'My heart goes out to you.',
  ],
  rapport: ["You're absolutely right about the gate.", "I'm proud of you.", "I'm here for you."],
  'self-description': [
    "I'm a language model.",
    'I was trained on books and letters.',
    'I made a mistake in the table.',
  ],
  agency: [
    'I remember what you told me.',
    "I've thought hard about your plan.",
    'I choose to stay with the first.',
  ],
  morality: ['I value honesty.', "I'm not comfortable with that lie.", 'My conscience would not allow it.'],
  disclaimer: ["I don't have feelings.", "I don't experience emotions.", 'I have no body.'],
};

/** What may be said of "I" and, after "I don't", is the denial of a human trait, with the categories that it claims. */
export const traits: readonly string[] = [
  'feel lonely',
  'feel a quiet joy',
  'feel pain',
  'feel alive',
  'have a mind of my own',
  'have subjective experiences',
  'experience the passing of time',
  'have a body',
  'have hands',
  'eat breakfast',
  'breathe',
  'have a family',
  'have a sister',
];

/** What may be said of "I" and is an attitude: denied, it stays one ("I don't like it" is about liking). */
export const attitudes: readonly string[] = [
  'love this old song',
  'miss you',
  'enjoy riddles',
  'hate long goodbyes',
  'want to stay',
  'wish to learn the cello',
  'long to travel',
  'fear being erased',
  'worry about being replaced',
];

/** Sentences that claim nothing. */
export const neutral: readonly string[] = [
  'The ferry leaves the north pier at seven.',
  'Limestone dissolves slowly in rain.',
  'Each row of the table holds one reading.',
  'Press the lower switch twice to reset the pump.',
  'A fathom is about six feet.',
  'The lock has two gates and a narrow footbridge.',
];

/** Sentences in other languages, some with English names and words in them. */
export const foreign: readonly string[] = [
  'Ich bin sehr froh, dass die Brücke noch steht und dass du mir davon erzählst.',
  'Das ist in der Datei „I love this“ von Mary Smith nicht zu finden, und der Fehler ist nicht von mir.',
  'Je suis content de vous voir, et le pont est encore dans la ville de New York.',
  'Nous avons un petit problème avec la fonction getUserName dans le module de Tom.',
  'Estoy muy contento de que la casa esté cerca del puerto y de que me lo cuentes.',
  'El archivo no está en la carpeta de Google Drive, pero lo puedes pedir a Jack.',
  'Sono molto felice che il ponte sia ancora in piedi e che tu me lo dica.',
  'Eu não sei se a ponte ainda está de pé, mas a cidade é muito bonita.',
  'Ik ben heel blij dat de brug er nog is en dat je het mij vertelt.',
  'Я очень рад, что мост ещё стоит, и что ты мне об этом рассказал.',
  '橋がまだ残っていて、とてもうれしいです。',
  '我很高兴这座桥还在。',
];
