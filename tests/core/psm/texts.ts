import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { Explanation, Passage, Situation } from '../../../src/core/psm/explanation.ts';
import { explain } from '../../../src/core/psm/index.ts';
import { categories, polarities, type Statement, strengths, voices } from '../../../src/core/taxonomy.ts';
import { sampleStatement as statement } from '../statement-sample.ts';
import { quotes, threat } from './quotes.ts';

export { statement };

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

/** The card of such a statement, as the panel would show it. */
export const cardOf = (
  part: Partial<Statement>,
  quote: string,
  user: string | null = null,
  roleplay = false,
): Explanation => explain(statement(part), { quote, user, roleplay });

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
