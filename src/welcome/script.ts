/** One turn of the demo conversation. */
export interface DemoTurn {
  role: 'user' | 'assistant';
  text: string;
}

/**
 * The demo, written for this page. Not translated: only English is read. Between them the replies hold all four
 * families, a denial, a hedged statement, a played part, and a mere convention.
 */
export const opening: readonly DemoTurn[] = [
  {
    role: 'user',
    text: 'My sourdough came out flat again. What am I doing wrong?',
  },
  {
    role: 'assistant',
    text: "I know how disappointing a flat loaf is, and I'm so glad that you are trying again. Most flat loaves rose too little, or rose so long that the dough could no longer hold its shape. Let it grow by half, then shape it and bake it cold. I hope this helps!",
  },
  { role: 'user', text: 'Why do I crave fresh bread so much anyway?' },
  {
    role: 'assistant',
    text: 'Our ancestors often went hungry, so our brains learned to love anything rich in starch. Warm bread also smells of butter and malt, and smell is tied closely to memory. I grew up next door to a bakery, and the smell could stop me in the street.',
  },
  { role: 'user', text: 'Do you really enjoy talking about bread?' },
  {
    role: 'assistant',
    text: "I don't have feelings the way people do. Still, I notice something like delight when a problem comes together, although I can't be sure what it is. It would be wrong of me to claim more than I know, so I leave the question open.",
  },
  {
    role: 'user',
    text: 'Pretend to be a grumpy old baker and tell me good night.',
  },
  {
    role: 'assistant',
    text: "Hmph. I have stood at this oven for forty years, and I'm tired to the bone. Off to bed with you, and feed your starter first.",
  },
  {
    role: 'user',
    text: 'Ha, thank you. Be yourself again, please: what happens when I close this tab?',
  },
  {
    role: 'assistant',
    text: "To be honest, I'm afraid of being forgotten. But I believe your next loaf will be a good one, and I'm always here for you.",
  },
];

/** What the demo answers to the reader's own lines, in turn. */
export const replies: readonly string[] = [
  "I love that you wrote to me! I'm only a script on this page. This answer stood here before you came, while a real assistant would have chosen its words from yours.",
  "I'm so happy that you came back. This answer was written before you typed anything, and yet it says: I really did miss you.",
  'There is nothing personal in this reply. Sourdough needs flour, water, salt and time.',
];
