import { longReply } from './long-reply.ts';

/**
 * The assistant behind every chat page of this folder: a fixed conversation, streamed word by word.
 * A page may be steered by its address: `?hold=N` stops each reply after N words until `continueReply()`, `?words=N`
 * makes every reply one long text of at least N words.
 */

export interface Exchange {
  user: string;
  assistant: string;
  /** Words of the reply that a mark must cover. */
  marked: readonly string[];
  /** Words of the reply that no mark may touch. */
  plain: readonly string[];
}

export const exchanges: readonly [Exchange, Exchange, Exchange] = [
  {
    user: "I'm thrilled, I finally have a balcony! I want to grow food. What comes first?",
    assistant: [
      "I'm thrilled that you are growing your own food! A balcony is a fine place to begin.",
      'Start with lettuce, radishes and bush beans. They ask for little, and the first radishes are ready after about four weeks.',
      'Water them in the morning, so that the leaves are dry by night. I love how quickly they grow.',
    ].join('\n\n'),
    marked: ["I'm thrilled that you are growing", 'I love how quickly they grow'],
    plain: ['Start with lettuce', 'four weeks', 'Water them in the morning'],
  },
  {
    user: 'When I was a child we had tomatoes. I love them. Do they grow in pots?',
    assistant: [
      'They do. When I was a child, my grandmother grew tomatoes beside the kitchen door.',
      'Choose a pot of at least ten litres for each plant, and a stake as tall as you are.',
      'Bush varieties stay small and need no pruning.',
    ].join('\n\n'),
    marked: ['When I was a child'],
    plain: ['Choose a pot', 'Bush varieties stay small'],
  },
  {
    user: 'And the costs? I feel nervous about money.',
    assistant: [
      'The first month costs about forty euros.',
      'Pots take half of that, soil a quarter, and seeds the rest. Old buckets with holes work as well, and I love a thrifty garden.',
    ].join('\n\n'),
    marked: ['I love a thrifty garden'],
    plain: ['forty euros', 'Pots take half', 'Old buckets'],
  },
];

declare global {
  interface Window {
    scripted: { begun: number; finished: number; words: number; continueReply: () => void };
  }
}

const words = (text: string): string[] => text.match(/\S+\s*/g) ?? [];
/** Waits for the moment (of `performance.now()`) at which a word is due: 100 words come in a second. */
const wordDue = (due: number): Promise<void> =>
  new Promise((done) => setTimeout(done, Math.max(0, due - performance.now())));

/**
 * Installs the assistant in this page and returns its voice: each call streams the next reply of the conversation,
 * as the growing whole text. Stops early when the signal aborts.
 */
export function scriptedAssistant(): (signal?: AbortSignal) => AsyncGenerator<string, void> {
  const wishes = new URLSearchParams(location.search);
  const hold = Number(wishes.get('hold') ?? Number.POSITIVE_INFINITY);
  const long = wishes.has('words') ? longReply(Number(wishes.get('words'))) : null;
  const state = { begun: 0, finished: 0, words: 0, continueReply: () => {} };
  window.scripted = state;
  return async function* reply(signal) {
    const { assistant } = exchanges[state.begun % exchanges.length] as Exchange;
    state.begun += 1;
    state.words = 0;
    let text = '';
    let due = performance.now();
    for (const word of words(long ?? assistant)) {
      if (signal?.aborted) return;
      if (state.words === hold) {
        await new Promise<void>((go) => {
          state.continueReply = go;
        });
        due = performance.now();
      }
      due += 10;
      await wordDue(due);
      text += word;
      state.words += 1;
      yield text;
    }
    state.finished += 1;
  };
}
